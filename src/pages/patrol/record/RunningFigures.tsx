/** Time, way and share, large; below them how good the position is. */
import { Text } from '@tarojs/components'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { clockText } from './clockText'
import type { Live } from './useLive'

export function RunningFigures({ live }: { readonly live: Live }) {
  const { distance, coverage } = live.assessment
  const far = distance >= 1000
  return (
    <>
      <Figures>
        <NumberFigure value={clockText(live.seconds)} word="用时" />
        <NumberFigure
          value={far ? (distance / 1000).toFixed(2) : Math.floor(distance)}
          unit={far ? '公里' : '米'}
          word="走了"
        />
        <NumberFigure value={Math.floor(coverage * 100)} unit="%" word="走到河段的" tone="river" />
      </Figures>
      <Text className="record__accuracy">{live.accuracy}</Text>
    </>
  )
}
