/** What is stuck has its next try, apart from its neighbours. */
import { attempt } from './attempt'
import type { Job, Stroke } from './job'
import { claim, holding, type JobRun, keep } from './runs'
import { failed, type Stuck, freed } from './stuck'

/** Tries again what is stuck of this job and whose pause is over; answers how many could be worked on now. */
export async function tryAgain(job: Job, stroke: Stroke, stuck: readonly Stuck[]): Promise<number> {
  const due = stuck.filter(({ nextAt }) => nextAt !== null && nextAt <= stroke.now)
  const run = due.length === 0 ? null : await claim(job.name, 'stuck', stroke.now)
  if (!run) return 0
  return holding(run, async () => {
    let done = 0
    for (const each of due) {
      if (Date.now() >= stroke.deadline) break
      const good = await tried(job, run, stroke, each)
      if (good) await freed(each)
      else await failed(job, each.slot, each.of, stroke.now)
      done += Number(good)
    }
    await keep(run, { underWay: [] }, null)
    return done
  })
}

async function tried(job: Job, run: JobRun, stroke: Stroke, { _id, slot, of }: Stuck): Promise<boolean> {
  // The last try killed the clock.
  if (run.underWay?.includes(of)) return false
  await keep(run, { underWay: [of] }, Date.now())
  const document = await job.find(slot, stroke.now, of)
  return !document || attempt(job, slot, stroke, [document], _id)
}
