/**
 * Our count of what each person allowed. WeChat keeps the true one and refuses what is too much (43101), so ours may
 * be one off after a crash and is set right by the next answer.
 */
import type { Reminder, SendOutcome } from '../../../domain/reminder/reminder'
import { changeMany } from '../../platform/changeMany'
import { command } from '../../platform/store'
import { consentId, consents } from './reminderRepo'

const keysOf = (sent: readonly Reminder[]) => sent.map(({ owner, template }) => consentId(owner, template))

export async function spendConsent(sent: readonly Reminder[]): Promise<void> {
  const where = { _id: command.in(keysOf(sent)), left: command.gt(0) }
  await changeMany(consents, where, { left: command.inc(-1) })
}

/** What was surely not sent costs nothing; where WeChat has none left, our count was wrong. */
const corrections: Readonly<Partial<Record<SendOutcome, object>>> = {
  busy: { left: command.inc(1) },
  badField: { left: command.inc(1) },
  noTemplate: { left: command.inc(1) },
  notBound: { left: command.inc(1) },
  noConsent: { left: 0 },
  off: { left: 0, state: 'off' },
}

export async function correctConsent(
  sent: readonly { readonly reminder: Reminder; readonly outcome: SendOutcome }[],
): Promise<void> {
  for (const [outcome, change] of Object.entries(corrections)) {
    const same = sent.filter((each) => each.outcome === outcome).map(({ reminder }) => reminder)
    if (same.length > 0) await changeMany(consents, { _id: command.in(keysOf(same)) }, change)
  }
}
