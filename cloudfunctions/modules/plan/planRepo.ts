/** Plans as they are stored: four registers, where each plan stands, and every version as it was handed in. */
import { unwritten, type Standing, type Version } from '../../../domain/plan/approval'
import { planGoals, planProblems, plans, planTasks } from '../../../domain/plan/plans'
import type { Part, WholePlan } from '../../../domain/plan/wholePlan'
import type { Fields, ValuesOf } from '../../../domain/register/kit/fields'
import type { AnyRegister } from '../../../domain/register/kit/register'
import { entriesOf, namesIn, type StoredEntry, valuesOf } from '../../kit/register'
import { collection, type Collection, type Stored } from '../../platform/store'
import { references } from '../register'
import { standings, storedPlans, storedTasks } from './overdue'

export interface StoredVersion extends Stored, Version {
  readonly planId: string
  readonly by: string
  readonly at: number
  readonly decidedBy: string | null
  readonly decidedAt: number | null
  readonly reason: string
  readonly whole: WholePlan
}
export const versions = collection<StoredVersion>('planVersions')

export const versionId = (planId: string, number: number) => `${planId}.${String(number).padStart(4, '0')}`

export const standingOf = async (planId: string): Promise<Standing> =>
  (await standings.get(planId)) ?? unwritten

const stored = <F extends Fields>(register: AnyRegister & { readonly fields: F }) =>
  entriesOf(register) as unknown as Collection<StoredEntry<F>>

export const storedProblems = stored(planProblems)

export async function partsOf<F extends Fields>(
  register: AnyRegister & { readonly fields: F },
  entries: readonly StoredEntry<F>[],
): Promise<Part<ValuesOf<F>>[]> {
  const names = await namesIn(references, register, entries)
  return entries.map((each, n) => ({
    ...{ id: each._id, names: names[n]! },
    entry: valuesOf(register, each) as ValuesOf<F>,
  }))
}

/** Of the parts in use; null where there is no such plan. Goals by year, tasks by their end, problems by name. */
export async function readWhole(planId: string): Promise<WholePlan | null> {
  const plan = await storedPlans.get(planId)
  if (!plan) return null
  const where = { active: true, planId }
  const [[head], problems, goals, tasks] = await Promise.all([
    partsOf(plans, [plan]),
    storedProblems.readAll({ where }).then((found) => partsOf(planProblems, found)),
    stored(planGoals)
      .readAll({ where })
      .then((found) => partsOf(planGoals, found)),
    storedTasks.readAll({ where }).then((found) => partsOf(planTasks, found)),
  ])
  return {
    plan: head!,
    problems: sorted(problems, ({ field, name }) => `${field} ${name}`),
    goals: sorted(goals, ({ year, name }) => `${year} ${name}`),
    tasks: sorted(tasks, ({ until, name }) => `${until} ${name}`),
  }
}

function sorted<T>(parts: readonly Part<T>[], by: (entry: T) => string): readonly Part<T>[] {
  const key = ({ entry, id }: Part<T>) => `${by(entry)} ${id}`
  return [...parts].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
