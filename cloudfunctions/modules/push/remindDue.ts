/** Who has not walked though the period ends today, and the reminder that the office sends them at one tap. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { DueLine } from '../../../domain/push/facts'
import { byName } from '../../../domain/register/nameOrder'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import type { BoundContext } from '../../platform/context'
import { dutyRemindersOf, remindNow } from '../reminder'
import { byPerson, dailyReminders } from './dailyReminders'
import { dueIn } from './dueDuties'
import { pushPolicy } from './pushRepo'

export async function dueToday(_: object, { now }: BoundContext) {
  const day = dayOf(now)
  return done(await listed(day, await endingOn(day)))
}

/** Who was told, or wants to hear nothing today, is left in peace. */
export async function remindDue(_: object, context: BoundContext) {
  const day = dayOf(context.now)
  const [due, { quiet }] = await Promise.all([endingOn(day), pushPolicy()])
  // Tomorrow it would be too late.
  if (dayOf(afterQuietHours(context.now, quiet)) > day) return refused('push.quietHours')
  const reminded = await remindNow(context, day, dailyReminders(due, day), quiet)
  return reminded.ok ? done(await listed(day, due)) : reminded
}

const endingOn = async (day: string) => (await dueIn([], day)).filter(({ daysLeft }) => daysLeft === 0)

async function listed(day: string, due: readonly DueLine[]) {
  const persons = [...byPerson(due)].map(([personId, lines]) => ({ personId, lines }))
  const reminders = await dutyRemindersOf(
    day,
    persons.map(({ personId }) => personId),
  )
  const items = persons.map(({ personId, lines }) => {
    const { personName, village } = lines[0]!
    const { state, reason, sentAt: at } = reminders.get(personId) ?? { state: null, reason: '', sentAt: null }
    return {
      ...{ personId, personName, village, reaches: lines.map(({ reachName }) => reachName) },
      reminder: state && { state, reason, at },
    }
  })
  return {
    day,
    items: items.sort((a, b) => byName(a.village, b.village) || byName(a.personName, b.personName)),
  }
}
