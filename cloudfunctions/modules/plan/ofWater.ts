/** Plans of a water, as its dossier and its public page tell of them. */
import { dayOf } from '../../../domain/calendar/day'
import type { PlanState } from '../../../domain/plan/approval'
import { cycleOf } from '../../../domain/plan/wholePlan'
import { command } from '../../platform/store'
import { byEnd, plansInForce, standings, storedPlans, storedTasks } from './overdue'

/** In use, the latest first. */
async function plansOf(waterId: string) {
  const found = await storedPlans.readAll({ where: { active: true, waterId } })
  return found.sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
}

const tasksOf = (planIds: readonly string[]) =>
  storedTasks.readAll({ where: { active: true, planId: command.in(planIds) } })

export async function plansOfWater(waterId: string) {
  const found = await plansOf(waterId)
  const ids = found.map(({ _id }) => _id)
  const [standing, tasks] = await Promise.all([standings.getMany(ids), tasksOf(ids)])
  const stateOf = new Map(standing.map(({ _id, state }) => [_id, state]))
  return found.map((plan) => {
    const own = tasks.filter(({ planId }) => planId === plan._id)
    const state: PlanState = stateOf.get(plan._id) ?? 'draft'
    return { plan, state, tasks: own.length, done: own.filter(({ finished }) => finished !== null).length }
  })
}

/** The plan in force whose years this one is among; null where there is none. */
export async function publicPlan(waterId: string, now: number) {
  const year = Number(dayOf(now).slice(0, 4))
  const found = (await plansOf(waterId)).filter((plan) => {
    const { first, last } = cycleOf(plan)
    return first <= year && year <= last
  })
  const approved = new Set(
    (await standings.getMany(found.map(({ _id }) => _id)))
      .filter(({ inForce }) => inForce !== null)
      .map(({ _id }) => _id),
  )
  const plan = found.find(({ _id }) => approved.has(_id))
  return plan ? { plan, tasks: (await tasksOf([plan._id])).sort(byEnd) } : null
}

/** Of the plans in force of a water. */
export async function tasksInForce(waterId: string) {
  const inForce = await plansInForce((await plansOf(waterId)).map((plan) => plan._id))
  return tasksOf([...inForce.keys()])
}

/** Of the plans in force, those of this reach and those of the whole water that are not finished, nearest end first. */
export async function openTasksAt({ _id, waterId }: { readonly _id: string; readonly waterId: string }) {
  return (await tasksInForce(waterId))
    .filter(({ reachId, finished }) => finished === null && (reachId === null || reachId === _id))
    .sort(byEnd)
}
