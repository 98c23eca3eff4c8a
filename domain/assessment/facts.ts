/**
 * What is known of one chief's month, whatever it came from: recorded, on paper, walked along, or by the office's hand.
 * Days are Shanghai days; nothing here is worth points yet.
 */

/** One period of one appointment that ended in the month. */
export interface DutyFact {
  readonly assignmentId: string
  readonly reachId: string
  readonly reachName: string
  readonly periodKey: string
  readonly start: string
  readonly end: string
  readonly required: number
  /** Patrols that counted, and those on which the last word is not spoken. */
  readonly done: number
  readonly waiting: number
  /** Days of the period, and those of them on which nothing could be asked (leave, not yet appointed). */
  readonly days: number
  readonly out: number
}

export interface PatrolFact {
  readonly patrolId: string
  readonly day: string
  readonly reachName: string
  /** The periods of this chief's duties that it belongs to, by `dutyKey`. */
  readonly duties: readonly string[]
  readonly medium: 'app' | 'paper' | 'joint'
  /** full: met, or explained and accepted · open: the last word is not spoken · lacking: not accepted. */
  readonly quality: 'full' | 'open' | 'lacking'
  /** Days from the walk to its arrival. */
  readonly arrivedAfter: number
}

export interface ProblemFact {
  readonly reportId: string
  readonly number: string
  readonly reachName: string
  readonly day: string
}

/** What was given to this chief to deal with, and fell due in the month. */
export interface MatterFact extends ProblemFact {
  readonly late: boolean
}

/** Days that are not asked of anybody, in words for the sheet. */
export interface ExcusedFact {
  readonly from: string
  readonly until: string
  readonly reachName: string
  readonly why: 'pause' | 'leave' | 'appointed' | 'ended'
}

export interface MonthFacts {
  readonly duties: readonly DutyFact[]
  readonly patrols: readonly PatrolFact[]
  /** Found by this chief and verified. */
  readonly found: readonly ProblemFact[]
  /** On own reaches, but supervision or the media found it first, and it was verified. */
  readonly overlooked: readonly ProblemFact[]
  readonly matters: readonly MatterFact[]
  readonly excused: readonly ExcusedFact[]
}

export const noFacts: MonthFacts = {
  ...{ duties: [], patrols: [], found: [], overlooked: [], matters: [], excused: [] },
}

export const dutyKey = ({ assignmentId, periodKey }: Pick<DutyFact, 'assignmentId' | 'periodKey'>) =>
  `duty:${assignmentId}:${periodKey}`
export const patrolCause = (patrolId: string) => `patrol:${patrolId}`
export const reportCause = (reportId: string) => `report:${reportId}`

/** What the office says by hand, each with its reason. Points in tenths, never negative. */
export interface Given {
  readonly id: string
  readonly item: string
  readonly points: number
  readonly reason: string
  /** File ids of photos or scans. */
  readonly proof: readonly string[]
  /** The cause these points are for, where the same would take points by itself. */
  readonly cause?: string
  /** Name of who entered it. */
  readonly by: string
}

/** A cause that shall not count. */
export interface Lifted {
  readonly cause: string
  readonly reason: string
  readonly by: string
}

export interface ByHand {
  readonly given: readonly Given[]
  readonly lifted: readonly Lifted[]
  /** What makes the last grade, with its reason. */
  readonly veto: { readonly name: string; readonly reason: string; readonly by: string } | null
}

export const nothingByHand: ByHand = { given: [], lifted: [], veto: null }
