/** A notice that comes after deadlines were set: they are set anew, each once, and the story says so. */
import { startOfDay } from '../../../domain/calendar/day'
import { lawfulDaysOf } from '../../../domain/calendar/notice'
import { at, dispatched, entered, eventsOf, resolved, stored } from '../report/reporting'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** New Year's Eve, a Friday; of the days that the notice moves nobody knows yet. */
const friday = Date.parse('2027-02-05T10:00:00+08:00')
const hour = 3_600_000
const tenMinutes = 600_000
const year = 2027
/** By law the 5th to the 8th are off (Friday to Monday); the notice adds Tuesday, and the next Monday and Tuesday. */
const rest = [...lawfulDaysOf(year), '2027-02-09', '2027-02-15', '2027-02-16'].sort()
const dayBefore = (due: number | null) => new Date(due! - 1 + 8 * hour).toISOString().slice(0, 10)
const dueDay = (reportId: string) => dayBefore(stored(town, reportId).dueAt)
const moved = (reportId: string) => eventsOf(town, reportId).filter(({ type }) => type === 'recounted')

const save = (version: number, days: readonly string[], when: number) =>
  town
    .as('office')
    .get('calendar.saveHolidays', { version, notice: { year, rest: [...days], work: [] } }, at(when))

const known: Record<'dispatched' | 'resolved' | 'fresh', string> = { dispatched: '', resolved: '', fresh: '' }

it('before, five working days are counted as the law alone says', async () => {
  known.dispatched = await entered(town, {}, at(friday))
  await dispatched(town, known.dispatched, {}, at(friday))
  known.resolved = await entered(town, {}, at(friday))
  await dispatched(town, known.resolved, {}, at(friday))
  await resolved(town, known.resolved, 'environment', at(friday))
  expect([dueDay(known.dispatched), dueDay(known.resolved)]).toEqual(['2027-02-15', '2027-02-10'])
})

it('entered, each open matter keeps its working days, whoever owes it; the story says it once', async () => {
  await save(0, rest, friday + hour)
  known.fresh = await entered(town, {}, at(friday + 2 * hour))
  const fresh = dueDay(known.fresh)
  await town.strike(friday + 2 * hour + tenMinutes)
  await town.strike(friday + 2 * hour + 2 * tenMinutes)
  expect([dueDay(known.dispatched), dueDay(known.resolved)]).toEqual(['2027-02-18', '2027-02-11'])
  for (const id of [known.dispatched, known.resolved]) {
    expect(moved(id)).toMatchObject([{ by: 'clock', byName: '' }])
    const { timeline } = await town.as('office').get('report.get', { reportId: id }, at(friday + 3 * hour))
    expect(timeline.map(({ what }) => what).join()).toMatch(
      /放假安排公布，工作日天数不变，期限改为 2027年2月\d+日/,
    )
  }
  // What began afterwards was counted right at once.
  expect([dueDay(known.fresh), moved(known.fresh)]).toEqual([fresh, []])
  // The clock looks again when the light changes by the new calendar.
  expect(stored(town, known.dispatched).strikeAt).toBeGreaterThan(startOfDay('2027-02-10'))
})

it('corrected twice before the clock comes, it ends as if the last had been known from the beginning', async () => {
  const before = stored(town, known.dispatched).dueAt
  await save(1, lawfulDaysOf(year), friday + 4 * hour)
  await save(2, rest, friday + 5 * hour)
  await town.strike(friday + 6 * hour)
  expect(stored(town, known.dispatched).dueAt).toBe(before)
  await save(3, lawfulDaysOf(year), friday + 7 * hour)
  await town.strike(friday + 8 * hour)
  await town.strike(friday + 9 * hour)
  expect(dueDay(known.dispatched)).toBe('2027-02-15')
})
