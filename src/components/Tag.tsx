/** A state in a word or two; the tone repeats what the word says, with a sign of its own. */
import { Text, View } from '@tarojs/components'
import { colour, type Tone } from '@/styles/tokens'
import { Icon } from './Icon'
import type { IconName } from './icons'
import './Tag.scss'

const signs: Record<Tone, { icon: IconName; colour: string } | null> = {
  plain: null,
  river: null,
  dueSoon: { icon: 'clock', colour: colour.dueSoonText },
  overdue: { icon: 'alert', colour: '#A93226' },
  done: { icon: 'check', colour: '#266A43' },
}

export function Tag({ children, tone = 'plain' }: { readonly children: string; readonly tone?: Tone }) {
  const sign = signs[tone]
  return (
    <View className={`tag tag--${tone}`}>
      {sign && <Icon name={sign.icon} colour={sign.colour} size="small" />}
      <Text>{children}</Text>
    </View>
  )
}
