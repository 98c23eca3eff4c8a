/** Which reminders concern a person: what `newsOf` and the morning really send to somebody of these roles. */
import { chiefRoles, type Role } from '../identity/role'
import { templateKeys, type TemplateKey } from './templates'

const walkers: readonly Role[] = ['villageChief', 'townChief', 'policeChief', 'headChief']
const handlers: readonly Role[] = ['villageChief', 'townChief', 'policeChief', 'department', 'cleaner']
/** Those that a rule set may name. */
const assessed: readonly Role[] = ['villageChief', 'townChief', 'policeChief']
const overseers: readonly Role[] = ['townChief', 'headChief']

/** null: everyone, as somebody who reports. */
const concerned: Record<TemplateKey, readonly Role[] | null> = {
  dutyDue: walkers,
  reportAssigned: handlers,
  // The office, when the head chief presses for what lies with it.
  reportDue: [...handlers, 'office'],
  reportEscalated: overseers,
  reportClosed: null,
  rewardReady: null,
  assessed,
  briefReady: [...chiefRoles, 'office'],
}

export function templatesFor(roles: readonly Role[]): TemplateKey[] {
  return templateKeys.filter((key) => concerned[key]?.some((role) => roles.includes(role)) ?? true)
}
