/** What is stuck has its next try, apart from its neighbours. */
import type { Trouble } from '../../../domain/job/trouble'
import { attempt } from './attempt'
import type { Job, Stroke } from './job'
import { claim, holding, type JobRun, keep } from './runs'
import { failed, type Stuck, freed } from './stuck'

/**
 * Tries again what is stuck of this job and whose pause is over; returns how many could be worked on now. What nobody
 * needs any more, because its day is over, leaves the list.
 */
export async function tryAgain(job: Job, stroke: Stroke, stuck: readonly Stuck[]): Promise<number> {
  const open = job.lapses && stuck.length > 0 ? await job.slots(stroke.now) : null
  const isOver = ({ slot }: Stuck) => open !== null && !open.includes(slot)
  const due = stuck.filter((each) => isOver(each) || (each.nextAt !== null && each.nextAt <= stroke.now))
  const run = due.length === 0 ? null : await claim(job.name, 'stuck', stroke.now)
  if (!run) return 0
  return holding(run, async () => {
    let done = 0
    for (const each of due) {
      if (Date.now() >= stroke.deadline) break
      const trouble = isOver(each) ? null : await tried(job, run, stroke, each)
      if (!trouble) await freed(each)
      else await failed(job, each, trouble, stroke.now)
      done += Number(!trouble)
    }
    await keep(run, { underWay: [] }, null)
    return done
  })
}

async function tried(
  job: Job,
  run: JobRun,
  stroke: Stroke,
  { _id, slot, of }: Stuck,
): Promise<Trouble | null> {
  // The last try killed the clock.
  if (run.underWay?.includes(of)) return 'killed'
  await keep(run, { underWay: [of] }, Date.now())
  const document = await job.find(slot, stroke.now, of)
  return document && attempt(job, slot, stroke, [document], _id)
}
