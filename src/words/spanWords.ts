/** The days a list or a table is asked for, in the words of an office. */
import { addDays } from '@domain/calendar/day'

export const spans = ['month', 'lastMonth', 'quarter', 'year', 'all', 'own'] as const
export type Span = (typeof spans)[number]
export const spanLabel: Record<Span, string> = {
  month: '本月',
  lastMonth: '上月',
  quarter: '本季',
  year: '今年',
  all: '全部日期',
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
  if (span === 'quarter') return { from: quarterOf(today), until: today }
  if (span === 'year') return { from: `${today.slice(0, 4)}-01-01`, until: today }
  if (span === 'all') return { from: null, until: null }
  if (span === 'own') return null
  const until = addDays(first, -1)
  return { from: `${until.slice(0, 7)}-01`, until }
}

/** First day of the quarter in which a day lies. */
function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** A span, and the days somebody chose for the case that it is their own. */
export interface Chosen {
  readonly span: Span
  readonly own: Days
}

export const allDays: Chosen = { span: 'all', own: { from: null, until: null } }

/** What is chosen, for a button that says so; nothing where all days are. */
export function spanWords({ span, own }: Chosen): string[] {
  if (span === 'all') return []
  return [span === 'own' ? `${own.from ?? '最早'} 至 ${own.until ?? '今天'}` : spanLabel[span]]
}

/** What the address of a page says of days. */
export function daysSaid({ from, until }: Readonly<Record<string, string | undefined>>): Chosen {
  if (from === undefined && until === undefined) return allDays
  return { span: 'own', own: { from: from ?? null, until: until ?? null } }
}

export const daysOfChosen = ({ span, own }: Chosen, today: string): Days => daysOf(span, today) ?? own

/** 「到」 lies before 「从」: nothing can be found then. */
export function isReversed({ from, until }: Days): boolean {
  return from !== null && until !== null && from > until
}
