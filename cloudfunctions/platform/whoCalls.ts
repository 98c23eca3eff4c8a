/** Who is calling, with the roles that hold today: a role that came with an appointment is not asked of the binding. */
import { dayOf } from '../../domain/calendar/day'
import type { Audience } from '../../domain/contract/action'
import type { Binding } from '../../domain/identity/person'
import type { Role } from '../../domain/identity/role'
import { mayEnd, rolesHeld } from '../../domain/identity/rolesHeld'
import type { Assignment } from '../../domain/register/assignment'
import { collection } from './store'

const bindings = collection<Binding>('bindings')
const assignments = collection<Assignment>('assignments')

/** One read more where a role may be over; `now` in ms since the epoch. */
export async function rolesNow({ personId, roles, roleSince }: Binding, now: number): Promise<Role[]> {
  if (!mayEnd(roles)) return [...roles]
  const appointments = await assignments.readAll({ where: { personId } })
  return rolesHeld({ roles, roleSince }, appointments, dayOf(now))
}

/**
 * What a chief may do on a reach is asked of the appointments themselves, so a role costs a read here only where it
 * opens the action (`wanted`), or opens the township, as the head chief's does.
 */
export async function whoCalls(openid: string, now: number, wanted: Audience): Promise<Binding | null> {
  const binding = await bindings.get(openid)
  const opens = (role: Role) => role === 'headChief' || (typeof wanted !== 'string' && wanted.includes(role))
  if (!binding?.roles.some((role) => mayEnd([role]) && opens(role))) return binding
  return { ...binding, roles: await rolesNow(binding, now) }
}
