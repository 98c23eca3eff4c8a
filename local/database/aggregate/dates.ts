/**
 * Date expressions as MongoDB has them: no date gives null, weeks begin on Sunday and are counted from 0, a year of
 * weeks (ISO 8601) is that of the week's Thursday. mingo reads the parts, also in another time zone.
 */
import { evalExpr } from 'mingo/core'
import * as dates from 'mingo/operators/expression/date'
import type { Options } from 'mingo/types'
import { badQuery } from '../errors'

type Expression = (document: any, expression: any, options: Options) => unknown

const DAY = 86_400_000

const nothing = (value: unknown) => value === null || value === undefined

/** A date, a list of one date, or `{date, timezone}`; null if there is no date or the named time zone is missing. */
function given(document: unknown, expression: unknown, options: Options) {
  const value = evalExpr(document as never, expression as never, options) as any
  const one = Array.isArray(value) ? value[0] : value
  const { date, timezone, ...rest } = nothing(one) || one instanceof Date ? { date: one } : one
  if (nothing(date) || timezone === null) return null
  return { date, ...(timezone && { timezone }), ...rest } as { date: Date; timezone?: string }
}

/** The date with its parts of the asked time zone as if they were UTC. */
function localTime(document: unknown, expression: unknown, options: Options): Date | null {
  const asked = given(document, expression, options)
  if (!asked) return null
  const { date, timezone } = asked
  const parts = dates.$dateToParts(document as never, { date, ...(timezone && { timezone }) }, options) as any
  const { year, month, day, hour, minute, second, millisecond } = parts
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond))
}

const ofLocal =
  (part: (local: Date) => number): Expression =>
  (document, expression, options) => {
    const local = localTime(document, expression, options)
    return local && part(local)
  }

const asMingo = (operator: Expression): Expression => {
  return (document, expression, options) => {
    const local = localTime(document, expression, options)
    return local && operator(document, { date: local }, options)
  }
}

/** Null as soon as one of these is missing. */
const having =
  (names: readonly string[], operator: Expression): Expression =>
  (document, expression, options) => {
    const values = evalExpr(document, expression, options) as Record<string, unknown>
    return names.some((name) => name in expression && nothing(values[name]))
      ? null
      : operator(document, values, options)
  }

const dayOfYear = (local: Date) =>
  Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY) + 1

const week = (local: Date) => Math.floor((dayOfYear(local) + 6 - local.getUTCDay()) / 7)

const thursday = (local: Date) => new Date(local.getTime() + (4 - (local.getUTCDay() || 7)) * DAY)

const isoWeekYear = (local: Date) => thursday(local).getUTCFullYear()

const isoWeek = (local: Date) => Math.ceil(dayOfYear(thursday(local)) / 7)

const padded = (places: number, part: (local: Date) => number) => (local: Date) =>
  String(part(local)).padStart(places, '0')

const offset = (minutes: number) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

const FORMATS: Record<string, (local: Date, minutes: number) => string> = {
  d: padded(2, (local) => local.getUTCDate()),
  G: padded(4, isoWeekYear),
  H: padded(2, (local) => local.getUTCHours()),
  j: padded(3, dayOfYear),
  L: padded(3, (local) => local.getUTCMilliseconds()),
  m: padded(2, (local) => local.getUTCMonth() + 1),
  M: padded(2, (local) => local.getUTCMinutes()),
  S: padded(2, (local) => local.getUTCSeconds()),
  u: padded(1, (local) => local.getUTCDay() || 7),
  U: padded(2, week),
  V: padded(2, isoWeek),
  w: padded(1, (local) => local.getUTCDay() + 1),
  Y: padded(4, (local) => local.getUTCFullYear()),
  z: (_, minutes) => offset(minutes),
  Z: (_, minutes) => String(minutes),
  '%': () => '%',
}

const $dateToString: Expression = (document, expression, options) => {
  const asked = evalExpr(document, expression, options) as any
  const local = localTime(document, { date: asked.date, timezone: asked.timezone }, options)
  if (!local) return asked.onNull ?? null
  const minutes = Math.round((local.getTime() - new Date(asked.date).getTime()) / 60_000)
  const format: string = asked.format ?? (asked.timezone ? '%Y-%m-%dT%H:%M:%S.%L' : '%Y-%m-%dT%H:%M:%S.%LZ')
  return format.replace(/%(.)/g, (_, letter: string) => {
    const write = FORMATS[letter]
    if (!write) throw badQuery(`Invalid format character '%${letter}' in format string`)
    return write(local, minutes)
  })
}

const $dateToParts: Expression = (document, expression, options) => {
  const local = localTime(document, expression, options)
  if (!local) return null
  const { iso8601 } = given(document, expression, options) as { iso8601?: boolean }
  const parts = dates.$dateToParts(document, { date: local, ...(iso8601 && { iso8601 }) }, options)
  return iso8601 ? { ...parts, isoWeekYear: isoWeekYear(local), isoWeek: isoWeek(local) } : parts
}

export const dateOverrides: Record<string, Expression> = {
  ...Object.fromEntries(
    [
      'year',
      'month',
      'dayOfMonth',
      'hour',
      'minute',
      'second',
      'millisecond',
      'dayOfWeek',
      'isoDayOfWeek',
    ].map((part) => [`$${part}`, asMingo(dates[`$${part}` as keyof typeof dates] as Expression)]),
  ),
  $dayOfYear: ofLocal(dayOfYear),
  $week: ofLocal(week),
  $isoWeek: ofLocal(isoWeek),
  $isoWeekYear: ofLocal(isoWeekYear),
  $dateToString,
  $dateToParts,
  $dateFromParts: having(
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'timezone'],
    (document, values, options) => dates.$dateFromParts(document, { month: 1, day: 1, ...values }, options),
  ),
  $dateAdd: having(['startDate', 'amount'], dates.$dateAdd as Expression),
  $dateSubtract: having(['startDate', 'amount'], dates.$dateSubtract as Expression),
  $dateDiff: having(['startDate', 'endDate'], dates.$dateDiff as Expression),
  $dateTrunc: having(['date'], dates.$dateTrunc as Expression),
}
