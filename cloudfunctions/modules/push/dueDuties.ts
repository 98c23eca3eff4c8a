/** Who owes a patrol on a day, read a hundred people at a time: a village or a whole county. */
import { chiefRoles } from '../../../domain/identity/role'
import type { DueLine } from '../../../domain/push/facts'
import { command } from '../../platform/store'
import { people } from '../identity'
import { openDuties } from '../patrol'
import { inForceOf } from '../register'

const atOnce = 100

/** Volunteers owe nothing. */
const dutiful = chiefRoles.filter((role) => role !== 'civilChief')

/** The people of the register who may owe a patrol. */
export const dutifulPeople = { active: true, roles: command.in(dutiful) }

/** One page of people after `cursor` who live in these villages (all when empty); `next` is null at the end. */
async function dueAfter(
  cursor: string | null,
  villages: readonly string[],
  day: string,
): Promise<{ readonly due: DueLine[]; readonly next: string | null }> {
  const where = {
    ...dutifulPeople,
    ...(villages.length === 0 ? {} : { village: command.in(villages) }),
    ...(cursor === null ? {} : { _id: command.gt(cursor) }),
  }
  const chiefs = await people.read({ where, order: [['_id', 'asc']], limit: atOnce })
  const ids = chiefs.map(({ _id }) => _id)
  const next = ids.length < atOnce ? null : ids[ids.length - 1]!
  return { due: await dueOf(ids, day), next }
}

/** Of all of them, nearest deadline first. */
export async function dueIn(villages: readonly string[], day: string): Promise<DueLine[]> {
  const all: DueLine[] = []
  let cursor: string | null = null
  do {
    const { due, next } = await dueAfter(cursor, villages, day)
    all.push(...due)
    cursor = next
  } while (cursor !== null)
  return all.sort((a, b) => a.daysLeft - b.daysLeft)
}

/** Of a page of people by id. */
export async function dueOf(personIds: readonly string[], day: string): Promise<DueLine[]> {
  return openDuties(day, await inForceOf(personIds, day))
}

/** Which of these people still owe what is urged: who walked since the morning was planned needs no reminder. */
export async function stillDue(
  personIds: readonly string[],
  day: string,
  dueWithin: number,
): Promise<ReadonlySet<string>> {
  const urged = (await dueOf(personIds, day)).filter(({ daysLeft }) => daysLeft <= dueWithin)
  return new Set(urged.map(({ personId }) => personId))
}
