/**
 * The figures of a patrol: everything that is measured before anything is judged. Gaps, teleports and coarse
 * fixes are cut out here once, so that no rule counts what nobody knows.
 */
import { closeRing } from '../../geo/distance'
import type { Reach } from '../../register/reach'
import type { Assessment, PatrolThresholds } from '../assessment'
import type { Track } from '../track'
import { withoutCoarse } from './accuracy'
import { coverageOf, type Coverage } from './coverage'
import { walkedMetres } from './distance'
import { recordedSeconds } from './duration'
import { gapsOf, splitAtGaps } from './gaps'
import { secondsNear } from './pond'
import { splitAtTeleports } from './teleport'

export interface PatrolToAssess {
  readonly track: Track
  readonly reach: Reach
  /** Epoch milliseconds by the phone's clock. */
  readonly startedAt: number
  readonly endedAt: number
  /** The phone's clock when it sent the patrol. */
  readonly sentAt: number
  /** The server's clock when it received the patrol; a preview on the phone passes `sentAt`. */
  readonly receivedAt: number
  readonly thresholds?: PatrolThresholds
  /** Set when a fingerprint of the track (`copiedTrack`) belongs to an earlier patrol. */
  readonly copiedFrom?: boolean
  /** Set when the chief recorded without location; the patrol is then reviewed by hand. */
  readonly noTrackReason?: string
}

/** The figures that the findings judge. */
export interface Figures {
  readonly walk: Track
  readonly duration: number
  readonly distance: number
  readonly gaps: Assessment['gaps']
  readonly coverage: Coverage
  /** Seconds near the water; of waters that are walked along it is not asked. */
  readonly near: number
}

/** Measures a patrol; all figures are finite on any track. */
export function measurePatrol(
  { track, reach, startedAt, endedAt }: PatrolToAssess,
  thresholds: PatrolThresholds,
): Figures {
  const { gap, teleportSpeed, coarseAccuracy, nearness } = thresholds
  const recorded = splitAtGaps(track, gap)
  const walk = splitAtTeleports(recorded, teleportSpeed)
  const usable = splitAtTeleports(splitAtGaps(withoutCoarse(track, coarseAccuracy), gap), teleportSpeed)
  const { geometry } = reach
  const line = geometry.shape === 'ring' ? closeRing(geometry.ring) : geometry.line
  return {
    walk,
    duration: recordedSeconds(recorded),
    distance: walkedMetres(walk),
    gaps: gapsOf(recorded, startedAt, endedAt, gap),
    coverage: coverageOf(usable, line, nearness),
    near: geometry.shape === 'ring' ? secondsNear(usable, line, nearness) : 0,
  }
}
