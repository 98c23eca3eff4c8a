/** Once a day: the vault moves to the newest key, and what nobody needs any more is forgotten. */
import { dayOf } from '../../domain/calendar/day'
import { forgetTries, reseal } from '../modules/vault'
import { systemContext } from '../platform/context'
import { runJob } from '../platform/jobs'
import { forgetRates } from '../platform/rate'
import type { Stroke } from './tick'

/** Answers how many of the day's chores are finished now. */
export async function keepHouse({ requestId, now, deadline }: Stroke): Promise<number> {
  const day = dayOf(now)
  const clock = { now: Date.now, deadline }
  const context = (chore: string, cursor: string | null) =>
    systemContext(`clock.${chore}`, `${requestId}_${cursor ?? ''}`.slice(0, 100), now)
  const chores = {
    reseal: (cursor: string | null) => reseal(context('reseal', cursor), cursor),
    forgetTries: (cursor: string | null) => forgetTries(context('forgetTries', cursor)),
    forgetRates: async () => ((await forgetRates(now)) > 0 ? 'more' : null),
  }
  let finished = 0
  for (const [chore, step] of Object.entries(chores)) {
    const run = await runJob(chore, day, clock, step)
    finished += Number(run.ok)
  }
  return finished
}
