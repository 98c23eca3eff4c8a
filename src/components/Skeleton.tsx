/** The shape of what is coming, while it is coming. */
import { View } from '@tarojs/components'
import { speak } from './native/speak'
import './Skeleton.scss'

interface SkeletonProps {
  /** card: heading, ribbon, line. rows: lines of a list. figures: numbers side by side. */
  readonly shape?: 'card' | 'rows' | 'figures'
  readonly count?: number
}

const bars: Record<NonNullable<SkeletonProps['shape']>, readonly string[]> = {
  card: ['title', 'ribbon', 'line'],
  rows: ['line', 'short'],
  figures: ['number', 'short'],
}

export function Skeleton({ shape = 'card', count = 2 }: SkeletonProps) {
  return (
    <View className={`skeleton skeleton--${shape}`} {...speak({ role: 'status', label: '正在打开' })}>
      {Array.from({ length: count }, (_, block) => (
        <View key={block} className="skeleton__block">
          {bars[shape].map((bar) => (
            <View key={bar} className={`skeleton__bar skeleton__bar--${bar}`} />
          ))}
        </View>
      ))}
    </View>
  )
}
