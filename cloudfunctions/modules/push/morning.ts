/**
 * The clock's work for the daily push, each piece a job with lease and cursor: plan on the evening before, write anew in
 * the morning, remind the chiefs, deliver. Late, twice, or stopped anywhere, the outcome is the same.
 */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { usualMinute } from '../../../domain/push/group'
import { freshHour } from '../../../domain/push/push'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { systemContext } from '../../platform/context'
import { runJob } from '../../platform/jobs'
import { planDuties } from './planDuties'
import { planPushes } from './planPushes'
import { pushPolicy } from './pushRepo'

const hour = 3_600_000
const minute = 60_000

/** Hour of the evening before; what was planned is freshened, and reminders are written, from `freshHour` on. */
const planHour = 17

interface Stroke {
  readonly requestId: string
  readonly now: number
  readonly deadline: number
}

/** Answers how many pieces of work were finished by this stroke. */
export async function prepareMorning({ requestId, now, deadline }: Stroke): Promise<number> {
  const policy = await pushPolicy()
  if (!policy.on) return 0
  const today = dayOf(now)
  const tomorrow = addDays(today, 1)
  const clock = { now: Date.now, deadline }
  const context = (name: string) => systemContext(`clock.${name}`, requestId, now)
  let finished = 0
  const run = async (job: string, day: string, step: (cursor: string | null) => Promise<string | null>) => {
    const { ok } = await runJob(job, day, clock, step)
    finished += Number(ok)
  }
  if (isWorkingDay(today)) {
    await run('planPushes', today, (cursor) => planPushes(context('planPushes'), today, cursor, false))
    if (now >= startOfDay(today) + freshHour * hour) {
      await run('freshenPushes', today, (cursor) => planPushes(context('freshenPushes'), today, cursor, true))
      const at = afterQuietHours(startOfDay(today) + usualMinute * minute, policy.quiet)
      await run('planDuties', today, (cursor) => planDuties(context('planDuties'), today, at, policy, cursor))
    }
  }
  if (isWorkingDay(tomorrow) && now >= startOfDay(today) + planHour * hour) {
    await run('planPushes', tomorrow, (cursor) => planPushes(context('planPushes'), tomorrow, cursor, false))
  }
  return finished
}
