/** What is shown of each push: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { clockText } from '@/words/clockWords'
import { pushStanding, type PushEntry } from '@/words/pushWords'
import { groupKindLabel } from '@domain/push/group'
import { roadStateLabel } from '@domain/push/push'

export function StandingTag({ push }: { readonly push: PushEntry }) {
  const { word, tone } = pushStanding(push)
  return <Tag tone={tone}>{word}</Tag>
}

const kindOf = ({ kind, edited, poster }: PushEntry) =>
  `${poster.name ? `${poster.name}，` : ''}${groupKindLabel[kind]}${edited ? '，改过' : ''}`

export const columns: readonly TableColumn<PushEntry>[] = [
  {
    key: 'group',
    title: '群',
    cell: (push) => (
      <View>
        <Text className="push__main">{push.groupName}</Text>
        <Text className="push__second">{kindOf(push)}</Text>
      </View>
    ),
  },
  { key: 'time', title: '几点', width: '44px', cell: ({ dueAt }) => clockText(dueAt) },
  { key: 'state', title: '情况', width: '96px', cell: (push) => <StandingTag push={push} /> },
  {
    key: 'roads',
    title: '怎么送',
    width: '148px',
    cell: ({ robot, liaison }) => (
      <View>
        <Text className="push__road">{`机器人 ${roadStateLabel[robot.state]}`}</Text>
        <Text className="push__road">{`联络人 ${roadStateLabel[liaison.state]}`}</Text>
      </View>
    ),
  },
  { key: 'opened', title: '打开', width: '48px', figures: true, cell: ({ opened }) => `${opened} 人` },
]

interface PushLineProps {
  readonly push: PushEntry
  readonly onPress: () => void
}

export function PushLine({ push, onPress }: PushLineProps) {
  const { groupName, dueAt, opened } = push
  return (
    <ListRow
      title={groupName}
      detail={`${clockText(dueAt)}，${kindOf(push)}${opened > 0 ? `，${opened} 人打开` : ''}`}
      aside={<StandingTag push={push} />}
      onPress={onPress}
    />
  )
}
