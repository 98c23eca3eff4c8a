/**
 * The assessment of a patrol: all rules together. The phone runs it as a preview, the cloud as the verdict;
 * both on the track as unpacked from the wire, so that the same patrol gives the same figures.
 */
import type { Reach } from '../../register/reach'
import { defaultThresholds, type Assessment, type Finding, type PatrolThresholds } from '../assessment'
import type { Track } from '../track'
import { withoutCoarse } from './accuracy'
import { coverageOf, type Coverage } from './coverage'
import { walkedMetres } from './distance'
import { recordedSeconds } from './duration'
import { findingsOf } from './findings'
import { gapsOf, splitAtGaps } from './gaps'
import { secondsNear } from './pond'
import { splitAtTeleports } from './teleport'

/** Raised whenever a rule changes what it says about the same patrol. */
export const RULES_VERSION = 1

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

/** Figures, findings (most important first) and verdict of one patrol. Never throws on any track. */
export function assessPatrol(patrol: PatrolToAssess): Assessment {
  const thresholds = patrol.thresholds ?? defaultThresholds
  const figures = measure(patrol, thresholds)
  const findings: Finding[] = findingsOf(patrol, figures, thresholds)
  return {
    rules: RULES_VERSION,
    duration: figures.duration,
    distance: figures.distance,
    coverage: figures.coverage.share,
    covered: figures.coverage.stretches,
    gaps: figures.gaps,
    findings,
    verdict: findings.length === 0 ? 'met' : 'needsExplanation',
  }
}

function measure(
  { track, reach, startedAt, endedAt }: PatrolToAssess,
  thresholds: PatrolThresholds,
): Figures {
  const { gap, teleportSpeed, coarseAccuracy, nearness } = thresholds
  const recorded = splitAtGaps(track, gap)
  const walk = splitAtTeleports(recorded, teleportSpeed)
  const usable = splitAtTeleports(splitAtGaps(withoutCoarse(track, coarseAccuracy), gap), teleportSpeed)
  const { geometry } = reach
  const line = geometry.shape === 'ring' ? geometry.ring : geometry.line
  return {
    walk,
    duration: recordedSeconds(recorded),
    distance: walkedMetres(walk),
    gaps: gapsOf(recorded, startedAt, endedAt, gap),
    coverage: coverageOf(usable, line, nearness),
    near: geometry.shape === 'ring' ? secondsNear(usable, line, nearness) : 0,
  }
}
