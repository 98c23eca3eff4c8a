/** Patrols as a phone would submit them. */
import { walkAlong, type WalkOptions } from '../../demo/walk'
import type { Input } from '../../domain/contract/contract'
import { packTrack } from '../../domain/patrol/trackCodec'
import type { Reach } from '../../domain/register/reach'
import { stream, townTime } from './town'

let made = 0

/** A new id as the phone makes them. */
export const newPatrolId = () => `patrol${String(++made).padStart(18, '0')}`

type Submission = Input<'patrol.submit'>

/** A walk of the whole reach that ended at `endedAt`, with changes. */
export function walk(
  {
    reach = stream,
    endedAt = townTime(),
    ...options
  }: Partial<WalkOptions> & { reach?: Reach; endedAt?: number } = {},
  changes: Partial<Submission> = {},
): Submission {
  const seed = options.seed ?? `walk ${++made}`
  const track = walkAlong(reach.geometry, { pace: 1.2, ...options, seed, startAt: 0 })
  const fixes = track.runs.flat()
  const shift = endedAt - fixes[fixes.length - 1]!.time
  const runs = track.runs.map((run) => run.map((fix) => ({ ...fix, time: fix.time + shift })))
  return {
    patrolId: newPatrolId(),
    assignmentId: reach._id === 'pond-1' ? 'a-pond' : 'a-stream',
    reachId: reach._id,
    delegationId: null,
    companionIds: [],
    kind: 'walk',
    startedAt: runs[0]![0]!.time,
    endedAt,
    track: packTrack({ runs }),
    noTrackReason: '',
    checklist: [],
    photos: [],
    note: '',
    ...changes,
  }
}
