/** How an entry will stand in the message of a group: the paragraph `compose` makes of it. */
import { Text, View } from '@tarojs/components'
import { speak } from '@/components/native/speak'
import './content.scss'

export function Preview({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <View className="content-preview" {...speak({ role: 'group', label: '在群里是这样' })}>
      <Text className="content-preview__label">在群里是这样</Text>
      <View className="content-preview__bubble">
        <Text className="content-preview__line">{title.trim() || '标题'}</Text>
        <Text className="content-preview__line">{`· ${text.trim() || '一句话'}`}</Text>
      </View>
    </View>
  )
}
