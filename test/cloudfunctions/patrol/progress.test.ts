/** 应巡进度: who owes how many patrols in which period, now and in periods that are over. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Input, Output } from '../../../domain/contract/contract'
import { ordered, rowsOf } from '../document/tables'
import { rewrite } from '../oldState'
import { openTown, stream, type Town } from '../town'
import { everyPage } from '../whole/pages'
import { walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const hour = 3600_000
const sunday = startOfDay('2026-11-22') + 12 * hour
/** Ten minutes past midnight, when the week is over. */
const monday = startOfDay('2026-11-23') + hour / 6

type Line = Output<'patrol.progress'>['items'][number]
const linesOf = async (asked: Input<'patrol.progress'>, server?: number) =>
  (await town.as('office').get('patrol.progress', asked, { server })).items
const brief = ({ personName, reachName, period, required, done, waiting, missing }: Line) =>
  `${period.end} ${personName} ${reachName} ${required} ${done} ${waiting} ${missing}`
const week = { from: '2026-11-16', until: '2026-11-22' }

it('what the running periods ask of each chief: by deadline, then village and name, not by how much is missing', async () => {
  await town.as('villageChief').get('patrol.submit', walk())
  const lines = await linesOf({})
  expect(lines.map(brief)).toEqual([
    '2026-11-22 演示villageChief 演示塘 1 0 0 1',
    '2026-11-22 演示villageChief 带溪演示段 1 1 0 0',
    '2026-11-22 演示colleague 外段 1 0 0 1',
    '2026-11-30 演示policeChief 带溪演示段 1 0 0 1',
  ])
  expect(lines[1]).toMatchObject({ role: 'villageChief', village: '演示一村', personId: 'villageChief' })
})

it('by village, person and how it stands; one that ends today is asked for on its last day only', async () => {
  const names = async (asked: Input<'patrol.progress'>, server?: number) =>
    (await linesOf(asked, server)).map(({ personName }) => personName.slice(2))
  await town.as('villageChief').get('patrol.submit', walk())
  expect(await names({ village: '演示二村' })).toEqual(['colleague'])
  expect(await names({ personId: 'policeChief' })).toEqual(['policeChief'])
  expect(await names({ standing: 'done' })).toEqual(['villageChief'])
  expect(await names({ standing: 'missing' })).toEqual(['villageChief', 'colleague', 'policeChief'])
  expect(await names({ standing: 'today' })).toEqual([])
  expect(await names({ standing: 'today' }, sunday)).toEqual(['villageChief', 'colleague'])
})

it('a patrol that waits for an answer is neither walked nor missing', async () => {
  await town.as('villageChief').get('patrol.submit', walk({ to: 0.3 }))
  const lines = await linesOf({ personId: 'villageChief' })
  expect(lines.map(brief)[1]).toBe('2026-11-22 演示villageChief 带溪演示段 1 0 1 0')
})

it('who is paused, has left the service or whose appointment has ended is not in it', async () => {
  const pause = { from: '2026-11-20', until: '2026-11-20', reason: '台风', reachIds: [stream._id] }
  await town.as('office').get('patrol.adjustDuty', { ...pause, kind: 'pause' })
  await rewrite(town, 'people', 'colleague', (person) => ({ ...person, active: false }))
  await rewrite(town, 'assignments', 'a-pond', (appointed) => ({ ...appointed, until: '2026-11-17' }))
  expect(await linesOf({})).toEqual([])
  const { duties } = await town.as('headChief').get('desk.cockpit', {})
  expect(duties).toMatchObject({ asked: 0, done: 0 })
})

it('a period that is over: what was owed, what was walked, and the same number as in the yearly summary', async () => {
  await town.as('villageChief').get('patrol.submit', walk())
  await town.strike(monday)
  const at = monday + hour
  expect((await linesOf(week, at)).map(brief)).toEqual([
    '2026-11-22 演示villageChief 演示塘 1 0 0 1',
    '2026-11-22 演示villageChief 带溪演示段 1 1 0 0',
    '2026-11-22 演示colleague 外段 1 0 0 1',
  ])
  expect((await linesOf({ ...week, standing: 'done' }, at)).map(({ reachName }) => reachName)).toEqual([
    '带溪演示段',
  ])
  const missed = { ...week, standing: 'missing' as const }
  const { items, total } = await town.as('office').get('patrol.progress', missed, { server: at })
  expect([items.length, total]).toEqual([2, 2])
  expect(
    town.cloud.database.find('dutyProgress', {}).filter(({ missed }) => Number(missed) > 0),
  ).toHaveLength(2)
  expect(await linesOf({ until: '2026-11-21' }, at)).toEqual([])
})

it('what was closed before the clock noted what it had asked for says what was walked and what was missing', async () => {
  await town.strike(monday)
  const [id] = town.cloud.database.find('dutyProgress', { assignmentId: 'a-foreign' }).map(({ _id }) => _id)
  await rewrite(town, 'dutyProgress', id!, ({ required: _, ...before }) => before)
  const lines = await linesOf({ ...week, personId: 'colleague' }, monday + hour)
  expect(lines.map(brief)).toEqual(['2026-11-22 演示colleague 外段 1 0 0 1'])
})

it('comes page by page, each line once, and goes on where a line has gone meanwhile', async () => {
  const { items, sizes } = await everyPage(town.as('office'), 'patrol.progress', {}, 1)
  expect(sizes).toEqual([1, 1, 1, 1])
  expect(items.map(({ id }) => id)).toEqual((await linesOf({})).map(({ id }) => id))
  const { next } = await town.as('office').get('patrol.progress', { limit: 2 })
  await rewrite(town, 'assignments', 'a-stream', (appointed) => ({ ...appointed, until: '2026-11-17' }))
  expect((await linesOf({ cursor: next! })).map(({ personName }) => personName)).toEqual([
    '演示colleague',
    '演示policeChief',
  ])
  expect(await town.as('office').refusal('patrol.progress', { cursor: 'not of this list' })).toBe(
    'input.invalid',
  )
})

it('goes out to Excel as it is listed', async () => {
  await town.strike(monday)
  const table = async (narrowed: object) =>
    (await rowsOf(await ordered(town, { sheet: 'duties', ...narrowed }))).slice(3, -1)
  const [foreign] = town.cloud.database.find('dutyProgress', { assignmentId: 'a-foreign' })
  const earlier = { periodKey: 'week-2026-11-09', periodEnd: '2026-11-15' }
  await rewrite(town, 'dutyProgress', foreign!._id, (closed) => ({ ...closed, ...earlier }))
  const rows = await table({ from: '2026-11-01', until: '2026-11-15', standing: 'missing' })
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['演示二村', '演示colleague', '村级河长', '外段', '每周', expect.anything(), 1, 0, 0, 1, '已欠'],
  ])
  expect(await table({ ...week, personId: 'villageChief' })).toHaveLength(2)
})

it('is for the office and the head chief', async () => {
  expect(await town.as('villageChief').refusal('patrol.progress', {})).toBe('identity.forbidden')
  expect((await town.as('headChief').call('patrol.progress', {})).ok).toBe(true)
})
