/**
 * What the assessment of a patrol says (the rules that make it are one file each in `rules/`).
 * Findings ask, they do not punish: a patrol with findings is kept as 待说明 and never blocked.
 */

/** A stretch of the reach in metres from its upstream end: what the ribbon paints. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A time in which nothing was recorded, between two runs. */
export interface Gap {
  /** Milliseconds since the Unix epoch, by the phone's clock. */
  readonly from: number
  readonly to: number
}

export type FindingCode =
  | 'noTrack' // nothing was recorded (no permission, or no fix at all): reviewed by hand
  | 'tooShort' // duration under the threshold
  | 'tooLittleWalked' // distance under the threshold
  | 'lowCoverage' // passed less of the reach than asked
  | 'notNear' // 小微水体: not long enough within 50 m
  | 'gaps' // the recording was interrupted
  | 'tooFast' // faster than a walk for a sustained time
  | 'teleport' // two fixes that no one can travel between
  | 'poorAccuracy' // most fixes are too coarse to judge
  | 'clockSkew' // the phone's clock differs from the server's
  | 'copiedTrack' // the same line as an earlier patrol
  | 'mockLocation' // the phone says that positions were simulated
  | 'impossibleTime' // ends before it starts, or lies in the future, or fixes lie outside start and end

/** One observation, with the figures a sentence needs. Units by name: m, s, ratio 0–1, m/s. */
export interface Finding {
  readonly code: FindingCode
  readonly measured?: number
  readonly required?: number
  readonly count?: number
}

export interface Assessment {
  /** Version of the rules, so that an old verdict can be explained later. */
  readonly rules: number
  /** Recorded time in seconds, gaps left out. */
  readonly duration: number
  /** Walked distance in metres, gaps left out. */
  readonly distance: number
  /** Share of the reach that was passed, 0–1. Of a pond: share of the shore. */
  readonly coverage: number
  readonly covered: readonly Stretch[]
  readonly gaps: readonly Gap[]
  readonly findings: readonly Finding[]
  /** met 达标 · needsExplanation 待说明. */
  readonly verdict: 'met' | 'needsExplanation'
}

/** Thresholds are policy, not code: the office may set others for its township. */
export interface PatrolThresholds {
  /** 线状水体: least duration in seconds. */
  readonly lineDuration: number
  /** 线状水体: least distance in metres; the reach's share below caps it on short reaches. */
  readonly lineDistance: number
  readonly lineDistanceShare: number
  readonly lineCoverage: number
  /** 小微水体: least time near it, in seconds. */
  readonly pondDuration: number
  /** Passed means nearer than this many metres. */
  readonly nearness: number
  /** No fix for longer than this many seconds is a gap. */
  readonly gap: number
  /** Gaps adding up to more than this share of the time from start to end make a finding. */
  readonly gapShare: number
  /** Faster than this, in m/s, for longer than `fastDuration` seconds is no walk. */
  readonly fastSpeed: number
  readonly fastDuration: number
  /** Two fixes farther apart than this speed allows, in m/s, are a teleport. */
  readonly teleportSpeed: number
  /** A fix coarser than this many metres does not count as near. */
  readonly coarseAccuracy: number
  /** More than this share of coarse fixes makes a finding. */
  readonly coarseShare: number
  /** Largest difference between the phone's clock and the server's, in seconds. */
  readonly clockSkew: number
}

/** Defaults of a township: 10 min, min(1 km, 60 % of the reach), coverage 60 %; ponds 2 min. */
export const defaultThresholds: PatrolThresholds = {
  lineDuration: 600,
  lineDistance: 1000,
  lineDistanceShare: 0.6,
  lineCoverage: 0.6,
  pondDuration: 120,
  nearness: 50,
  gap: 60,
  gapShare: 0.2,
  fastSpeed: 6,
  fastDuration: 60,
  teleportSpeed: 50,
  coarseAccuracy: 100,
  coarseShare: 0.5,
  clockSkew: 300,
}
