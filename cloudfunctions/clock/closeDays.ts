/** Closes the duty periods of every day that is over, oldest first. */
import { addDays, dayOf, daysBetween } from '../../domain/calendar/day'
import { closePeriods } from '../modules/patrol'
import { systemContext } from '../platform/context'
import { jobRuns, runJob } from '../platform/jobs'
import type { Stroke } from './tick'

/** After a longer outage the office closes older periods by looking, not the clock. */
const oldestDays = 31

/** Answers how many days were closed. */
export async function closeDays({ requestId, now, deadline }: Stroke): Promise<number> {
  let closed = 0
  for (const day of await openDays(dayOf(now))) {
    const context = systemContext('clock.closePeriods', requestId, now)
    const clock = { now: Date.now, deadline }
    const run = await runJob('closePeriods', day, clock, (cursor) => closePeriods(context, day, cursor))
    if (!run.ok) break
    closed += 1
  }
  return closed
}

/** Days that are over and not yet closed, oldest first; a new installation begins with yesterday. */
async function openDays(today: string): Promise<string[]> {
  const [last] = await jobRuns.read({
    where: { job: 'closePeriods', finished: true },
    order: [['slot', 'desc']],
    limit: 1,
  })
  const first = last ? addDays(last.slot, 1) : addDays(today, -1)
  const from = daysBetween(first, today) > oldestDays ? addDays(today, -oldestDays) : first
  return Array.from({ length: Math.max(0, daysBetween(from, today)) }, (_, n) => addDays(from, n))
}
