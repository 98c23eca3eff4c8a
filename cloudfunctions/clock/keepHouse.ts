/** Once a day: the vault moves to the newest key, and what nobody needs any more is forgotten. */
import { addDays, dayOf } from '../../domain/calendar/day'
import { settleUndecided } from '../modules/patrol'
import { forgetVisits } from '../modules/push'
import { forgetReminders } from '../modules/reminder'
import { equalDuties } from '../modules/report'
import { forgetPutOffs, releaseMonths } from '../modules/reward'
import { forgetTries, reseal } from '../modules/vault'
import { systemContext } from '../platform/context'
import { forgetJobs, runJob } from '../platform/jobs'
import { forgetRates } from '../platform/rate'
import type { Stroke } from './tick'

/** Days; longer than the clock ever looks back (closeDays). */
const jobMemory = 90

/** Answers how many of the day's chores are finished now. */
export async function keepHouse({ requestId, now, deadline }: Stroke): Promise<number> {
  const day = dayOf(now)
  const clock = { now: Date.now, deadline }
  const context = (chore: string, cursor: string | null) =>
    systemContext(`clock.${chore}`, `${requestId}_${cursor ?? ''}`.slice(0, 100), now)
  const chores = {
    settleUndecided: (cursor: string | null) => settleUndecided(context('settleUndecided', cursor), cursor),
    reseal: (cursor: string | null) => reseal(context('reseal', cursor), cursor),
    equalDuties: (cursor: string | null) => equalDuties(context('equalDuties', cursor), cursor),
    releaseMonths: (cursor: string | null) => releaseMonths(context('releaseMonths', cursor), cursor),
    forget: async () => {
      const jobs = forgetJobs(addDays(day, -jobMemory))
      await Promise.all([forgetTries(now), forgetRates(now), forgetReminders(now), forgetVisits(now), jobs])
      await forgetPutOffs(now)
      return null
    },
  }
  let finished = 0
  for (const [chore, step] of Object.entries(chores)) {
    const run = await runJob(chore, day, clock, step)
    finished += Number(run.ok)
  }
  return finished
}
