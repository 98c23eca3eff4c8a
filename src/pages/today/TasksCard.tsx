/** Tasks of plans that wait for their owner's word, in one line that leads to them; nothing where none do. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import { owesProgress, taskStateOf } from '@domain/plan/taskState'

export function TasksCard() {
  const tasks = useCall('plan.myTasks', {}, { cache: true })
  useReturn(() => void tasks.reload())
  if (!tasks.value) return null
  const { items, today } = tasks.value
  const late = items.filter(({ entry }) => taskStateOf(entry, today) === 'overdue').length
  const owed = items.filter(({ entry }) => owesProgress(entry, today)).length
  if (late + owed === 0) return null
  const words = [
    `一河一策任务 ${items.length} 项`,
    late > 0 ? `${late} 项逾期` : '',
    owed > 0 ? `${owed} 项本月还没报进度` : '',
  ]
  return (
    <Notice
      tone={late > 0 ? 'overdue' : 'calm'}
      icon="clock"
      action="去报"
      onPress={() => openPage('/office/plan/myTasks')}
    >
      {words.filter(Boolean).join('，')}
    </Notice>
  )
}
