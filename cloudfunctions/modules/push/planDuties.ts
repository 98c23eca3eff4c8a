/** The daily reminders of all chiefs, a hundred people at a time. */
import { addDays, startOfDay } from '../../../domain/calendar/day'
import type { Person } from '../../../domain/identity/person'
import type { DueLine } from '../../../domain/push/facts'
import { usualMinute } from '../../../domain/push/group'
import type { PushPolicy } from '../../../domain/push/policy'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { type Turn, walk } from '../../kit/jobs'
import { people } from '../identity'
import { type DailyReminder, planReminders } from '../reminder'
import { dueOf, dutifulPeople } from './dueDuties'
import { inTheMorning } from './morning'
import { pushPolicy } from './pushRepo'

export const planDuties = walk({
  name: 'planDuties',
  title: '一位河长当天的提醒没能准备',
  over: people,
  where: () => dutifulPeople,
  slots: inTheMorning,
  everySlot: true,
  lapses: true,
  atOnce: 100,
  together: plan,
})

const minute = 60_000

async function plan(chiefs: readonly Person[], { context, slot: day }: Turn): Promise<void> {
  const ids = chiefs.map(({ _id }) => _id)
  const [due, policy] = await Promise.all([dueOf(ids, day), pushPolicy()])
  const at = afterQuietHours(startOfDay(day) + usualMinute * minute, policy.quiet)
  await planReminders(context, day, at, daily(due, day, policy))
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
