/** Nothing here yet: says what will appear, and the action that makes it appear. */
import { Text, View } from '@tarojs/components'
import { Button } from './Button'
import { Icon } from './Icon'
import { colour } from '@/styles/tokens'
import type { IconName } from './icons'
import './Empty.scss'

interface EmptyProps {
  readonly title: string
  readonly detail?: string
  /** A check means that something is done, and stands only where `allDone`: nothing registered is no success. */
  readonly icon?: Exclude<IconName, 'check'>
  readonly allDone?: boolean
  readonly action?: string
  readonly onPress?: () => void
}

export function Empty({ title, detail, icon = 'river', allDone = false, action, onPress }: EmptyProps) {
  return (
    <View className="empty">
      <Icon name={allDone ? 'check' : icon} colour={colour.river} size="large" />
      <Text className="empty__title">{title}</Text>
      {detail && <Text className="empty__detail">{detail}</Text>}
      {action && onPress && (
        <View className="empty__action">
          <Button onPress={onPress}>{action}</Button>
        </View>
      )}
    </View>
  )
}
