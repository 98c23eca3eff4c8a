/**
 * One stroke of the clock over all jobs. Each has a fair share of the time first; what is left goes to those that have
 * more to do, in their order. A job that fails does not keep the others from their turn.
 */
import { dayOf } from '../../../domain/calendar/day'
import { logCall, logFailure } from '../../platform/log'
import { Refusal } from '../../platform/refusal'
import type { Job, Outcome, Stroke } from './job'
import { type Known, knownRuns, noteQuiet, runId } from './runs'
import { everythingStuck, type Stuck } from './stuck'
import { tryAgain } from './tryAgain'
import { workOff } from './workOff'

/** ms a job may take before the others have had their turn. */
const share = 10_000

/** Returns how many pieces of work were done. */
export async function strike(jobs: readonly Job[], stroke: Stroke): Promise<number> {
  const stuck = await everythingStuck()
  const { turns, known } = await openTurns(jobs, stroke)
  const quiet: Quiet[] = []
  let done = 0
  for (const turn of turns) {
    const outcome = await take(turn, { ...stroke, known, deadline: fairly(stroke) }, stuck)
    done += outcome.done
    turn.more = outcome.more
    quiet.push(...outcome.quiet)
  }
  for (const slot of quietSlots(stroke.now)) {
    const ids = quiet.filter((each) => each.slot === slot).map(({ id }) => id)
    if (ids.length > 0) await noteQuiet(slot, ids, known)
  }
  const unfinished = turns.filter(({ more }) => more)
  const stillStuck = unfinished.length === 0 ? [] : await everythingStuck()
  for (const turn of unfinished) {
    if (Date.now() < stroke.deadline) done += (await take(turn, stroke, stillStuck)).done
  }
  return done
}

/** A run that is through and noted nowhere yet. */
interface Quiet {
  readonly id: string
  readonly slot: string
}

/** The slots of `daily` and of `once`. */
const quietSlots = (now: number) => [dayOf(now), 'once']

const fairly = ({ deadline }: Stroke) => Math.min(deadline, Date.now() + share)

interface Turn {
  readonly job: Job
  readonly slots: readonly string[]
  more: boolean
}

/** The slots of each job that are not finished, and what is known of their runs. */
async function openTurns(jobs: readonly Job[], stroke: Stroke): Promise<{ turns: Turn[]; known: Known }> {
  const turns: Turn[] = []
  for (const job of jobs) {
    const slots = await guarded(job, stroke, async () => job.slots(stroke.now))
    turns.push({ job, slots: slots ?? [], more: false })
  }
  const ids = turns.flatMap(({ job, slots }) => slots.map((slot) => runId(job.name, slot)))
  const known = await knownRuns(ids, quietSlots(stroke.now))
  const open = ({ job, slots }: Turn) => slots.filter((slot) => !known.finished.has(runId(job.name, slot)))
  return { turns: turns.map((turn) => ({ ...turn, slots: open(turn) })), known }
}

async function take(
  { job, slots }: Turn,
  stroke: Stroke,
  stuck: readonly Stuck[],
): Promise<Outcome & { readonly quiet: readonly Quiet[] }> {
  const began = Date.now()
  const quiet: Quiet[] = []
  let done = 0
  let more = false
  await guarded(job, stroke, async () => {
    const own = stuck.filter(({ job: name }) => name === job.name)
    done += await tryAgain(job, stroke, own)
    for (const slot of slots) {
      const outcome = await workOff(job, slot, stroke, own)
      done += outcome.done
      more ||= outcome.more
      if (outcome.quiet) quiet.push({ id: runId(job.name, slot), slot })
    }
  })
  const line = { action: `clock.${job.name}`, requestId: stroke.requestId, outcome: `did ${done}` }
  if (done > 0) logCall({ ...line, milliseconds: Date.now() - began })
  return { done, more, quiet }
}

async function guarded<T>({ name }: Job, { requestId }: Stroke, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    const action = `clock.${name}`
    if (error instanceof Refusal) logCall({ action, requestId, outcome: error.code, milliseconds: 0 })
    else logFailure(action, requestId, error)
    return null
  }
}
