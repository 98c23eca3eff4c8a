/**
 * Which findings the figures of a patrol give, in the order people should read them: first what can still be
 * walked, then what someone should explain, last what is wrong with the phone.
 */
import type { Finding, PatrolThresholds } from '../assessment'
import { leastStretch, uncovered } from '../stretches'
import type { Reach } from '../../register/reach'
import { coarseShare } from './accuracy'
import type { Figures, PatrolToAssess } from './figures'
import { skewSeconds } from './clockSkew'
import { gapSeconds } from './gaps'
import { hasImpossibleTime } from './impossibleTime'
import { mockedFixes } from './mockLocation'
import { sustainedSpeed } from './speed'
import { teleportsOf } from './teleport'

/**
 * In this order: noTrack; lowCoverage, tooLittleWalked, tooShort (a ring: notNear instead); gaps; tooFast,
 * teleport, copiedTrack, mockLocation; poorAccuracy, clockSkew, impossibleTime. Without any fix only noTrack
 * and the two about time are given, for the rest would only repeat it.
 */
export function findingsOf(
  patrol: PatrolToAssess,
  figures: Figures,
  thresholds: PatrolThresholds,
): Finding[] {
  const hasTrack = patrol.track.runs.length > 0
  const withoutTrack = !hasTrack || patrol.noTrackReason !== undefined
  return [
    ...(withoutTrack ? [{ code: 'noTrack' } as const] : []),
    ...(hasTrack ? missing(patrol.reach, figures, thresholds) : []),
    ...(hasTrack ? interrupted(patrol, figures, thresholds) : []),
    ...(hasTrack ? doubtful(patrol, figures, thresholds) : []),
    ...aboutThePhone(patrol, thresholds),
  ]
}

/** What was asked and not reached. */
function missing(reach: Reach, figures: Figures, t: PatrolThresholds): Finding[] {
  if (reach.geometry.shape === 'ring') {
    const { near } = figures
    return near < t.pondDuration ? [{ code: 'notNear', measured: near, required: t.pondDuration }] : []
  }
  const findings: Finding[] = []
  const { coverage, distance, duration } = figures
  if (coverage.share < t.lineCoverage) {
    const count = uncovered(coverage.stretches, reach.length, leastStretch).length
    findings.push({ code: 'lowCoverage', measured: coverage.share, required: t.lineCoverage, count })
  }
  const asked = Math.min(t.lineDistance, t.lineDistanceShare * reach.length)
  if (distance < asked) findings.push({ code: 'tooLittleWalked', measured: distance, required: asked })
  if (duration < t.lineDuration) {
    findings.push({ code: 'tooShort', measured: duration, required: t.lineDuration })
  }
  return findings
}

/** Gaps that add up to too much of the time from start to end. */
function interrupted(
  { startedAt, endedAt }: PatrolToAssess,
  { gaps }: Figures,
  t: PatrolThresholds,
): Finding[] {
  const seconds = gapSeconds(gaps)
  const allowed = (t.gapShare * Math.max(0, endedAt - startedAt)) / 1000
  return seconds > allowed ? [{ code: 'gaps', measured: seconds, required: allowed, count: gaps.length }] : []
}

/** What a walk does not look like. */
function doubtful(patrol: PatrolToAssess, { walk }: Figures, t: PatrolThresholds): Finding[] {
  const findings: Finding[] = []
  const speed = sustainedSpeed(walk, t.fastDuration)
  if (speed > t.fastSpeed) findings.push({ code: 'tooFast', measured: speed, required: t.fastSpeed })
  const { count, longest } = teleportsOf(patrol.track, t.teleportSpeed)
  if (count > 0) findings.push({ code: 'teleport', measured: longest, count })
  if (patrol.copiedFrom) findings.push({ code: 'copiedTrack' })
  const mocked = mockedFixes(patrol.track)
  if (mocked > 0) findings.push({ code: 'mockLocation', count: mocked })
  return findings
}

/** What the chief cannot help, but the office should know. */
function aboutThePhone(patrol: PatrolToAssess, t: PatrolThresholds): Finding[] {
  const findings: Finding[] = []
  const coarse = coarseShare(patrol.track, t.coarseAccuracy)
  if (coarse > t.coarseShare)
    findings.push({ code: 'poorAccuracy', measured: coarse, required: t.coarseShare })
  const skew = skewSeconds(patrol.sentAt, patrol.receivedAt)
  if (Math.abs(skew) > t.clockSkew)
    findings.push({ code: 'clockSkew', measured: skew, required: t.clockSkew })
  if (hasImpossibleTime(patrol.track, patrol)) findings.push({ code: 'impossibleTime' })
  return findings
}
