/** The daily reminders of all chiefs, a hundred people at a time. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Person } from '../../../domain/identity/person'
import { usualMinute } from '../../../domain/push/group'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { type Turn, walk } from '../../kit/jobs'
import { people } from '../identity'
import { planReminders } from '../reminder'
import { dailyReminders } from './dailyReminders'
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
  // Only what ends soon is urged.
  const soon = due.filter(({ daysLeft }) => daysLeft <= policy.dueWithin)
  await planReminders(context, day, at, dailyReminders(soon, day))
}
