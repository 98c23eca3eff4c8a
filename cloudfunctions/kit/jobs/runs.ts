/**
 * How far a job is: one document a job and slot, with lease, cursor and what is being worked on right now. Two clocks at
 * once do not work on the same slot; a clock that was killed is succeeded when its lease runs out, from the cursor on.
 */
import { addNew } from '../../platform/addNew'
import { changeMany } from '../../platform/changeMany'
import { forget } from '../../platform/forget'
import { collection, command, type Stored } from '../../platform/store'

export interface JobRun extends Stored {
  readonly job: string
  readonly slot: string
  /** ms since the epoch. */
  readonly leaseUntil: number
  /** Id of the last document that was worked on. */
  readonly cursor: string | null
  readonly finished: boolean
  /** Written before the work: what a killed clock leaves here killed it. */
  readonly underWay?: readonly string[]
  /** Of a day (`quiet_<day>`): the jobs that had nothing to claim in it, and are through with it. */
  readonly quiet?: readonly string[]
}

const jobRuns = collection<JobRun>('jobRuns')

export const runId = (job: string, slot: string) => `${job}_${slot}`

/** A call of the clock lives 60 s at most; its lease a little longer, ms. */
const lease = 90_000

/** Takes a slot; null when it is finished or someone else's for now. */
export async function claim(job: string, slot: string, now: number): Promise<JobRun | null> {
  const _id = runId(job, slot)
  const leaseUntil = now + lease
  const free = { _id, finished: false, leaseUntil: command.lte(now) }
  if ((await changeMany(jobRuns, free, { leaseUntil })) === 1) return jobRuns.get(_id)
  const fresh: JobRun = { _id, job, slot, leaseUntil, cursor: null, finished: false, underWay: [] }
  return (await addNew(jobRuns, fresh)) ? fresh : null
}

const quietId = (day: string) => `quiet_${day}`

/** The runs that are finished of those with these ids, one day's quiet ones among them. */
export async function finishedOf(ids: readonly string[], day: string): Promise<ReadonlySet<string>> {
  const known = await jobRuns.getMany([...ids, quietId(day)])
  return new Set(known.flatMap(({ _id, finished, quiet }) => quiet ?? (finished ? [_id] : [])))
}

/** Most jobs find nothing on most days: one line for all of them. */
export async function noteQuiet(day: string, ids: readonly string[]): Promise<void> {
  const _id = quietId(day)
  const more = { quiet: command.push(ids) }
  if ((await changeMany(jobRuns, { _id }, more)) === 1) return
  const fresh = { _id, job: 'quiet', slot: day, leaseUntil: 0, cursor: null, finished: true, quiet: ids }
  if (!(await addNew(jobRuns, fresh))) await changeMany(jobRuns, { _id }, more)
}

/** Notes that a slot holds nothing to do; one that a clock works on right now is left to it. */
export async function finish(job: string, slot: string, now: number): Promise<void> {
  const _id = runId(job, slot)
  const done = { leaseUntil: 0, cursor: null, finished: true, underWay: [] }
  if (await addNew(jobRuns, { _id, job, slot, ...done })) return
  await changeMany(jobRuns, { _id, finished: false, leaseUntil: command.lte(now) }, done)
}

/** Writes how far it is. `now`: the lease goes on from there; null gives it back. */
export async function keep(
  { _id }: JobRun,
  change: Partial<Pick<JobRun, 'cursor' | 'finished' | 'underWay'>>,
  now: number | null,
): Promise<void> {
  const leaseUntil = now === null ? 0 : now + lease
  await changeMany(jobRuns, { _id }, { ...change, leaseUntil })
}

/** Works under a claim: whatever is thrown, the slot is given back, and no document is taken for a killer. */
export async function holding<T>(run: JobRun, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await keep(run, { underWay: [] }, null)
    throw error
  }
}

/** The day that was finished last, for a job whose slots are days. */
export async function lastFinished(job: string): Promise<string | null> {
  const [last] = await jobRuns.read({ where: { job, finished: true }, order: [['slot', 'desc']], limit: 1 })
  return last?.slot ?? null
}

/** Finished days long past are forgotten; what was done once and for all is remembered. `before`: Shanghai day. */
export const forgetRuns = (before: string) => forget(jobRuns, { finished: true, slot: command.lt(before) })
