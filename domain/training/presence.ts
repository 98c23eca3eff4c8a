/** Who was at a training, by name: written by hand, or signed in with the code on the screen. A person counts once. */
import type { Role } from '../identity/role'
import type { Attendee } from '../meeting/attendance'

/** As people write lists and as a column of a table is pasted: a name a line, or between commas. */
export function namesWritten(written: string): string[] {
  const names = written
    .normalize('NFKC')
    .split(/[\n\r\t,;、，；]+/)
    .map((name) => name.replace(/^\s*\d+\s*[.、)]?\s*|\s+/g, ''))
  return [...new Set(names.filter((name) => name !== ''))]
}

/** By the roles a person has; a stranger to the register is another one. */
export function attendeeOf(roles: readonly Role[]): Attendee {
  if (roles.includes('townChief') || roles.includes('headChief')) return 'townChief'
  if (roles.includes('villageChief')) return 'villageChief'
  return roles.includes('department') ? 'department' : 'other'
}

/** How many of each kind. */
export function tally(present: readonly { readonly kind: Attendee }[]): Record<Attendee, number> {
  const sums = { townChief: 0, villageChief: 0, department: 0, other: 0 }
  for (const { kind } of present) sums[kind]++
  return sums
}

/** When the code on the screen is good for signing in: on the day of the training, Asia/Shanghai. */
export const isOpenForSigning = (day: string | null, today: string) => day === today
