/** One stroke of the clock: closes the periods of every day that is over, oldest first, within its time. */
import { randomUUID } from 'node:crypto'
import { addDays, dayOf, daysBetween } from '../../domain/calendar/day'
import { closePeriods } from '../modules/patrol'
import type { CallContext } from '../platform/context'
import { jobRuns, runJob } from '../platform/jobs'
import { logCall, logFailure } from '../platform/log'
import { callerIdentity } from '../platform/sdk'

/** Of the 60 s a call may last; the rest is for the step that is under way. */
const workingTime = 45_000
/** After a longer outage the office closes older periods by looking, not the clock. */
const oldestDays = 31

export async function tick(): Promise<{ closed: number }> {
  const began = Date.now()
  const requestId = randomUUID()
  // Only the timer may strike the clock; a phone that calls it gets nothing done.
  if (!callerIdentity().byTimer) return { closed: 0 }
  try {
    const closed = await closeDays(requestId, began)
    logCall({ action: 'clock', requestId, outcome: `closed ${closed}`, milliseconds: Date.now() - began })
    return { closed }
  } catch (error) {
    logFailure('clock', requestId, error)
    throw error
  }
}

async function closeDays(requestId: string, now: number): Promise<number> {
  const today = dayOf(now)
  const clock = { now: Date.now, deadline: now + workingTime }
  let closed = 0
  for (const day of await openDays(today)) {
    const context: CallContext = {
      action: 'clock.closePeriods',
      now,
      sentAt: now,
      requestId,
      openid: '',
      byClock: true,
      caller: null,
    }
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
