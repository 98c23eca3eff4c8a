/** A line of a list: what it is, a second line at most, something on the right. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Pressable } from './native/Pressable'
import './ListRow.scss'

interface ListRowProps {
  readonly title: string
  readonly detail?: string
  readonly icon?: IconName
  readonly aside?: ReactNode
  readonly onPress?: () => void
  readonly label?: string
}

export function ListRow({ title, detail, icon, aside, onPress, label }: ListRowProps) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <View className="row__words">
        <Text className="row__title">{title}</Text>
        {detail && <Text className="row__detail">{detail}</Text>}
      </View>
      {(aside || onPress) && (
        <View className="row__end">
          {aside && <View className="row__aside">{aside}</View>}
          {onPress && <Icon name="chevron" size="small" />}
        </View>
      )}
    </>
  )
  if (!onPress) return <View className="row">{content}</View>
  return (
    <Pressable className="row" onPress={onPress} label={label}>
      {content}
    </Pressable>
  )
}

/** Lines under each other on white ground. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <View className="rows">{children}</View>
}
