/** What the register shows of each group: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { groupKindLabel } from '@domain/push/group'
import { minuteText } from './minutes'
import type { GroupEntry } from './useGroups'

const placeOf = ({ kind, villages }: GroupEntry) => {
  if (kind === 'department') return groupKindLabel[kind]
  const where = villages.length > 2 ? `${villages.length} 个村` : villages.join('、')
  return `${groupKindLabel[kind]}，${where || '全镇'}`
}

/** By which roads it can be reached at all. */
function RoadTag({ group: { paused, hasRobot, liaisonId } }: { readonly group: GroupEntry }) {
  if (paused) return <Tag>已暂停</Tag>
  if (hasRobot) return <Tag tone="done">机器人</Tag>
  return liaisonId === null ? <Tag tone="dueSoon">没人送</Tag> : <Tag tone="river">联络人</Tag>
}

export const columns: readonly TableColumn<GroupEntry>[] = [
  {
    key: 'name',
    title: '群',
    cell: (group) => (
      <View>
        <Text className="group__main">{group.name}</Text>
        <Text className="group__second">{placeOf(group)}</Text>
      </View>
    ),
  },
  { key: 'minute', title: '几点', width: '44px', cell: ({ minute }) => minuteText(minute) },
  { key: 'liaison', title: '联络人', width: '96px', cell: ({ liaisonName }) => liaisonName || '还没有' },
  { key: 'road', title: '怎么送', width: '88px', cell: (group) => <RoadTag group={group} /> },
  {
    key: 'bound',
    title: '微信群',
    width: '64px',
    cell: ({ bound }) => (bound === 0 ? '没绑定' : `${bound} 个`),
  },
]

interface GroupLineProps {
  readonly group: GroupEntry
  readonly onPress: () => void
}

export function GroupLine({ group, onPress }: GroupLineProps) {
  const { name, minute, liaisonName } = group
  return (
    <ListRow
      title={name}
      detail={[minuteText(minute), placeOf(group), liaisonName].filter(Boolean).join('，')}
      aside={<RoadTag group={group} />}
      onPress={onPress}
    />
  )
}
