/** A line that says what is going on: offline, waiting, refused, done. With `onPress` the line leads somewhere. */
import { Text, View } from '@tarojs/components'
import { colour } from '@/styles/tokens'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Pressable } from './native/Pressable'
import { speak } from './native/speak'
import './Notice.scss'

export type NoticeTone = 'calm' | 'dueSoon' | 'overdue' | 'done'

interface NoticeProps {
  readonly tone?: NoticeTone
  readonly children: string
  readonly icon?: IconName
  /** The word on the right that says what a tap does, e.g. 「重试」. */
  readonly action?: string
  readonly onPress?: () => void
}

const signs: Record<NoticeTone, { icon: IconName; colour: string }> = {
  calm: { icon: 'river', colour: colour.river },
  dueSoon: { icon: 'clock', colour: colour.dueSoonText },
  overdue: { icon: 'alert', colour: '#A93226' },
  done: { icon: 'check', colour: '#266A43' },
}

export function Notice({ tone = 'calm', children, icon, action, onPress }: NoticeProps) {
  const sign = signs[tone]
  const content = (
    <>
      <Icon name={icon ?? sign.icon} colour={sign.colour} />
      <Text className="notice__words">{children}</Text>
      {onPress && <Text className="notice__action">{action ?? '查看'}</Text>}
    </>
  )
  const look = `notice notice--${tone}`
  if (onPress) {
    return (
      <Pressable className={look} onPress={onPress}>
        {content}
      </Pressable>
    )
  }
  return (
    <View className={look} {...speak({ role: tone === 'overdue' ? 'alert' : 'status' })}>
      {content}
    </View>
  )
}
