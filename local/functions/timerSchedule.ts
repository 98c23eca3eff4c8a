/**
 * When a timer trigger is due. The platform's expression has seven fields — second minute hour day
 * month weekday year, in UTC+8 — which the usual cron libraries do not read. Day and weekday are
 * alternatives when both are given. Source: WeChat cloud development, timer triggers.
 */

export interface TimerSchedule {
  second: ReadonlySet<number>
  minute: ReadonlySet<number>
  hour: ReadonlySet<number>
  month: ReadonlySet<number>
  year: ReadonlySet<number>
  /** Whether the timer is due on a day (UTC+8): day of month 1–31, weekday 0 (Sunday) – 6. */
  onDay: (day: number, weekday: number) => boolean
}

const UTC8 = 8 * 3_600_000
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const LAST_YEAR = 2099

/** Reads an expression. Errors: RangeError that names the field. */
export function parseTimer(expression: string): TimerSchedule {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7)
    throw new RangeError(`a timer has seven fields, not ${fields.length}: ${expression}`)
  const [second, minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const days = values('day', day, 1, 31)
  const weekdays = values('weekday', weekday, 0, 6, WEEKDAYS, 0)
  const either = day !== '*' && weekday !== '*'
  return {
    second: values('second', second, 0, 59),
    minute: values('minute', minute, 0, 59),
    hour: values('hour', hour, 0, 23),
    month: values('month', month, 1, 12, MONTHS, 1),
    year: values('year', year, 1970, LAST_YEAR),
    onDay: (d, w) => (either ? days.has(d) || weekdays.has(w) : days.has(d) && weekdays.has(w)),
  }
}

/** `*`, `5`, `1-5`, every tenth by `*` and `/10`, `8-18/2` and lists of these. */
function values(field: string, text: string, low: number, high: number, names: string[] = [], first = 0) {
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const [range = '', stepText] = part.split('/')
    const [from = '', to] = range === '*' ? [String(low), String(high)] : range.split('-')
    const start = numberOf(from, names, first)
    const end = to !== undefined ? numberOf(to, names, first) : stepText === undefined ? start : high
    const step = stepText === undefined ? 1 : Number(stepText)
    const sound = start >= low && end <= high && start <= end && Number.isInteger(step) && step > 0
    if (!sound) throw new RangeError(`${field} of a timer is ${low}–${high}: ${text}`)
    for (let value = start; value <= end; value += step) found.add(value)
  }
  return found
}

function numberOf(text: string, names: string[], first: number): number {
  const named = names.indexOf(text.toUpperCase())
  if (named >= 0) return named + first
  return /^\d+$/.test(text) ? Number(text) : NaN
}

/** The first due time after `after` (both epoch ms), or undefined when there is none any more. */
export function nextDue(schedule: TimerSchedule, after: number): number | undefined {
  let time = new Date(Math.floor(after / 1000) * 1000 + 1000 + UTC8)
  while (time.getUTCFullYear() <= LAST_YEAR) {
    const later = skip(schedule, time)
    if (!later) return time.getTime() - UTC8
    time = later
  }
  return undefined
}

/** The start of the next year, month, day, hour, minute or second worth a look; undefined when due now. */
function skip(schedule: TimerSchedule, time: Date): Date | undefined {
  const [y, mo, d] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()]
  const [h, mi, s] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()]
  if (!schedule.year.has(y)) return new Date(Date.UTC(y + 1, 0))
  if (!schedule.month.has(mo + 1)) return new Date(Date.UTC(y, mo + 1))
  if (!schedule.onDay(d, time.getUTCDay())) return new Date(Date.UTC(y, mo, d + 1))
  if (!schedule.hour.has(h)) return new Date(Date.UTC(y, mo, d, h + 1))
  if (!schedule.minute.has(mi)) return new Date(Date.UTC(y, mo, d, h, mi + 1))
  if (!schedule.second.has(s)) return new Date(Date.UTC(y, mo, d, h, mi, s + 1))
  return undefined
}
