/**
 * A phone's clock that was set during the patrol: from one fix to the next the time steps back, or an hour forward
 * while the walker took one step. What comes after is moved by the step, so that the walk is as long as it was.
 */
import type { Fix, Track } from '../track'
import { metresBetween } from './distance'

/** Ms forward within a run, more than any pause that a run bridges: a phone begins a new run after a minute. */
const LEAP = 600_000
/** Metres of one step between two fixes. */
const STEP = 100
/** Ms back that are no setting: positions are handed over some seconds old. */
const JITTER = 5000
/** Ms between two fixes where the clock says nothing. */
const USUAL = 1000

interface Timed {
  readonly track: Track
  readonly startedAt: number
  readonly endedAt: number
  readonly sentAt: number
  readonly receivedAt: number
}

/** The same patrol with times that only grow; the same object where nothing was set. Times in epoch ms. */
export function steadied<T extends Timed>(patrol: T): T {
  let by = 0
  let last: Fix | null = null
  const runs = patrol.track.runs.map((run) =>
    run.map((fix, i) => {
      const step: number = last === null ? 0 : fix.time + by - last.time
      if (last !== null && isSet(step, i > 0, last, fix)) by += USUAL - step
      const steady = by === 0 ? fix : { ...fix, time: fix.time + by }
      last = steady
      return steady
    }),
  )
  if (by === 0) return patrol
  const end = last as Fix | null
  // The start was said by the clock before; end and sending by the one after, unless the phone minded that itself.
  const minded =
    end === null || Math.abs(patrol.endedAt - end.time) < Math.abs(patrol.endedAt + by - end.time)
  if (minded) return { ...patrol, track: { runs } }
  const [endedAt, sentAt, receivedAt] = [patrol.endedAt, patrol.sentAt, patrol.receivedAt].map(
    (at) => at + by,
  )
  return { ...patrol, track: { runs }, endedAt: endedAt!, sentAt: sentAt!, receivedAt: receivedAt! }
}

function isSet(step: number, withinRun: boolean, before: Fix, after: Fix): boolean {
  if (step < -JITTER) return true
  return withinRun && step > LEAP && metresBetween(before, after) < STEP
}
