/**
 * Which roles someone holds on a day. Roles of chiefs come with appointments and end with the last of them; the
 * others, and those given without an appointment, hold until they are taken. Days are Asia/Shanghai days.
 */
import { dayOf } from '../calendar/day'
import { type Assignment, inForce } from '../register/assignment'
import type { Person } from './person'
import { chiefRoles, type Role } from './role'

type Appointment = Pick<Assignment, 'role' | 'from' | 'until'>

/** `appointments`: all of this person, also ended ones. */
export function rolesHeld(
  { roles, roleSince = {} }: Pick<Person, 'roles' | 'roleSince'>,
  appointments: readonly Appointment[],
  day: string,
): Role[] {
  return roles.filter((role) => {
    const own = appointments.filter((each) => each.role === role)
    // What ended before the role was given (again) says nothing about it.
    const given = dayOf(roleSince[role] ?? 0)
    const ended = own.some(({ until }) => until !== null && until < day && until >= given)
    return !ended || own.some((each) => inForce(each, day))
  })
}

/** Whether any role could end with an appointment, so that appointments must be looked at. */
export const mayEnd = (roles: readonly Role[]) =>
  roles.some((role) => (chiefRoles as readonly Role[]).includes(role))

/** The roles that two people give: who holds them decides about others. */
export const grantedRoles = ['office', 'headChief'] as const
export type GrantedRole = (typeof grantedRoles)[number]

export const isGranted = (role: Role): role is GrantedRole => (grantedRoles as readonly Role[]).includes(role)
