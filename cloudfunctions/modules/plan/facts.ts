/** Facts of plans that were approved and of their tasks, as they stand today. */
import { taskStateOf } from '../../../domain/plan/taskState'
import type { Counted } from '../../../domain/summary/fact'
import type { planFacts as named } from '../../../domain/summary/facts/institutions'
import { command } from '../../platform/store'
import { plansInForce, standings, type StoredPlan, storedTasks, type StoredTask } from './overdue'

export async function planFacts(today: string): Promise<Counted<typeof named>> {
  const [all, inForce] = await Promise.all([
    storedTasks.readAll({ where: { active: true } }),
    standings.readAll({ where: { inForce: command.gt(0) } }),
  ])
  const approved = await plansInForce(inForce.map(({ _id }) => _id))
  const tasks = all.filter(({ planId }) => approved.has(planId ?? ''))
  const like = (is: (task: StoredTask) => boolean) => tasks.filter(is).length
  const running = [...approved.values()].filter((plan) => runsIn(plan, Number(today.slice(0, 4))))
  return {
    plannedWaters: new Set(running.map(({ waterId }) => waterId)).size,
    planTasks: tasks.length,
    planTasksDone: like((task) => taskStateOf(task, today) === 'done'),
    planTasksOverdue: like((task) => taskStateOf(task, today) === 'overdue'),
    planTasksUnfunded: like((task) => taskStateOf(task, today) !== 'done' && isUnfunded(task)),
  }
}

/** Within its two or three years. */
const runsIn = ({ from, years }: StoredPlan, year: number) =>
  from !== null && from <= year && year < from + (years === 'three' ? 3 : 2)

/** It costs something, and nobody said who pays. */
const isUnfunded = ({ measures }: StoredTask) =>
  measures.some(({ cost }) => (cost ?? 0) > 0) && measures.every(({ funds }) => funds === '')
