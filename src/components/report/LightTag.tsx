/** How much of the time is left (绿黄橙红), always with its words and a sign of its own. */
import { Text, View } from '@tarojs/components'
import { lightWords, MAY_MOVE, type Light } from '@/words/deadlineWords'
import { cloudNow } from '@/services/cloudClock'
import { Icon } from '../Icon'
import type { IconName } from '../icons'
import './LightTag.scss'

interface LightTagProps {
  readonly light: Light
  /** ms since the epoch; null: nobody owes anything, and nothing is shown. */
  readonly dueAt: number | null
  readonly now?: number
  /** The notice of that year's holidays is not out: the deadline may still move. */
  readonly mayMove?: boolean
}

/** The same colours as in the style sheet. */
const signs: Record<Light, { icon: IconName; colour: string }> = {
  green: { icon: 'check', colour: '#266A43' },
  yellow: { icon: 'clock', colour: '#665200' },
  orange: { icon: 'clock', colour: '#7A4300' },
  red: { icon: 'alert', colour: '#A93226' },
}

export function LightTag({ light, dueAt, now = cloudNow(), mayMove = false }: LightTagProps) {
  const words = lightWords(light, dueAt, now)
  if (words === null) return null
  return (
    <View className={`light light--${light}`}>
      {light !== 'green' && <Icon name={signs[light].icon} colour={signs[light].colour} size="small" />}
      <Text>{mayMove ? `${words}，${MAY_MOVE}` : words}</Text>
    </View>
  )
}
