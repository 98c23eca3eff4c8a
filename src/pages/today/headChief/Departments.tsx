/** What is open and overdue in the township, and with which department; those that are late first. */
import Taro from '@tarojs/taro'
import type { Output } from '@domain/contract/contract'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import type { CallState } from '@/hooks/useCall'

type Workload = Output<'report.workload'>

const toOpen = (departmentId?: string) => {
  const there = departmentId === undefined ? '' : `&departmentId=${departmentId}`
  void Taro.navigateTo({ url: `/work/list/index?list=open${there}` })
}

export function Departments({ of }: { readonly of: CallState<Workload> }) {
  return (
    <Section title="问题办理">
      <Fetched of={of} shape="rows" count={3}>
        {({ departments, ...township }) => (
          <Rows>
            <Line name="全镇" {...township} onPress={() => toOpen()} />
            {departments
              .filter(({ open }) => open > 0)
              .sort((a, b) => b.overdue - a.overdue || b.open - a.open)
              .map(({ id, ...department }) => (
                <Line key={id} {...department} onPress={() => toOpen(id)} />
              ))}
          </Rows>
        )}
      </Fetched>
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
