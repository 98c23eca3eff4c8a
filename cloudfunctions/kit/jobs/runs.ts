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
  /** Of a slot (`quiet_<slot>`): the runs of jobs that had nothing to claim in it, and are through with it. */
  readonly quiet?: readonly string[]
}

const jobRuns = collection<JobRun>('jobRuns')

export const runId = (job: string, slot: string) => `${job}_${slot}`

/** A call of the clock lives 60 s at most; its lease a little longer, ms. */
const lease = 90_000

/** What a stroke of the clock knew of runs when it began. */
export interface Known {
  /** Ids of those that are finished, quiet ones among them. */
  readonly finished: ReadonlySet<string>
  /** Ids of those that are stored. */
  readonly begun: ReadonlySet<string>
}

const quietId = (slot: string) => `quiet_${slot}`

/** `slots`: those whose quiet runs are asked for. */
export async function knownRuns(ids: readonly string[], slots: readonly string[]): Promise<Known> {
  const found = await jobRuns.getMany([...ids, ...slots.map(quietId)])
  const finished = found.flatMap(({ _id, finished, quiet }) => quiet ?? (finished ? [_id] : []))
  return { finished: new Set(finished), begun: new Set(found.map(({ _id }) => _id)) }
}

/** Takes a slot; null when it is finished or someone else's for now. What is known only saves a trip. */
export async function claim(job: string, slot: string, now: number, known?: Known): Promise<JobRun | null> {
  const _id = runId(job, slot)
  const leaseUntil = now + lease
  const fresh: JobRun = { _id, job, slot, leaseUntil, cursor: null, finished: false, underWay: [] }
  const begin = async () => ((await addNew(jobRuns, fresh)) ? fresh : null)
  const free = { _id, finished: false, leaseUntil: command.lte(now) }
  const goOn = async () => ((await changeMany(jobRuns, free, { leaseUntil })) === 1 ? jobRuns.get(_id) : null)
  const isNew = known && !known.begun.has(_id)
  return isNew ? ((await begin()) ?? goOn()) : ((await goOn()) ?? begin())
}

/** Most jobs find nothing at most times: one line a slot for all of them. */
export async function noteQuiet(slot: string, ids: readonly string[], { begun }: Known): Promise<void> {
  const _id = quietId(slot)
  const more = { quiet: command.push(ids) }
  if (begun.has(_id) && (await changeMany(jobRuns, { _id }, more)) === 1) return
  const fresh = { _id, job: 'quiet', slot, leaseUntil: 0, cursor: null, finished: true, quiet: ids }
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
