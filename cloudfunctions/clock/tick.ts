/**
 * One stroke of the clock, every ten minutes: what is due is done, oldest first, within its time. Every piece of work
 * can be stopped anywhere and done twice; a piece that fails does not keep the others from their turn.
 */
import { randomUUID } from 'node:crypto'
import { deliverPushes, prepareMorning, pushPolicy, stillDue } from '../modules/push'
import { deliverReminders, expandAnnouncements } from '../modules/reminder'
import { screenReports, strikeReports } from '../modules/report'
import { expireRewards, reconcilePayouts } from '../modules/reward'
import { type CallContext, systemContext } from '../platform/context'
import { logCall, logFailure } from '../platform/log'
import { callerIdentity } from '../platform/sdk'
import { closeDays } from './closeDays'
import { keepHouse } from './keepHouse'

/** Of the 60 s a call may last; the rest is for the step that is under way. */
const workingTime = 45_000

/** Works off a few; answers how many, 0 when nothing is due. */
type Work = (context: CallContext, deadline: number) => Promise<number>

const works: Readonly<Record<string, Work>> = {
  reconcilePayouts,
  expireRewards,
  strikeReports,
  expandAnnouncements,
  deliverPushes,
  screenReports,
  // The last: on the morning of a large county it takes all the time there is.
  deliverReminders: async (context, deadline) => {
    const { quiet, dueWithin } = await pushPolicy()
    const owing = (personIds: readonly string[], day: string) => stillDue(personIds, day, dueWithin)
    return deliverReminders(context, { quiet, stillDue: owing }, deadline)
  },
}

/** Rounds of one work in a stroke: what comes back due at once must not keep the others waiting. */
const mostRounds = 20

export interface Stroke {
  readonly requestId: string
  /** ms since the epoch: when it began and when it must have ended. */
  readonly now: number
  readonly deadline: number
}

export async function tick(): Promise<{ closed: number; worked: number }> {
  const now = Date.now()
  const stroke: Stroke = { requestId: randomUUID(), now, deadline: now + workingTime }
  // Only the timer may strike the clock; a phone that calls it gets nothing done.
  if (!callerIdentity().byTimer) return { closed: 0, worked: 0 }
  let worked = await attempt('morning', stroke, () => prepareMorning(stroke))
  for (const [name, work] of Object.entries(works))
    worked += await attempt(name, stroke, () => all(name, work, stroke))
  const closed = await attempt('closePeriods', stroke, () => closeDays(stroke))
  await attempt('keepHouse', stroke, () => keepHouse(stroke))
  return { closed, worked }
}

async function all(name: string, work: Work, { requestId, now, deadline }: Stroke): Promise<number> {
  let sum = 0
  for (let round = 0; round < mostRounds && Date.now() < deadline; round++) {
    // A request id of its own each round: an audit line is never overwritten.
    const some = await work(systemContext(`clock.${name}`, `${requestId}_${name}_${round}`, now), deadline)
    if (some === 0) break
    sum += some
  }
  return sum
}

async function attempt(name: string, { requestId }: Stroke, work: () => Promise<number>): Promise<number> {
  const began = Date.now()
  try {
    const count = await work()
    logCall({ action: `clock.${name}`, requestId, outcome: `did ${count}`, milliseconds: Date.now() - began })
    return count
  } catch (error) {
    logFailure(`clock.${name}`, requestId, error)
    return 0
  }
}
