/** Facts of the tasks of plans that were approved, as they stand today. */
import { taskStateOf } from '../../../domain/plan/taskState'
import type { Counted } from '../../../domain/summary/fact'
import type { planFacts as named } from '../../../domain/summary/facts/institutions'
import { plansInForce, storedTasks, type StoredTask } from './overdue'

export async function planFacts(today: string): Promise<Counted<typeof named>> {
  const all = await storedTasks.readAll({ where: { active: true } })
  const approved = await plansInForce(all.map(({ planId }) => planId ?? ''))
  const tasks = all.filter(({ planId }) => approved.has(planId ?? ''))
  const like = (is: (task: StoredTask) => boolean) => tasks.filter(is).length
  return {
    planTasks: tasks.length,
    planTasksDone: like((task) => taskStateOf(task, today) === 'done'),
    planTasksOverdue: like((task) => taskStateOf(task, today) === 'overdue'),
    planTasksUnfunded: like((task) => taskStateOf(task, today) !== 'done' && isUnfunded(task)),
  }
}

/** It costs something, and nobody said who pays. */
const isUnfunded = ({ measures }: StoredTask) =>
  measures.some(({ cost }) => (cost ?? 0) > 0) && measures.every(({ funds }) => funds === '')
