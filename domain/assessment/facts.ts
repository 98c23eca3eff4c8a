/**
 * What is known of one chief's month, whatever it came from: recorded, on paper, walked along, or by the office's hand.
 * Days are Shanghai days; nothing here is worth points yet.
 */

/** One period of one appointment that ended in the month, and was this chief's from its first day to its last. */
export interface DutyFact {
  readonly assignmentId: string
  readonly reachId: string
  readonly reachName: string
  readonly periodKey: string
  readonly start: string
  readonly end: string
  /** Patrols asked for in the whole period, leave not looked at: see `owedOf`. */
  readonly required: number
  /** Patrols that counted, and those on which the last word is not spoken. */
  readonly done: number
  readonly waiting: number
  /** Days of the period, and those of them on leave; in sheets of before December 2026 also those without an appointment. */
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
  /** On which it came up. */
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
  /** Found by this chief, on whatever day, and verified for the first time in this month, or fixed on the spot. */
  readonly found: readonly ProblemFact[]
  /** Verified in this month: came up on own reaches, but supervision or the media found it first. */
  readonly overlooked: readonly ProblemFact[]
  readonly matters: readonly MatterFact[]
  readonly excused: readonly ExcusedFact[]
}

export const noFacts: MonthFacts = {
  ...{ duties: [], patrols: [], found: [], overlooked: [], matters: [], excused: [] },
}

/** Patrols asked of this chief: by the days that were left, rounded; of a period with few of them none. */
export const owedOf = ({ required, days, out }: Pick<DutyFact, 'required' | 'days' | 'out'>): number =>
  Math.round((required * (days - out)) / days)

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
