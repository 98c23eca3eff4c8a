import type { PushOnOutcome } from '../../../domain/job/trouble'
import type { Job, Stroke } from './job'
import { freed, stuckWork } from './stuck'
import { tryAgain } from './tryAgain'

/** Tries one piece of stuck work that was pushed on, under the same protocol as a stroke of the clock. */
export async function pushNow(jobs: readonly Job[], stroke: Stroke, id: string): Promise<PushOnOutcome> {
  const stuck = await stuckWork.get(id)
  if (!stuck) return 'gone'
  const job = jobs.find(({ name }) => name === stuck.job)
  if (!job) {
    // Of a job that is no more.
    await freed(stuck)
    return 'gone'
  }
  await tryAgain(job, stroke, [stuck])
  const after = await stuckWork.get(id)
  if (!after) return 'done'
  // Untouched: the clock has this job in hand right now.
  return after.tries > stuck.tries ? 'stuck' : 'waiting'
}
