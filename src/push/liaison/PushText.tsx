/** The message exactly as it will be pasted, and whether it was passed on (said above where there are several). */
import { Text, View } from '@tarojs/components'
import { speak } from '@/components/native/speak'
import { Tag } from '@/components/Tag'
import { nameOf, type ReadyPush } from './useLiaison'
import './liaison.scss'

export function PushText({ push, forwarded }: { readonly push: ReadyPush; readonly forwarded: boolean }) {
  return (
    <View className="liaison__message">
      <View className="liaison__head">
        <Text className="liaison__group" {...speak({ role: 'heading', level: 1 })}>
          {nameOf(push)}
        </Text>
        {forwarded && <Tag tone="done">已转发</Tag>}
      </View>
      <View className="liaison__bubble">
        <Text className="liaison__text" userSelect>
          {push.text}
        </Text>
      </View>
      <Text className="liaison__hint">
        卡片发出后，请您自己在群里点开一次，这样才能算清有多少人看过。一个群只要做一次。
      </Text>
    </View>
  )
}
