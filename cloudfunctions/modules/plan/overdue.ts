/**
 * Tasks past their end, of plans in force, as the daily push tells of them. Apart from the register, since `api` composes
 * the morning message too and carries no register that it does not answer.
 */
import type { plans, planTasks } from '../../../domain/plan/plans'
import { daysOver } from '../../../domain/plan/taskState'
import type { Standing } from '../../../domain/plan/approval'
import { standsOn } from '../../../domain/register/reach'
import type { TaskLine } from '../../../domain/push/facts'
import type { StoredEntry } from '../../kit/register'
import { collection, command, type Stored } from '../../platform/store'
import { reachesBriefly, references, waters } from '../register'

export type StoredTask = StoredEntry<typeof planTasks.fields>
export const storedTasks = collection<StoredTask>('planTasks')
export type StoredPlan = StoredEntry<typeof plans.fields>
export const storedPlans = collection<StoredPlan>('plans')
/** `_id` is the plan's. */
export const standings = collection<Stored & Standing>('planStandings')

/** Plans that were approved and are in use, by id. */
export async function plansInForce(planIds: readonly string[]) {
  const ids = [...new Set(planIds)]
  const [found, standing] = await Promise.all([storedPlans.getMany(ids), standings.getMany(ids)])
  const approved = new Set(standing.filter(({ inForce }) => inForce !== null).map(({ _id }) => _id))
  return new Map(
    found.filter(({ _id, active }) => active && approved.has(_id)).map((each) => [each._id, each]),
  )
}

export const byEnd = (a: StoredTask, b: StoredTask) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1)

/** The longest overdue first. A task at a reach that ended waits for nobody. */
export async function lateOn(today: string, whose: object = {}): Promise<StoredTask[]> {
  const where = { active: true, finished: null, until: command.lt(today), ...whose }
  const late = await storedTasks.readAll({ where })
  const known = await reachesBriefly(late.flatMap(({ reachId }) => reachId ?? []))
  const gone = new Set(known.filter((reach) => !standsOn(reach, today)).map(({ _id }) => _id))
  return late.filter(({ reachId }) => !gone.has(reachId ?? '')).sort(byEnd)
}

/** Of a department, or of reaches in these villages (all when empty). */
export async function overdueTasks(
  today: string,
  { villages, departmentId }: { readonly villages: readonly string[]; readonly departmentId: string | null },
): Promise<TaskLine[]> {
  const late = await lateOn(today, departmentId === null ? {} : { departmentId })
  const [near, inForce] = await Promise.all([
    reachesOf(villages, late),
    plansInForce(late.map(({ planId }) => planId ?? '')),
  ])
  const own = late.filter(
    ({ planId, reachId }) => inForce.has(planId ?? '') && (villages.length === 0 || near.has(reachId ?? '')),
  )
  const known = await namesOf(
    own,
    [...inForce.values()].map(({ waterId }) => waterId ?? ''),
  )
  return own.map((task) => ({
    ...{ name: task.name, daysOver: daysOver(task, today), owner: ownerOf(task, known) },
    waterName: known[inForce.get(task.planId ?? '')?.waterId ?? ''] ?? '',
  }))
}

/** 「演示部门，演示河长」 */
export const ownerOf = (
  { departmentId, personId }: Pick<StoredTask, 'departmentId' | 'personId'>,
  names: Readonly<Record<string, string>>,
) => [departmentId, personId].flatMap((id) => (id && names[id]) || []).join('，')

async function reachesOf(villages: readonly string[], tasks: readonly StoredTask[]): Promise<Set<string>> {
  if (villages.length === 0) return new Set()
  const found = await reachesBriefly(tasks.flatMap(({ reachId }) => reachId ?? []))
  return new Set(found.filter(({ village }) => villages.includes(village)).map(({ _id }) => _id))
}

async function namesOf(tasks: readonly StoredTask[], waterIds: readonly string[]) {
  const { person, department } = references.names
  const [persons, departments, found] = await Promise.all([
    person(tasks.flatMap(({ personId }) => personId ?? [])),
    department(tasks.flatMap(({ departmentId }) => departmentId ?? [])),
    waters.getMany(waterIds),
  ])
  const named = found.map(({ _id, name }) => [_id, name] as const)
  return Object.fromEntries([...persons, ...departments, ...named])
}
