import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { byName } from '../../../../domain/register/nameOrder'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Person } from '../../../../domain/identity/person'
import { chiefRoles, type ChiefRole } from '../../../../domain/identity/role'
import type { Assignment } from '../../../../domain/register/assignment'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { people } from '../../identity'
import { inForceOf } from './assignmentRepo'
import { chiefCursor, inDirectory, placeOf } from './chiefCursor'
import { reachNames } from '../reaches/reachRepo'

/**
 * The directory of chiefs, village by village: name, post and reaches, never a private phone. Who holds two roles
 * stands there twice.
 */
export async function listChiefs(input: ParsedInput<'register.listChiefs'>, { now }: CallContext) {
  const { cursor, limit, village, name = '' } = input
  const within = village ? { village } : {}
  // The order of Chinese names is none that the database knows; a township has some hundred chiefs.
  const chiefs = await people.readAll({ where: { active: true, roles: command.in(chiefRoles), ...within } })
  const last = cursor === undefined ? null : placeOf(cursor)
  const found = chiefs
    .filter((each) => each.name.includes(name) && (!last || inDirectory(each, last) > 0))
    .sort(inDirectory)
  const page = found.slice(0, limit)
  const appointed = await inForceOf(
    page.map(({ _id }) => _id),
    dayOf(now),
  )
  const names = await reachNames(appointed.map(({ reachId }) => reachId))
  const items = page.flatMap((person) => entriesOf(person, appointed, names))
  return done({ items, next: found.length > limit ? chiefCursor(page[page.length - 1]!) : null })
}

function entriesOf(person: Person, appointed: readonly Assignment[], names: ReadonlyMap<string, string>) {
  const { _id, name, post, village } = person
  const own = appointed.filter(({ personId }) => personId === _id)
  return rolesInForce(person, own).map((role) => {
    const reaches = own
      .filter((each) => each.role === role)
      .flatMap(({ reachId: id }) => (names.has(id) ? [{ id, name: names.get(id)! }] : []))
      .sort((a, b) => byName(a.name, b.name))
    return { name, post, role, village, reaches }
  })
}

/** A role holds as long as it has a reach; the head chiefs answer for the whole township without any. */
function rolesInForce({ roles }: Person, own: readonly Assignment[]): ChiefRole[] {
  return chiefRoles.filter(
    (role) => own.some((each) => each.role === role) || (role === 'headChief' && roles.includes(role)),
  )
}
