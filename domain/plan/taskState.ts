/** How a task of a plan stands on a day: from its days and its progress alone. */
import { daysBetween } from '../calendar/day'
import type { PlanTaskValues } from './plans'

type Task = Pick<PlanTaskValues, 'begins' | 'until' | 'finished' | 'reported'>

export const taskStates = { done: '已完成', overdue: '逾期', running: '进行中', ahead: '未开始' } as const
export type TaskState = keyof typeof taskStates

export function taskStateOf({ begins, until, finished }: Task, today: string): TaskState {
  if (finished) return 'done'
  if (until && until < today) return 'overdue'
  return begins && begins > today ? 'ahead' : 'running'
}

/** Days past its deadline; 0 where it is not overdue. */
export const daysOver = (task: Task, today: string): number =>
  taskStateOf(task, today) === 'overdue' ? daysBetween(task.until!, today) : 0

/** Whether its owner owes this month's progress: it has begun, goes on, and nothing was said since the month began. */
export function owesProgress(task: Task, today: string): boolean {
  const state = taskStateOf(task, today)
  if (state !== 'running' && state !== 'overdue') return false
  return task.reported === null || task.reported.slice(0, 7) < today.slice(0, 7)
}

/** Who may say how far it is, beside the office. */
export function isOwner(
  task: Pick<PlanTaskValues, 'personId' | 'chiefId' | 'departmentId'>,
  who: { readonly personId: string; readonly departmentId?: string | null | undefined },
): boolean {
  if (task.personId === who.personId || task.chiefId === who.personId) return true
  return Boolean(who.departmentId) && task.departmentId === who.departmentId
}
