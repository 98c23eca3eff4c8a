/** The days a list or a table is asked for, in the words of an office. */
import { addDays } from '@domain/calendar/day'

export const spans = ['month', 'lastMonth', 'year', 'all', 'own'] as const
export type Span = (typeof spans)[number]
export const spanLabel: Record<Span, string> = {
  month: '本月',
  lastMonth: '上月',
  year: '今年',
  all: '全部',
  own: '自选',
}

export interface Days {
  readonly from: string | null
  readonly until: string | null
}

/** First and last day of a span, seen from `today` (YYYY-MM-DD); null for days somebody chooses. */
export function daysOf(span: Span, today: string): Days | null {
  const first = `${today.slice(0, 7)}-01`
  if (span === 'month') return { from: first, until: today }
  if (span === 'year') return { from: `${today.slice(0, 4)}-01-01`, until: today }
  if (span === 'all') return { from: null, until: null }
  if (span === 'own') return null
  const until = addDays(first, -1)
  return { from: `${until.slice(0, 7)}-01`, until }
}

/** A span, and the days somebody chose for the case that it is their own. */
export interface Chosen {
  readonly span: Span
  readonly own: Days
}

export const daysOfChosen = ({ span, own }: Chosen, today: string): Days => daysOf(span, today) ?? own

/** 「到」 lies before 「从」: nothing can be found then. */
export function isReversed({ from, until }: Days): boolean {
  return from !== null && until !== null && from > until
}
