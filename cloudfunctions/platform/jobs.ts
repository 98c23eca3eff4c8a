/**
 * Long work of the clock: one document a job and slot, with a lease and a cursor. Two clocks at once do not
 * work on the same slot; a clock that was killed is succeeded when its lease runs out, from the cursor on.
 */
import { done, refused } from '../../domain/contract/answer'
import { database } from './sdk'
import { forget } from './forget'
import { collection, command, type Stored } from './store'

export interface JobRun extends Stored {
  readonly job: string
  readonly slot: string
  readonly leaseUntil: number
  readonly cursor: string | null
  readonly finished: boolean
}

export const jobRuns = collection<JobRun>('jobRuns')

/** Finished work of days long past is forgotten; answers how many. `before`: Shanghai day. */
export const forgetJobs = (before: string) => forget(jobRuns, { finished: true, slot: command.lt(before) })

/** A clock call lives 60 s at most; its lease a little longer. */
const lease = 90_000

/** Takes a slot, or answers null when it is finished or someone else's for now. */
async function claim(job: string, slot: string, now: number): Promise<JobRun | null> {
  const id = `${job}_${slot}`
  if ((await jobRuns.get(id))?.finished) return null
  return database.runTransaction(async (raw) => {
    const document = raw.collection(jobRuns.name).doc(id)
    const found = ((await document.get()).data ?? null) as JobRun | null
    if (found && (found.finished || found.leaseUntil > now)) return null
    const { _id, ...data } = {
      _id: id,
      job,
      slot,
      leaseUntil: now + lease,
      cursor: found?.cursor ?? null,
      finished: false,
    }
    await document.set({ data })
    return { _id, ...data }
  })
}

async function save(
  run: JobRun,
  cursor: string | null,
  finished: boolean,
  leaseUntil: number,
): Promise<void> {
  await database.collection(jobRuns.name).doc(run._id).update({ data: { cursor, finished, leaseUntil } })
}

/**
 * Works on a slot step by step until it is finished or `deadline` (ms since the epoch) has come. A step gets the
 * cursor and answers the next one, null at the end. Answers whether the slot is finished.
 */
export async function runJob(
  job: string,
  slot: string,
  clock: { now: () => number; deadline: number },
  step: (cursor: string | null) => Promise<string | null>,
) {
  const run = await claim(job, slot, clock.now())
  if (!run) return refused('service.busy')
  let cursor = run.cursor
  do {
    cursor = await step(cursor)
    if (cursor === null) {
      await save(run, null, true, 0)
      return done(null)
    }
    await save(run, cursor, false, clock.now() + lease)
  } while (clock.now() < clock.deadline)
  await save(run, cursor, false, 0)
  return refused('service.busy')
}
