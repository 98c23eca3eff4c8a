/** Days as the notice writes them: 「1月1日至3日」, 「2027-01-04」, one a line or with commas between. */
import { addDays, daysBetween } from '@domain/calendar/day'

/** No holiday is longer; more is a typing error. */
const LONGEST = 15

export type WrittenDays =
  | { readonly ok: true; readonly days: readonly string[] }
  /** What could not be read. */
  | { readonly ok: false; readonly part: string }

/** The days of a text, in order and once each. A day without a year is one of `year`. */
export function readDays(text: string, year: number): WrittenDays {
  const days = new Set<string>()
  for (const part of text.split(/[\n,，、;；]/).map((each) => each.trim())) {
    if (part === '') continue
    const run = readRun(part, year)
    if (run === null) return { ok: false, part }
    run.forEach((day) => days.add(day))
  }
  return { ok: true, days: [...days].sort() }
}

function readRun(part: string, year: number): string[] | null {
  const [first = '', last, more] = part.replace(/[（(][^）)]*[）)]/g, '').split(/\s*(?:至|到|—+|–|~|～)\s*/)
  const from = readDay(first, year, null)
  if (from === null || more !== undefined) return null
  if (last === undefined) return [from]
  const until = readDay(last, year, from)
  const length = until === null ? 0 : daysBetween(from, until) + 1
  if (length < 1 || length > LONGEST) return null
  return Array.from({ length }, (_, i) => addDays(from, i))
}

/** `before`: the first day of the run, whose month and year hold where none is written. */
function readDay(written: string, year: number, before: string | null): string | null {
  const found = /^(?:(\d{4})[-年/.])?(?:(\d{1,2})[-月/.])?(\d{1,2})[日号]?$/.exec(written.replace(/\s/g, ''))
  if (!found) return null
  const month = found[2] ?? before?.slice(5, 7)
  if (month === undefined) return null
  const two = (text: string) => text.padStart(2, '0')
  const day = `${found[1] ?? year}-${two(month)}-${two(found[3]!)}`
  // 2月30日 is no day.
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** The days as text, runs together: 「1月1日至3日」. */
export function writeDays(days: readonly string[], year: number): string {
  const runs: string[][] = []
  for (const day of [...days].sort()) {
    const last = runs[runs.length - 1]
    if (last && addDays(last[last.length - 1]!, 1) === day) last.push(day)
    else runs.push([day])
  }
  return runs.map((run) => writeRun(run, year)).join('\n')
}

interface Notices {
  readonly notices: readonly {
    readonly year: number
    readonly rest: readonly string[]
    readonly work: readonly string[]
  }[]
}

/** What a change of the notices came to, a sentence a year: 「2027 年：放假 1月1日至3日；上班 1月4日」. */
export function noticeChanges(before: Notices, after: Notices): string[] {
  const said = ({ year, rest, work }: Notices['notices'][number]) =>
    [
      `${year} 年：放假 ${onOneLine(rest, year)}`,
      ...(work.length > 0 ? [`上班 ${onOneLine(work, year)}`] : []),
    ].join('；')
  const known = new Set(before.notices.map(said))
  return after.notices.map(said).filter((sentence) => !known.has(sentence))
}

const onOneLine = (days: readonly string[], year: number) => writeDays(days, year).replaceAll('\n', '、')

function writeRun(run: readonly string[], year: number): string {
  const [first, last] = [run[0]!, run[run.length - 1]!]
  if (first === last) return writeDay(first, year)
  const same = first.slice(0, 7) === last.slice(0, 7)
  return `${writeDay(first, year)}至${same ? `${Number(last.slice(8))}日` : writeDay(last, year)}`
}

function writeDay(day: string, year: number): string {
  const [ofYear, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${ofYear === year ? '' : `${ofYear}年`}${month}月${date}日`
}
