/**
 * The sheet (考核表) of one chief, or of the township, for a month or a year: computed, looked at by one, made final by
 * another, told to the one it is about, objected to, answered. What was final is kept for good in its version; a correction
 * is the next version, with a reason, and goes the same way.
 */
import type { Assessed, Result } from './assess'
import type { ByHand, MonthFacts } from './facts'

/** Letters of why points were given, taken or not counted, and of an objection and its answer. */
export const longestReason = 200

export const sheetStates = ['computed', 'looked', 'final'] as const
export type SheetState = (typeof sheetStates)[number]

export const sheetStateLabel: Record<SheetState, string> = {
  computed: '待核',
  looked: '待审定',
  final: '已审定',
}

/** Who of the office did something, and when (ms since the epoch). */
export interface Act {
  readonly personId: string
  readonly name: string
  readonly at: number
}

/** One month as a year needs it: without causes. */
export interface MonthBrief {
  readonly month: string
  readonly version: number
  readonly result: Result
}

/** What a sheet is computed from, kept beside it: what the records said then. */
export type Basis =
  | { readonly kind: 'month'; readonly facts: MonthFacts }
  | { readonly kind: 'year'; readonly months: readonly MonthBrief[] }
  | { readonly kind: 'check' }

export interface Objection {
  readonly text: string
  readonly at: number
  readonly answer: {
    readonly upheld: boolean
    readonly text: string
    readonly by: string
    readonly at: number
  } | null
}

export interface AssessmentSheet {
  /** `${period}_${who}`. */
  readonly _id: string
  /** YYYY-MM or YYYY */
  readonly period: string
  /** A person's id, or `township`. */
  readonly who: string
  readonly name: string
  readonly village: string
  /** Period, village, name and id: lists go by village, never by points. Unique. */
  readonly sortKey: string
  /** Counts corrections, from 1. */
  readonly version: number
  /** Counts changes: who changes names the one that was seen. */
  readonly revision: number
  readonly state: SheetState
  /** `_id` of the rule set. */
  readonly rules: string
  readonly basis: Basis
  readonly hand: ByHand
  readonly result: Result
  readonly computedAt: number
  readonly looked: Act | null
  readonly final: Act | null
  /** Why there is this version; '' for the first. */
  readonly reason: string
  /** Why it went back to be looked at again; '' where it did not. */
  readonly sentBack: string
  /** Last Shanghai day on which the chief may object; null while it is not final. */
  readonly objectUntil: string | null
  readonly objection: Objection | null
  /** An objection waits for its answer. */
  readonly objecting: boolean
}

/** What tells one sheet from another. */
export type Whose = Pick<AssessmentSheet, 'period' | 'who'>

/** A version that was made final, for good; `_id` is `versionId`. */
export interface SheetVersion {
  readonly _id: string
  readonly of: string
  readonly version: number
  readonly sheet: Omit<AssessmentSheet, '_id'>
}

export const township = 'township'
export const sheetId = (period: string, who: string) => `${period}_${who}`
export const versionId = (id: string, version: number) => `${id}_${version}`
export const sortKeyOf = (period: string, village: string, name: string, who: string) =>
  `${period} ${village} ${name} ${who}`

const brief = (items: readonly Assessed[]) => items.map((item) => ({ ...item, causes: [] }))

const briefOf = (month: string, version: number, result: Result): MonthBrief => ({
  ...{ month, version },
  result: {
    ...result,
    ...{ items: brief(result.items), bonus: brief(result.bonus), penalty: brief(result.penalty) },
  },
})

/** What makes of a final sheet its next version, to be looked at again. */
export const nextVersion = ({ version }: Pick<AssessmentSheet, 'version'>, reason: string) => ({
  ...{ version: version + 1, state: 'computed' as const, looked: null, final: null, reason, sentBack: '' },
  ...{ objectUntil: null, objecting: false },
})

export const isYear = (period: string): boolean => period.length === 4

/** A year's months, in order. */
export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)

/** What a year is made of: its months that are final. */
export function yearBasis(sheets: readonly AssessmentSheet[]): Basis {
  const months = sheets
    .filter(({ state }) => state === 'final')
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .map(({ period, version, result }) => briefOf(period, version, result))
  return { kind: 'year', months }
}
