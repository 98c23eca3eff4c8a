/**
 * What reporters allowed lies under a code of its own purpose, and their reminders name the report, not the person: so
 * nothing in the store ties a consent to a report. Until November 2026 both stood under the vault's code; what stands
 * there still counts, and is moved when it is touched, or by the clock.
 */
import { done } from '../../../domain/contract/answer'
import { type Consent, consentsTogether } from '../../../domain/reminder/consent'
import type { Reminder } from '../../../domain/reminder/reminder'
import type { TemplateKey } from '../../../domain/reminder/templates'
import type { CallContext } from '../../platform/context'
import { keyedCode } from '../../platform/keys'
import { transact, type Transaction } from '../../platform/transact'
import { reporterCodesOf } from '../vault'
import { consentId, consents } from './reminderRepo'

/** The owner of a reminder for whoever filed a report (`Reminder.reportId`). */
export const REPORTER = 'reporter'

/** The owner of a reporter's consent, by the vault's code. */
export const consentOwner = (code: string) => `c:${keyedCode('consent', code).toString('hex')}`
export const formerOwner = (code: string) => `r:${code}`

/** What a reporter allowed, moved to where it belongs if it is not there yet. */
export async function consentOfReporter(
  transaction: Transaction,
  code: string,
  template: TemplateKey,
): Promise<Consent | null> {
  const _id = consentId(consentOwner(code), template)
  const formerId = consentId(formerOwner(code), template)
  const own = await transaction.get(consents, _id)
  const former = await transaction.get(consents, formerId)
  if (!former) return own
  const whole = { ...consentsTogether(own, former), _id }
  await transaction.set(consents, whole)
  await transaction.remove(consents, formerId)
  return whole
}

/**
 * Reminders as they are sent: those for reporters with the owner of that person's consent, which is moved to its place
 * if it has to be. Who is not known any more keeps the owner that has no consent.
 */
export async function withConsentOwners(
  context: CallContext,
  found: readonly Reminder[],
): Promise<Reminder[]> {
  const named = found.map((each) => (each.owner.startsWith('r:') ? byReport(each) : each))
  const codes = await reporterCodesOf(named.flatMap(({ reportId }) => reportId ?? []))
  const codeOf = ({ reportId = '' }: Reminder) => codes.get(reportId)
  const allowed = named.flatMap((each) => {
    const code = codeOf(each)
    return code === undefined ? [] : [{ code, template: each.template }]
  })
  await moveConsents(context, allowed)
  return named.map((each) => {
    const code = codeOf(each)
    return code === undefined ? each : { ...each, owner: consentOwner(code) }
  })
}

/** One that stands under the vault's code: it opens the page of its report. */
export function byReport(reminder: Reminder): Reminder {
  const reportId = /[?&]reportId=([^&]+)/.exec(reminder.page)?.[1]
  return { ...reminder, owner: REPORTER, ...(reportId ? { reportId } : {}) }
}

interface Allowed {
  readonly code: string
  readonly template: TemplateKey
}

/** Those that still lie under the vault's code. */
async function moveConsents(context: CallContext, all: readonly Allowed[]): Promise<void> {
  const former = new Map(all.map((each) => [consentId(formerOwner(each.code), each.template), each] as const))
  for (const { _id } of await consents.getMany([...former.keys()]))
    await moveConsent(context, former.get(_id)!)
}

export async function moveConsent(context: CallContext, { code, template }: Allowed): Promise<void> {
  await transact({ ...context, ownRecord: true }, 'consents', async (transaction) => {
    await consentOfReporter(transaction, code, template)
    return done(null)
  })
}
