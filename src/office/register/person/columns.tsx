/** What the register shows of each person: on a desk as a table, on a phone as a line. */
import { View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { roleLabel } from '@domain/identity/role'
import type { PersonEntry } from './usePeople'

const rolesOf = ({ roles }: PersonEntry) => roles.map((role) => roleLabel[role]).join('、')

/** Whether the person can use the mini-program as themselves. */
function BindingTag({ person: { active, bound } }: { readonly person: PersonEntry }) {
  if (!active) return <Tag>已停用</Tag>
  return bound ? <Tag tone="done">已绑定</Tag> : <Tag tone="dueSoon">未绑定</Tag>
}

export const columns: readonly TableColumn<PersonEntry>[] = [
  { key: 'name', title: '姓名', width: '96px', cell: ({ name }) => name },
  { key: 'roles', title: '身份', cell: (person) => rolesOf(person) },
  { key: 'post', title: '职务', cell: ({ post }) => post },
  { key: 'phone', title: '手机', width: '120px', cell: ({ phone }) => phone },
  { key: 'binding', title: '微信', width: '112px', cell: (person) => <BindingTag person={person} /> },
]

interface PersonLineProps {
  readonly person: PersonEntry
  readonly onPress: () => void
}

export function PersonLine({ person, onPress }: PersonLineProps) {
  return (
    <ListRow
      title={person.name}
      detail={[rolesOf(person), person.post].filter(Boolean).join('，')}
      aside={
        <View>
          <BindingTag person={person} />
        </View>
      }
      onPress={onPress}
    />
  )
}
