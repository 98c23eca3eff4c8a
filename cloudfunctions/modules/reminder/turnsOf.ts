/** Judges many reminders at once: which go out now, and why the others don't. */
import { dayOf } from '../../../domain/calendar/day'
import type { QuietHours } from '../../../domain/reminder/quietHours'
import type { Reminder } from '../../../domain/reminder/reminder'
import { turnOf } from '../../../domain/reminder/turn'
import { consentId, consents, quietDayId, quietDays, type TemplateIds } from './reminderRepo'

/** What other modules know of it. */
export interface Township {
  readonly quiet: QuietHours
  /** Of these people those who still owe a patrol on this day. */
  stillDue(personIds: readonly string[], day: string): Promise<ReadonlySet<string>>
}

/** One consent, one message. */
export const keyOf = ({ owner, template }: Reminder) => consentId(owner, template)

/** For each whether it goes out, judged from a few reads for all together. */
export async function turnsOf(
  due: readonly Reminder[],
  ids: TemplateIds['ids'],
  now: number,
  { quiet, stillDue }: Township,
) {
  const walkers = due.filter(isOfToday(now)).map(({ owner }) => owner.slice(2))
  const [allowed, quietOnes, owing] = await Promise.all([
    consents.getMany(due.map(keyOf)),
    quietDays.getMany(due.map(quietDayId)),
    walkers.length === 0 ? new Set<string>() : stillDue(walkers, dayOf(now)),
  ])
  const consentOf = new Map(allowed.map((consent) => [consent._id, consent]))
  const quietFor = new Set(quietOnes.map(({ _id }) => _id))
  return due.map((reminder) => {
    const consent = consentOf.get(keyOf(reminder)) ?? null
    const hasTemplate = Boolean(ids[reminder.template])
    const skipsToday = quietFor.has(quietDayId(reminder))
    const stillDue = owing.has(reminder.owner.slice(2))
    return { reminder, turn: turnOf(reminder, { now, quiet, skipsToday, stillDue, hasTemplate, consent }) }
  })
}

const isOfToday = (now: number) => (reminder: Reminder) =>
  reminder.template === 'dutyDue' && reminder.day === dayOf(now)
