/** How a duty stands in one of its periods (应巡进度): what the list says of it and by what it is narrowed. */
import { monthDay } from '../calendar/day'
import { type PeriodKind, periodKindLabel } from './dutyPolicy'
import type { Period } from './period'

/** today: its last day is today and it lacks a patrol · missing: it lacks one, whenever it ends · done: it lacks none. */
export const dutyStandings = ['today', 'missing', 'done'] as const
export type DutyStanding = (typeof dutyStandings)[number]

/** Of the periods that run. */
export const dutyStandingLabel: Readonly<Record<DutyStanding, string>> = {
  today: '今天到期未巡',
  missing: '还差',
  done: '已满',
}

interface Standing {
  readonly period: Pick<Period, 'end'>
  /** Patrols. */
  readonly missing: number
}

/** In a word, seen from a day (YYYY-MM-DD); what is lacking when the period is over is owed. */
export function standingWord({ period, missing }: Standing, today: string): string {
  if (missing === 0) return dutyStandingLabel.done
  if (period.end < today) return '已欠'
  return dutyStandingLabel[period.end === today ? 'today' : 'missing']
}

const running: Readonly<Record<PeriodKind, string>> = {
  day: '今天',
  week: '本周',
  tenDays: '本旬',
  halfMonth: '本半月',
  month: '本月',
  quarter: '本季',
}

/** 「本周 11月16日至11月22日」, of one that is over or to come 「每周 …」. */
export function periodWords({ kind, start, end }: Omit<Period, 'key'>, today: string): string {
  const name = start <= today && today <= end ? running[kind] : periodKindLabel[kind]
  return `${name} ${start === end ? monthDay(start) : `${monthDay(start)}至${monthDay(end)}`}`
}
