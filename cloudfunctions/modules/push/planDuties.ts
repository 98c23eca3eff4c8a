/** The daily reminders of all chiefs, a hundred people a step. */
import type { DueLine } from '../../../domain/push/facts'
import type { PushPolicy } from '../../../domain/push/policy'
import { addDays } from '../../../domain/calendar/day'
import type { CallContext } from '../../platform/context'
import { type DailyReminder, planReminders } from '../reminder'
import { dueAfter } from './dueDuties'

/** One step from `cursor`; `at`: when they may go out, ms. Answers the next cursor, null at the end. */
export async function planDuties(
  context: CallContext,
  day: string,
  at: number,
  policy: PushPolicy,
  cursor: string | null,
): Promise<string | null> {
  const { due, next } = await dueAfter(cursor, [], day)
  await planReminders(context, day, at, daily(due, day, policy))
  return next
}

/** One reminder a person, about the duty that ends first; only what ends soon is urged. */
function daily(due: readonly DueLine[], day: string, { dueWithin }: PushPolicy): DailyReminder[] {
  const byPerson = new Map<string, DueLine[]>()
  for (const line of due) {
    if (line.daysLeft <= dueWithin)
      byPerson.set(line.personId, [...(byPerson.get(line.personId) ?? []), line])
  }
  return [...byPerson.values()].map((lines) => {
    const [first] = lines as [DueLine, ...DueLine[]]
    const more = lines.length > 1 ? `等 ${lines.length} 段` : ''
    const left = first.daysLeft === 0 ? '今天 24 点前走一走' : `还有 ${first.daysLeft} 天，抽空走一走`
    const values = [`${first.reachName}${more}`, addDays(day, first.daysLeft), left]
    return { personId: first.personId, personName: first.personName, values }
  })
}
