/**
 * Sends what is due, at most once: a reminder is marked, its consent spent, before WeChat is asked. Where the clock
 * was killed in between, nobody knows whether it arrived, so it ends as `unclear` and the office sees it.
 */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { afterSending, type Reminder } from '../../../domain/reminder/reminder'
import { afterQuietHours, type QuietHours } from '../../../domain/reminder/quietHours'
import type { CallContext } from '../../platform/context'
import { sendMessage } from '../../platform/sdk'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { identityOf } from './owner'
import { consentId, consents, quietDays, reminders, type TemplateIds, templateIds } from './reminderRepo'

const atOnce = 200
/** Sent side by side: WeChat takes some 100 ms each. */
const lanes = 8
/** How long a sending may take before it counts as cut off, ms; a call of the clock lives 60 s. */
const lease = 5 * 60_000

/** Answers how many were taken up, 0 when nothing is due. */
export async function deliverReminders(context: CallContext, quiet: QuietHours): Promise<number> {
  const due = await reminders.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  if (due.length === 0) return 0
  const own = { ...context, ownRecord: true }
  const ids = await templateIds()
  const waiting = [...due]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await deliver(own, next._id, ids, quiet)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return due.length
}

async function deliver(
  context: CallContext,
  id: string,
  { ids }: TemplateIds,
  quiet: QuietHours,
): Promise<void> {
  const claimed = await claim(context, id, quiet)
  if (!claimed) return
  const templateId = ids[claimed.template]
  const openid = templateId ? await identityOf(context, claimed.owner, id) : null
  const outcome = !templateId
    ? ('noTemplate' as const)
    : openid === null
      ? ('notBound' as const)
      : await sendMessage({ openid, templateId, page: claimed.page, fields: claimed.fields })
  await transact(context, id, async (transaction) => {
    const reminder = await transaction.get(reminders, id)
    if (reminder?.state !== 'sending') return done(null)
    await transaction.set(reminders, afterSending(reminder, outcome, Date.now()))
    const key = consentId(reminder.owner, reminder.template)
    const consent = await transaction.get(consents, key)
    // What was surely not sent costs nothing; where WeChat has none left, our count was wrong.
    const returned = ['busy', 'badField', 'noTemplate', 'notBound'].includes(outcome)
    if (consent && returned) await transaction.update(consents, key, { left: consent.left + 1 })
    if (consent && outcome === 'noConsent') await transaction.update(consents, key, { left: 0 })
    if (consent && outcome === 'off') await transaction.update(consents, key, { left: 0, state: 'off' })
    return done(null)
  })
}

/** Marks it as being sent and spends the consent; null when there is nothing to send (any more). */
async function claim(context: CallContext, id: string, quiet: QuietHours): Promise<Reminder | null> {
  const { now } = context
  const answer = await transact<Reminder | null>(context, id, async (transaction) => {
    const reminder = await transaction.get(reminders, id)
    if (!reminder || reminder.nextAt === null || reminder.nextAt > now) return done(null)
    const end = async (next: Reminder) => {
      await transaction.set(reminders, next)
      return done(null)
    }
    if (reminder.state === 'sending') return end(afterSending(reminder, 'unclear', now))
    const allowed = afterQuietHours(now, quiet)
    if (allowed > now) return end({ ...reminder, nextAt: allowed })
    // The words of a day are wrong on the next: 今天 24 点前 would be said of yesterday.
    if (reminder.template === 'dutyDue' && dayOf(now) > reminder.day)
      return end({ ...reminder, state: 'failed', reason: '当天没有赶上，不再补发', nextAt: null })
    if (reminder.template === 'dutyDue' && (await transaction.get(quietDays, quietDayId(reminder))))
      return end({ ...reminder, state: 'skipped', nextAt: null })
    const consent = await transaction.get(consents, consentId(reminder.owner, reminder.template))
    if (!consent || consent.left < 1)
      return end(afterSending(reminder, consent?.state === 'off' ? 'off' : 'noConsent', now))
    await transaction.update(consents, consent._id, { left: consent.left - 1 })
    const sending = { ...reminder, state: 'sending' as const, tries: reminder.tries + 1, nextAt: now + lease }
    await transaction.set(reminders, sending)
    return done(sending)
  })
  return answer.ok ? answer.value : null
}

const quietDayId = ({ day, owner }: Reminder) => `${day}_${owner.slice(2)}`
