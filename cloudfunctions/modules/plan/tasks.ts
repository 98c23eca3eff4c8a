/** Tasks of plans in force: whose they are, which are past their end, and what their owners say of them. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import { plans, planTasks, planProgress, type PlanTaskValues } from '../../../domain/plan/plans'
import { daysOver, isOwner } from '../../../domain/plan/taskState'
import { changeWithin, openLog, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { tooCloseTo } from '../identity'
import { references } from '../register'
import { byEnd, lateOn, ownerOf, plansInForce, type StoredTask, storedTasks } from './overdue'
import { partsOf, versions } from './planRepo'

/** More than these wait for nobody at once. */
const most = 100

/** Of these the tasks of plans in force, each with the names of its plan and its water. */
async function withPlans(tasks: readonly StoredTask[]) {
  const inForce = await plansInForce(tasks.map(({ planId }) => planId ?? ''))
  const kept = tasks.filter(({ planId }) => inForce.has(planId ?? '')).slice(0, most)
  const [parts, found] = await Promise.all([partsOf(planTasks, kept), partsOf(plans, [...inForce.values()])])
  const named = new Map(found.map((plan) => [plan.id, plan]))
  return parts.map((part) => {
    const { entry, names } = named.get(part.entry.planId ?? '')!
    return { ...part, planName: entry.name, waterName: names[entry.waterId ?? ''] ?? '' }
  })
}

export async function listMyTasks(_input: object, { caller, now }: BoundContext) {
  const today = dayOf(now)
  const { personId, departmentId } = caller
  const owned = [{ personId }, { chiefId: personId }, ...(departmentId ? [{ departmentId }] : [])]
  const found = await Promise.all(
    owned.map((whose) => storedTasks.readAll({ where: { active: true, finished: null, ...whose } })),
  )
  const distinct = new Map(found.flat().map((task) => [task._id, task]))
  const begun = [...distinct.values()].filter(({ begins }) => (begins ?? '') <= today).sort(byEnd)
  return done({ today, items: await withPlans(begun) })
}

const mayReport = (task: PlanTaskValues, { roles, ...who }: BoundContext['caller']) =>
  roles.includes('office') || isOwner(task, who)

export async function showTask({ taskId }: ParsedInput<'plan.task'>, { caller }: BoundContext) {
  const stored = await storedTasks.get(taskId)
  if (!stored) return refused('register.entryUnknown')
  const [task] = await partsOf(planTasks, [stored])
  return done({ task: task!, may: { report: stored.active && mayReport(stored, caller) } })
}

/** For the desk: tasks past their end, and versions that wait for the head chief. */
export async function waitingPlans(context: BoundContext): Promise<WaitingItem[]> {
  const today = dayOf(context.now)
  const [decisions, late] = await Promise.all([waitingVersions(context), lateOn(today)])
  const overdue = (await withPlans(late)).map(({ id, entry, planName, names }) => ({
    ...{ key: `planTask ${id}`, kind: '一河一策' as const, title: entry.name },
    detail: [planName, ownerOf(entry, names), `过了 ${daysOver(entry, today)} 天`].filter(Boolean).join('，'),
    ...{ at: startOfDay(addDays(entry.until!, 1)), late: true, url: `/office/plan/planTask?taskId=${id}` },
  }))
  return [...decisions, ...overdue]
}

/** Versions of plans that this head chief may approve: whoever wrote in one does not. */
export async function waitingVersions({ caller, now }: BoundContext): Promise<WaitingItem[]> {
  if (!caller.roles.includes('headChief')) return []
  const order = [['at', 'asc'] as const]
  const submitted = await versions.read({ where: { state: 'submitted' }, order, limit: mostOfSubject })
  const close = await tooCloseTo(
    caller.personId,
    submitted.flatMap(({ writers }) => writers),
    now,
  )
  return submitted
    .filter(({ writers }) => !writers.some((writer) => close.has(writer)))
    .map(({ planId, by, at, whole }) => ({
      ...{ key: `plan ${planId}`, kind: '一河一策' as const, title: whole.plan.entry.name },
      ...{ detail: `${by}报送，等您批准`, at, late: false, url: `/office/plan/plan?planId=${planId}` },
    }))
}

/** What is said of a task stands in the task as well, and with 100% it is done. */
export const progressHandlers = openLog(planProgress, references, async ({ entryId, values }, context) => {
  const { caller, now } = context
  return async (transaction) => {
    const task = await transaction.get(storedTasks, entryId)
    if (!task) return refused('register.entryUnknown')
    if (!mayReport(task, caller)) return refused('identity.forbidden')
    const today = dayOf(now)
    const said = { percent: values.percent, said: values.note, reported: today }
    const finished = (values.percent ?? 0) < 100 ? null : (task.finished ?? today)
    return changeWithin(transaction, planTasks, entryId, context, () =>
      done({
        values: { ...valuesOf(planTasks, task), ...said, finished },
        ...{ active: task.active, ended: task.ended ?? null },
      }),
    )
  }
})
