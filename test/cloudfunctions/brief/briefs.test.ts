/** 月报 and 河流简报: made by the clock on the first working day, told to those they are for, once whatever happens. */
import { strFromU8, unzipSync } from 'fflate'
import type { Brief } from '../../../domain/brief/brief'
import { dayOf } from '../../../domain/calendar/day'
import type { Patrol } from '../../../domain/patrol/patrol'
import type { Push } from '../../../domain/push/push'
import { eventually } from '../../local/waiting'
import { bytesOf, listed, newOrder, ordered, patrolOn } from '../document/tables'
import { clockAt, enterGroup, remindersOf } from '../push/mornings'
import { entered } from '../report/reporting'
import { foreign, openTown, stream, type Town } from '../town'
import { liveOctober, problemsBehind, walksBehind } from './october'

const first = clockAt('2026-11-02', 9)
const at = (server: number) => ({ server })
let town: Town
beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  town = await openTown()
  await liveOctober(town)
  await enterGroup(town, 'chiefs', 'demo-chiefs', { liaisonId: 'villageChief' })
  await enterGroup(town, 'asleep', null, { paused: true })
  await enterGroup(town, 'public', null, { kind: 'public' })
})
afterAll(async () => {
  await town.close()
  jest.restoreAllMocks()
})

const find = <T>(collection: string, where: object = {}) =>
  town.cloud.database.find(collection, where as never) as unknown as T[]
const briefs = () => find<Brief>('briefs')
const reports = () => find<Push>('pushes').filter(({ _id }) => _id.startsWith('report_'))
const told = () => remindersOf(town, { template: 'briefReady' })
const briefOf = async (id: string, who: 'villageChief' | 'office' = 'office') =>
  town.as(who).get('brief.get', { briefId: id }, at(first))

it('is not made before nine of the first working day', async () => {
  await town.strike(clockAt('2026-11-01', 12))
  await town.strike(clockAt('2026-11-02', 8, 50))
  // Nor of a month before the first patrol of all.
  await town.strike(clockAt('2026-09-01', 9))
  expect(briefs()).toEqual([])
})

/** Of the clock while it puts them down, of `documents` while it counts, writes and tells. */
const deaths = [
  ...([2, 5, 8, 12] as const).map((nth) => ['clock', nth] as const),
  ...([2, 20, 45, 60] as const).map((nth) => ['documents', nth] as const),
]

it('a clock that dies at any step, and a maker that dies, leave nothing out and double nothing', async () => {
  const { functions } = town.cloud
  const isDone = () => briefs().length === 4 && briefs().every(({ nextAt }) => nextAt === null)
  let strokes = 0
  // Each after the lease of whoever died.
  const strike = () => town.strike(first + strokes++ * 120_000).catch(() => null)
  for (const [dies, nth] of deaths) {
    if (isDone()) break
    functions.killNext({ function: dies, when: 'afterRequest', nth })
    await strike()
  }
  expect(strokes).toBeGreaterThan(4)
  while (!isDone() && strokes < 20) await strike()
  await strike()
  expect(
    briefs()
      .map(({ _id, version, nextAt }) => [_id, version, nextAt])
      .sort(),
  ).toEqual([
    ['2026-10', 1, null],
    ['2026-10_pond', 1, null],
    ['2026-10_quiet', 1, null],
    ['2026-10_stream', 1, null],
  ])
  expect(reports().map(({ groupId }) => groupId)).toEqual(['chiefs'])
  expect(
    told()
      .map(({ _id }) => _id)
      .sort(),
  ).toEqual([
    'brief-2026-10-colleague_colleague',
    'brief-2026-10-policeChief_policeChief',
    'brief-2026-10-villageChief_villageChief',
    'report-2026-10-1_headChief',
    'report-2026-10-1_office',
    'report-2026-10-1_office2',
  ])
})

it('every number of a river is that of its raw records of the month', async () => {
  const here = [stream._id, foreign._id]
  const walked = find<Patrol>('patrols').filter(
    ({ day, reachId }) => day.startsWith('2026-10') && here.includes(reachId),
  )
  const { values, stoodOn } = briefs().find(({ _id }) => _id === '2026-10_stream')!
  expect(stoodOn).toBe('2026-11-02')
  expect(values).toMatchObject({
    patrols: walked.length,
    patrolsMet: walked.filter(({ status }) => status === 'met').length,
    patrolKilometres: (walked.length * 1834) / 1000,
    ...{ problems: 2, problemsClosed: 1, problemsOpen: 2, problemsOverdue: 0 },
    ...{ readings: 2, readingsMet: 1, readingsMissed: 1, planTasks: 0, signBoardsAmiss: 0 },
  })
  const { text } = await briefOf('2026-10_stream')
  expect(text).toContain('桥头断面10月28日Ⅳ类（目标Ⅲ类）')
  expect(text).not.toMatch(/举报|演示villageChief/)
  expect((await briefOf('2026-10_quiet')).text).toContain('这个月没有巡河记录')
})

