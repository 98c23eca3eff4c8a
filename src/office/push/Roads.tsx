/** The two roads to a group, each with how it stands, since when, and why in plain words. */
import { Text, View } from '@tarojs/components'
import { Tag } from '@/components/Tag'
import { clockText } from '@/words/clockWords'
import { roadTone, type PushEntry } from '@/words/pushWords'
import { roadStateLabel } from '@domain/push/push'

export function Roads({ push: { robot, liaison, opened } }: { readonly push: PushEntry }) {
  return (
    <View className="roads">
      <Line name="企业微信机器人" road={robot} />
      <Line name="群联络人" road={liaison} />
      <View className="road">
        <Text className="road__name">群里打开卡片</Text>
        <Text>{`${opened} 人`}</Text>
      </View>
    </View>
  )
}

function Line({ name, road }: { readonly name: string; readonly road: PushEntry['robot'] }) {
  const { state, at, reason, tries } = road
  const facts = [at === null ? '' : clockText(at), tries > 1 ? `试了 ${tries} 次` : '', reason]
  const words = facts.filter(Boolean).join('，')
  return (
    <View className="road">
      <Text className="road__name">{name}</Text>
      <Tag tone={roadTone[state]}>{roadStateLabel[state]}</Tag>
      {words && <Text className="road__words">{words}</Text>}
    </View>
  )
}
