/**
 * Whose message it is: `p:<personId>` for work, the report for what concerns one's own report. A chief who reports as
 * a resident therefore keeps the two apart, and neither log nor store ties them together.
 */
import type { Recipient, Reminder } from '../../../domain/reminder/reminder'
import type { TemplateKey } from '../../../domain/reminder/templates'
import { dayOf } from '../../../domain/calendar/day'
import type { CallContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { people } from '../identity'
import { chiefsOf } from '../register'
import { openIdentity, reporterCode, reporterOf } from '../vault'
import { consentOwner, REPORTER } from './reporterConsents'

export interface Owner {
  readonly owner: string
  readonly reportId?: string
  readonly name: string
}

export const forReporters: readonly TemplateKey[] = ['reportClosed', 'rewardReady']

/** The caller as the owner of consent for a template; null when it is only for people of the register. */
export function ownerFor(template: TemplateKey, { openid, caller }: CallContext): string | null {
  if (forReporters.includes(template)) return consentOwner(reporterCode(openid))
  return caller && `p:${caller.personId}`
}

/** The persons a recipient stands for. */
export async function ownersOf(recipient: Recipient, now: number): Promise<Owner[]> {
  switch (recipient.kind) {
    case 'person':
      return named(await people.getMany([recipient.id]))
    case 'department':
      return named(await people.readAll({ where: { departmentId: recipient.id, active: true } }))
    case 'role':
      return named(await people.readAll({ where: { roles: recipient.role, active: true } }))
    case 'reach': {
      const chiefs = await chiefsOf(recipient.reachId, dayOf(now))
      return chiefs
        .filter(({ role }) => role === recipient.role)
        .map(({ personId, personName }) => ({ owner: `p:${personId}`, name: personName }))
    }
    case 'reporter': {
      const reporter = await reporterOf(recipient.reportId)
      return reporter?.link === 'wechat'
        ? [{ owner: REPORTER, reportId: recipient.reportId, name: '举报人' }]
        : []
    }
  }
}

function named(persons: readonly { readonly _id: string; readonly name: string }[]): Owner[] {
  return persons.map(({ _id, name }) => ({ owner: `p:${_id}`, name }))
}

/** The WeChat identities behind owners, for sending only; a reporter's is opened one by one, on the vault's record. */
export async function identitiesOf(
  context: CallContext,
  reminders: readonly Reminder[],
): Promise<Map<string, string | null>> {
  const isPerson = ({ owner }: Reminder) => owner.startsWith('p:')
  const persons = await people.getMany(reminders.filter(isPerson).map(({ owner }) => owner.slice(2)))
  const found = new Map(persons.map(({ _id, boundTo }) => [`p:${_id}`, boundTo ?? null]))
  for (const reminder of reminders) {
    if (!isPerson(reminder)) found.set(reminder.owner, await reporterIdentity(context, reminder))
  }
  return found
}

/** One that can't be opened must not hold up the others. */
async function reporterIdentity(context: CallContext, { _id, reportId }: Reminder): Promise<string | null> {
  try {
    const reporter = reportId === undefined ? null : await reporterOf(reportId)
    return reporter && (await openIdentity(context, reporter.code, 'message', _id))
  } catch (error) {
    logFailure('reminder.identity', context.requestId, error)
    return null
  }
}
