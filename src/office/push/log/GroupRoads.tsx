/** The groups of the day with both roads and their reasons; one tap leads to the push, where it can be sent again. */
import { Text, View } from '@tarojs/components'
import { RecordList } from '@/office/kit/desk/RecordList'
import { Empty } from '@/components/Empty'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { clockText } from '@/words/clockWords'
import { countWords, pushStanding, roadTone, type PushEntry } from '@/words/pushWords'
import { openPage } from '@/services/pages'
import { roadStateLabel } from '@domain/push/push'

const whyOf = ({ robot, liaison }: PushEntry) => [robot.reason, liaison.reason].filter(Boolean).join('；')

const columns: readonly TableColumn<PushEntry>[] = [
  { key: 'group', title: '群', cell: ({ groupName }) => groupName },
  { key: 'time', title: '几点', width: '48px', cell: ({ dueAt }) => clockText(dueAt) },
  { key: 'robot', title: '企业微信机器人', width: '260px', cell: ({ robot }) => <Road road={robot} /> },
  { key: 'liaison', title: '群联络人', width: '200px', cell: ({ liaison }) => <Road road={liaison} /> },
  { key: 'opened', title: '打开', width: '56px', figures: true, cell: ({ opened }) => `${opened} 人` },
]

function Road({ road: { state, reason, at } }: { readonly road: PushEntry['robot'] }) {
  const words = [at === null ? '' : clockText(at), reason].filter(Boolean).join(' ')
  return (
    <View>
      <Tag tone={roadTone[state]}>{roadStateLabel[state]}</Tag>
      {words !== '' && <Text className="log__second">{words}</Text>}
    </View>
  )
}

export function GroupRoads({ pushes }: { readonly pushes: readonly PushEntry[] }) {
  const open = ({ day, id }: PushEntry) =>
    openPage(`/office/push/pushes?day=${day}&pushId=${encodeURIComponent(id)}`)
  if (pushes.length === 0)
    return <Empty icon="people" title="这天没有送给群的" detail="每个工作日送给群的，情况会留在这里" />
  return (
    <>
      <Text className="log__sum">{countWords(pushes)}</Text>
      <RecordList
        caption="送给群的"
        columns={columns}
        records={pushes}
        keyOf={({ id }) => id}
        nameOf={({ groupName }) => groupName}
        onOpen={open}
        line={(push) => (
          <ListRow
            key={push.id}
            title={push.groupName}
            detail={[clockText(push.dueAt), whyOf(push)].filter(Boolean).join('，')}
            aside={<Tag tone={pushStanding(push).tone}>{pushStanding(push).word}</Tag>}
            onPress={() => open(push)}
          />
        )}
      />
    </>
  )
}
