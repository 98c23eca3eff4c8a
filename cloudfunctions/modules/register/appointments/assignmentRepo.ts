/** Appointments: who answers for which reach. */
import type { Assignment } from '../../../../domain/register/assignment'
import { inForce, inForceFrom } from '../../../../domain/register/assignment'
import { collection, command } from '../../../platform/store'
import { reaches, withoutLines } from '../reaches/reachRepo'

export const assignments = collection<Assignment>('assignments')

/** All appointments of a person, of a reach, or of both, also those that are over, the latest first. */
export async function historyOf(
  where: Partial<Pick<Assignment, 'personId' | 'reachId'>>,
): Promise<Assignment[]> {
  return (await assignments.readAll({ where })).sort((a, b) => b.from.localeCompare(a.from))
}

/** The same of several people (a batch of them), in no order. */
export const historyOfAll = (personIds: readonly string[]): Promise<Assignment[]> =>
  assignments.readAll({ where: { personId: command.in(personIds) } })

/** Appointments of a person that are in force on a day. */
export async function assignmentsOf(personId: string, day: string): Promise<Assignment[]> {
  const all = await historyOf({ personId })
  return all.filter((assignment) => inForce(assignment, day))
}

/** Appointments for a reach that are in force on a day. */
export async function chiefsOf(reachId: string, day: string): Promise<Assignment[]> {
  const all = await historyOf({ reachId })
  return all.filter((assignment) => inForce(assignment, day))
}

/** Appointments of several people (a page of them, at most 100) that are in force on a day. */
export async function inForceOf(personIds: readonly string[], day: string): Promise<Assignment[]> {
  if (personIds.length === 0) return []
  return assignments.readAll({ where: { personId: command.in(personIds), ...inForceOn(day) } })
}

/** Appointments for the reaches of these villages (all when empty) that are in force on a day. */
export async function inForceIn(villages: readonly string[], day: string): Promise<Assignment[]> {
  if (villages.length === 0) return assignments.readAll({ where: inForceOn(day) })
  const where = { village: command.in(villages) }
  const here = await reaches.readAll({ where, without: withoutLines })
  const found: Assignment[] = []
  for (let from = 0; from < here.length; from += atOnce) {
    const reachId = command.in(here.slice(from, from + atOnce).map(({ _id }) => _id))
    found.push(...(await assignments.readAll({ where: { reachId, ...inForceOn(day) } })))
  }
  return found
}

/** All that are in force on that day or on a later one. */
export async function allInForceFrom(day: string): Promise<Assignment[]> {
  const lasting = { until: command.eq(null).or(command.gte(day)) }
  return (await assignments.readAll({ where: lasting })).filter((each) => inForceFrom(each, day))
}

/** All that are in force on some day from `first` to `last`. */
export const inForceWithin = (first: string, last: string): Promise<Assignment[]> =>
  assignments.readAll({ where: overlapping(first, last) })

/** Reaches asked for in one query. */
const atOnce = 500

const overlapping = (first: string, last: string) => ({
  from: command.lte(last),
  until: command.eq(null).or(command.gte(first)),
})

const inForceOn = (day: string) => overlapping(day, day)
