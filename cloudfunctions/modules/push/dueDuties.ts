/** Who owes a patrol on a day: by people, a page of them at a time, or by the villages of the reaches. */
import type { Person } from '../../../domain/identity/person'
import { chiefRoles } from '../../../domain/identity/role'
import type { DueLine } from '../../../domain/push/facts'
import { command } from '../../platform/store'
import { people } from '../identity'
import { openDuties } from '../patrol'
import { inForceIn, inForceOf } from '../register'

/** Volunteers owe nothing. */
const dutiful = chiefRoles.filter((role) => role !== 'civilChief')

/** The people of the register who may owe a patrol. */
export const dutifulPeople = { active: true, roles: command.in(dutiful) }

const isDutiful = ({ active, roles }: Person) => active && dutiful.some((role) => roles.includes(role))

/**
 * On the reaches of these villages (all when empty), nearest deadline first: a duty belongs to its reach, wherever its
 * chief lives, as patrols and missed duties do.
 */
export async function dueIn(villages: readonly string[], day: string): Promise<DueLine[]> {
  const appointed = await inForceIn(villages, day)
  const persons = await people.getMany(appointed.map(({ personId }) => personId))
  const owing = new Set(persons.filter(isDutiful).map(({ _id }) => _id))
  return openDuties(
    day,
    appointed.filter(({ personId }) => owing.has(personId)),
  )
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
