/** The notice of the next year: missed in November, entered by the office, counted with at once, no release needed. */
import { lawfulDaysOf } from '../../../domain/calendar/notice'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const at = { server: Date.parse('2026-11-20T10:00:00+08:00') }

const year = 2027
const rest = [...lawfulDaysOf(year), '2027-02-09', '2027-02-10'].sort()
const work = ['2027-02-20']

it('is said to be missing, and a day beyond says that it may move', async () => {
  const office = town.as('office')
  expect(await office.get('calendar.getHolidays', {}, at)).toMatchObject({
    knownUntil: '2026-12-31',
    missing: 2027,
    notices: [],
  })
  expect(await office.get('push.listDay', { day: '2027-02-05' }, at)).toMatchObject({
    working: false,
    mayMove: true,
  })
  expect(await office.get('push.listDay', { day: '2027-02-09' }, at)).toMatchObject({
    working: true,
    mayMove: true,
  })
})

it('is refused with a day that can not be right, or by somebody else', async () => {
  const wrong = { version: 0, notice: { year, rest, work: ['2027-03-03'] } }
  expect(await town.as('office').call('calendar.saveHolidays', wrong, at)).toEqual({
    ok: false,
    problem: { code: 'calendar.noticeWrong', detail: '2027-03-03' },
  })
  expect(await town.as('villageChief').call('calendar.saveHolidays', wrong, at)).toMatchObject({
    problem: { code: 'identity.forbidden' },
  })
})

it('once entered moves the days it names', async () => {
  const office = town.as('office')
  await office.get('calendar.saveHolidays', { version: 0, notice: { year, rest, work } }, at)
  expect(await office.get('push.listDay', { day: '2027-02-09' }, at)).toMatchObject({
    working: false,
    mayMove: false,
  })
  expect(await office.get('push.listDay', { day: '2027-02-20' }, at)).toMatchObject({
    working: true,
    mayMove: false,
  })
  expect(await office.get('calendar.getHolidays', {}, at)).toMatchObject({
    version: 1,
    missing: null,
    knownUntil: '2027-12-31',
  })
  const again = { version: 0, notice: { year, rest, work } }
  expect(await office.call('calendar.saveHolidays', again, at)).toMatchObject({
    problem: { code: 'submission.conflict' },
  })
})
