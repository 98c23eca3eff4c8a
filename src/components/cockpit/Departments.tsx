/** What is open and overdue in the township, and with which department; those that are late first. */
import { openPage } from '@/services/pages'
import { ListRow, Rows } from '../ListRow'
import { Section } from '../Section'
import { Tag } from '../Tag'
import type { CockpitAnswer } from './cockpitAnswer'

const toOpen = (departmentId?: string) => {
  const there = departmentId === undefined ? '' : `&departmentId=${departmentId}`
  openPage(`/work/list/index?list=open${there}`)
}

export function Departments({ of }: { readonly of: CockpitAnswer['problems'] }) {
  const busy = of.departments.filter(({ open }) => open > 0)
  return (
    <Section title="问题办理">
      <Rows>
        <Line name="全镇" open={of.open} overdue={of.overdue} onPress={() => toOpen()} />
        {busy
          .sort((a, b) => b.overdue - a.overdue || b.open - a.open)
          .map(({ id, ...department }) => (
            <Line key={id} {...department} onPress={() => toOpen(id)} />
          ))}
      </Rows>
    </Section>
  )
}

interface LineProps {
  readonly name: string
  readonly open: number
  readonly overdue: number
  readonly onPress: () => void
}

function Line({ name, open, overdue, onPress }: LineProps) {
  return (
    <ListRow
      title={name}
      detail={open > 0 ? `在办 ${open} 件` : '没有在办的'}
      aside={overdue > 0 && <Tag tone="overdue">{`${overdue} 件逾期`}</Tag>}
      onPress={onPress}
    />
  )
}