it('only who answers for the river reads it, and the desk; the report only the desk', async () => {
  const own = await town.as('villageChief').get('brief.mine', {}, at(first))
  expect(own.items.map(({ id }) => id).sort()).toEqual(['2026-10_pond', '2026-10_stream'])
  expect((await briefOf('2026-10_stream', 'villageChief')).title).toBe('带溪2026年10月河流简报')
  const refused = (who: 'villageChief' | 'policeChief' | 'environment' | 'resident', briefId: string) =>
    town.as(who).refusal('brief.get', { briefId }, at(first))
  expect(await refused('villageChief', '2026-10_quiet')).toBe('brief.unknown')
  expect(await refused('villageChief', '2026-10')).toBe('brief.unknown')
  expect(await refused('policeChief', '2026-10_pond')).toBe('brief.unknown')
  expect(await refused('environment', '2026-10_stream')).toBe('brief.unknown')
  expect(await refused('resident', '2026-10_stream')).toBe('identity.unbound')
  expect(await town.as('villageChief').refusal('brief.rivers', { month: '2026-10' })).toBe(
    'identity.forbidden',
  )
  const report = await town.as('headChief').get('brief.get', { briefId: '2026-10' }, at(first))
  // What it passes on is what the groups are told.
  const { page } = briefs().find(({ _id }) => _id === '2026-10')!
  const texts = report.sections.map(({ title, text }) => ({ title, text }))
  expect([texts, report.shared]).toEqual([page!.sections, page!.forGroups])
  const { items } = await town.as('headChief').get('brief.rivers', { month: '2026-10' }, at(first))
  expect(items.map(({ waterName }) => waterName).sort()).toEqual(['带溪', '带溪', '静溪'].sort())
})

it('each number opens what it counts, the large ones too: of the month the ledger, of a river its walks for the desk and its month on its page for its chief', async () => {
  const roomsOf = async (id: string, who: 'villageChief' | 'office') => {
    const { looks = [], sections, figures } = await briefOf(id, who)
    for (const { text, said } of sections) expect(said!.map((each) => each.text).join('')).toBe(text)
    const rooms = looks.map(({ fact, rooms }) => [fact, rooms.map(({ address }) => address)] as const)
    for (const { fact } of figures) expect(rooms.map(([name]) => name)).toContain(fact)
    return Object.fromEntries(rooms)
  }
  const month = await roomsOf('2026-10', 'office')
  expect(month.patrols).toEqual(['/office/patrol/patrols?from=2026-10-01&until=2026-10-31'])
  const { values } = briefs().find(({ _id }) => _id === '2026-10_stream')!
  const ledgers = (await roomsOf('2026-10_stream', 'office')).patrols!
  expect(await walksBehind(town, ledgers, first)).toHaveLength(values.patrols as number)
  const own = await roomsOf('2026-10_stream', 'villageChief')
  expect(own.patrols).toEqual([])
  const shown = await problemsBehind(town, own.problems!, first)
  const within = (instant: number | null) => instant !== null && dayOf(instant).startsWith('2026-10')
  expect(shown.filter((each) => within(each.at))).toHaveLength(values.problems as number)
  expect(shown.filter((each) => within(each.closedAt))).toHaveLength(values.problemsClosed as number)
  expect(shown.every((each) => within(each.at) || within(each.closedAt))).toBe(true)
})

it('an hour later it goes to the group: to its robot once, and lies ready for its liaison beside the day’s own', async () => {
  const ready = () => town.as('villageChief').get('push.myGroups', {}, at(clockAt('2026-11-02', 10, 10)))
  expect((await ready()).items.map(({ id }) => id)).not.toContain('report_2026-10_1_chiefs')
  for (const minutes of [10, 20]) await town.strike(clockAt('2026-11-02', 10, minutes))
  const posted = town.cloud.robot
    .posted('demo-chiefs')
    .filter((text) => JSON.stringify(text).includes('月报'))
  expect(posted).toHaveLength(1)
  const push = (await ready()).items.find(({ id }) => id === 'report_2026-10_1_chiefs')!
  expect(push).toMatchObject({
    title: '2026年10月月报',
    robot: { state: 'done' },
    liaison: { state: 'ready' },
  })
  expect(push.poster).toMatchObject({ name: '月报', head: '2026年10月' })
  await town.as('villageChief').get('push.forwarded', { pushId: push.id }, at(clockAt('2026-11-02', 10, 30)))
})

