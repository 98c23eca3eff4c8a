/** Time, way and share, large; below them how good the position is. */
import { Text } from '@tarojs/components'
import { percentWalked } from '@domain/patrol/stretches'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import type { Draft } from '@/recorder/draft'
import { shareWord } from '@/words/figures'
import { clockText } from './clockText'
import type { Live } from './useLive'

interface RunningFiguresProps {
  readonly live: Live
  readonly reach: Draft['duty']['reach']
}

export function RunningFigures({ live, reach }: RunningFiguresProps) {
  const { distance, covered } = live.assessment
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
        <NumberFigure
          value={percentWalked(reach.length, covered)}
          unit="%"
          word={shareWord(reach.geometry.shape)}
          tone="river"
        />
      </Figures>
      <Text className="record__accuracy">{live.accuracy}</Text>
    </>
  )
}
