/** Tasks of plans that the caller answers for: what is overdue first, then what owes this month's progress. */
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Tag } from '@/components/Tag'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import { beforeWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { owesProgress, taskStateOf, taskStates } from '@domain/plan/taskState'
import '@/office/kit/sentences'
import { stateTone } from './stateTone'

type Item = Output<'plan.myTasks'>['items'][number]

export default function MyTasksPage() {
  const asked = useCall('plan.myTasks', {}, { cache: true })
  useReturn(() => void asked.reload())
  return (
    <Screen>
      <Fetched of={asked} shape="rows" count={4}>
        {({ today, items }) =>
          items.length === 0 ? (
            <Empty allDone title="没有要报的任务" detail="一河一策里由您负责的任务会出现在这里" />
          ) : (
            <Rows>
              {items.map((item) => (
                <TaskRow key={item.id} item={item} today={today} />
              ))}
            </Rows>
          )
        }
      </Fetched>
    </Screen>
  )
}

function TaskRow({ item: { id, entry, waterName }, today }: { readonly item: Item; readonly today: string }) {
  const state = taskStateOf(entry, today)
  const said = entry.percent === null ? '还没报过进度' : `完成 ${entry.percent}%`
  const owes = owesProgress(entry, today) ? '本月还没报' : ''
  return (
    <ListRow
      title={entry.name}
      detail={[waterName, entry.until !== null && beforeWords(entry.until, today), said, owes]
        .filter(Boolean)
        .join('，')}
      aside={<Tag tone={stateTone[state]}>{taskStates[state]}</Tag>}
      onPress={() => openPage(`/office/plan/planTask?taskId=${id}`)}
    />
  )
}