it('made again it is a new version with its reason, keeps how things stood, and is told as corrected', async () => {
  const later = at(clockAt('2026-12-10', 10))
  const again = (briefId: string) =>
    town.as('office').get('brief.make', { briefId, reason: '补录一张纸质巡河' }, later)
  expect(await again('2026-10_stream')).toEqual({ outcome: 'same' })
  await town.cloud.database.bulkInsert('patrols', [patrolOn('2026-10-20', 7)])
  expect(await again('2026-10_stream')).toEqual({ outcome: 'made' })
  expect(await again('2026-10_stream')).toEqual({ outcome: 'same' })
  const { version, stoodOn, corrections, text } = await briefOf('2026-10_stream')
  expect([version, stoodOn, corrections.length]).toEqual([2, '2026-11-02', 1])
  expect(text).toMatch(/巡河5次[^]*截至11月2日，还有2件没有办结/)
  await town.strike(clockAt('2026-12-10', 10, 10))
  expect(told().filter(({ _id }) => _id.startsWith('brief-2026-10_stream-2-'))).toHaveLength(3)
  expect(await again('2026-10_pond')).toEqual({ outcome: 'same' })
  // To the groups it goes when the office says so; each version once.
  const send = () => town.as('office').get('brief.send', { month: '2026-10' }, later)
  expect(await send()).toEqual({ groups: 0 })
})

it('a month long over is made by hand and told nobody; the running one is refused', async () => {
  const make = { briefId: '2026-08_stream', reason: '以前没有做' }
  expect(await town.as('office').get('brief.make', make, at(first))).toEqual({ outcome: 'made' })
  expect((await briefOf('2026-08_stream')).stoodOn).toBeNull()
  expect(told().filter(({ page }) => page.includes('2026-08'))).toEqual([])
  const running = { ...make, briefId: '2026-11_stream' }
  expect(await town.as('office').refusal('brief.make', running, at(first))).toBe('brief.monthRuns')
  expect(await town.as('villageChief').refusal('brief.make', make, at(first))).toBe('identity.forbidden')
})

describe('in Word', () => {
  const textOf = async (sheet: 'monthlyReport' | 'riverBrief', of: string) => {
    const { id } = await ordered(town, { sheet, of })
    const look = async () => (await listed(town)).find((each) => each.id === id)!
    const bytes = await bytesOf(await eventually(look, ({ state }) => state === 'ready'))
    return strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]*>/g, '')
  }

  it('it is the page as it was made, and stays on one: 22 lines of 28 letters', async () => {
    const report = await textOf('monthlyReport', '2026-10')
    expect(report).toContain('2026年10月河长制工作月报')
    expect(report).toMatch(/2026年10月河长巡河2次[^]*没有登记问题/)
    const river = await textOf('riverBrief', '2026-10_stream')
    expect(river).toMatch(/带溪2026年10月河流简报[^]*巡河5次/)
    for (const text of [report, river]) expect(text.length).toBeLessThan(22 * 28)
  })

  it('of a river goes to who answers for it and the head chief, of no other river and no other paper', async () => {
    const order = (
      who: 'villageChief' | 'headChief' | 'policeChief',
      sheet: 'riverBrief' | 'monthlyReport',
      of: string,
    ) => town.as(who).call('document.order', { orderId: newOrder(), sheet, of }, at(first))
    expect(await order('villageChief', 'riverBrief', '2026-10_stream')).toMatchObject({
      value: { state: 'ready' },
    })
    expect(await order('headChief', 'riverBrief', '2026-10_quiet')).toMatchObject({ ok: true })
    const [own] = (await town.as('villageChief').get('document.list', {}, at(first))).items
    expect(own).toMatchObject({ sheet: 'riverBrief', address: expect.stringContaining('http') })
    const refused = (code: string) => ({ problem: { code } })
    const unknown = refused('brief.unknown')
    expect(await order('villageChief', 'riverBrief', '2026-10_quiet')).toMatchObject(unknown)
    expect(await order('policeChief', 'riverBrief', '2026-10_pond')).toMatchObject(unknown)
    expect(await order('headChief', 'monthlyReport', '2026-10')).toMatchObject(refused('identity.forbidden'))
    expect(await order('villageChief', 'riverBrief', '')).toMatchObject(unknown)
  })

  it('the running month, which nobody has made, as it can be counted now', async () => {
    await entered(town)
    expect(await textOf('monthlyReport', '2026-11')).toContain('截至11月18日，还没有办结1件')
  })

  it('a month to come, what is no month, and a river’s that nobody has made, are not', async () => {
    for (const month of ['2027-01', '2026-13', 'x', ''])
      expect((await ordered(town, { sheet: 'monthlyReport', of: month })).state).toBe('failed')
    expect((await ordered(town, { sheet: 'riverBrief', of: '2026-09_stream' })).state).toBe('failed')
  })
})
