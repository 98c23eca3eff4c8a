/** One job's turn in a stroke of the clock: batch after batch, and alone what stands in its neighbours' way. */
import type { Stored } from '../../platform/store'
import { attempt } from './attempt'
import { daily, type Job, once, type Outcome, type Stroke, whole } from './job'
import { claim, finish, holding, type JobRun, keep } from './runs'
import { failed, type Stuck } from './stuck'

/** Documents of one job that may be stuck at once; with more, something is wrong with the job. */
const mostStuck = 500

const nothing: Outcome = { done: 0, more: false }

/** What one turn came to; `quiet`: the slot is through, and nobody has noted it yet. */
export interface TurnOutcome extends Outcome {
  readonly quiet?: true
}

/** Works on a slot until it is finished or the time is over. `stuck`: what is stuck of this job. */
export async function workOff(
  job: Job,
  slot: string,
  stroke: Stroke,
  stuck: readonly Stuck[],
): Promise<TurnOutcome> {
  if (job.atomic) return atOnce(job, slot, stroke)
  const without = job.everySlot ? [] : stuck.map(({ of }) => of)
  if (without.length >= mostStuck) throw new Error('too much is stuck')
  // Most jobs find nothing at most strokes, and looking is cheaper than claiming.
  if (await isEmpty(job, slot, stroke, without)) {
    if (job.slots === daily || job.slots === once) return { ...nothing, quiet: true }
    if (job.ends) await finish(job.name, slot, stroke.now)
    return nothing
  }
  const run = await claim(job.name, slot, stroke.now, stroke.known)
  if (!run) return nothing
  return holding(run, async () => {
    const died = run.underWay ?? []
    // One alone killed the clock; of several nobody knows which, so they are taken one by one.
    const [culprit] = died.length === 1 ? died : []
    if (culprit === undefined) return batches(job, run, stroke, without, died.length > 1 ? 1 : job.atOnce)
    await failed(job, { slot, of: culprit }, 'killed', stroke.now)
    const from = { ...run, cursor: job.ends ? culprit : run.cursor }
    return batches(job, from, stroke, [...without, culprit], job.atOnce)
  })
}

/** Without a claim: what two clocks send at once does the same, and no document is loaded that could kill one. */
async function atOnce(job: Job, slot: string, stroke: Stroke): Promise<TurnOutcome> {
  const trouble = await attempt(job, slot, stroke, [whole], '0')
  if (trouble) await failed(job, { slot, of: whole._id }, trouble, stroke.now)
  return { done: 1, more: false, quiet: true }
}

async function isEmpty(
  job: Job,
  slot: string,
  { now }: Stroke,
  without: readonly string[],
): Promise<boolean> {
  return (await job.next(slot, now, { cursor: null, without, limit: 1 })).length === 0
}

async function batches(
  job: Job,
  run: JobRun,
  stroke: Stroke,
  stuck: readonly string[],
  limit: number,
): Promise<Outcome> {
  const without = new Set(stuck)
  let { cursor } = run
  let done = 0
  for (let round = 0; round < job.rounds && Date.now() < stroke.deadline; round++) {
    const found = await job.next(run.slot, stroke.now, { cursor, without: [...without], limit })
    const batch = found.filter(({ _id }) => !without.has(_id))
    if (batch.length > 0) {
      await keep(run, { cursor, underWay: batch.map(({ _id }) => _id) }, Date.now())
      for (const id of await workOn(job, run.slot, stroke, batch, round)) without.add(id)
      done += batch.length
    }
    // What was worked on in a queue may be due again at once.
    if (job.ends ? found.length < limit : found.length === 0) {
      // At its end a cursor is of no use, and some ids are secret.
      await keep(run, { cursor: null, finished: job.ends, underWay: [] }, null)
      return { done, more: false }
    }
    if (job.ends) cursor = found[found.length - 1]!._id
  }
  await keep(run, { cursor, underWay: [] }, null)
  return { done, more: true }
}

/** Works on a batch; answers the ids of those that failed, after each had its try alone. */
async function workOn(job: Job, slot: string, stroke: Stroke, batch: readonly Stored[], round: number) {
  if (batch.length > 1 && !(await attempt(job, slot, stroke, batch, `${round}`))) return []
  const bad: string[] = []
  for (const [n, each] of batch.entries()) {
    const trouble = await attempt(job, slot, stroke, [each], `${round}_${n}`)
    if (!trouble) continue
    await failed(job, { slot, of: each._id }, trouble, stroke.now)
    bad.push(each._id)
  }
  return bad
}
