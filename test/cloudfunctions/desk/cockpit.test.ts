/** The head chief's two minutes: the whole township in one answer, each figure the one that the room behind it shows. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Output } from '../../../domain/contract/contract'
import { aDay, dispatched, entered, filed } from '../report/reporting'
import { openTown, pond, stream, townTime, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const cockpit = (at?: number): Promise<Output<'desk.cockpit'>> =>
  town.as('headChief').get('desk.cockpit', {}, at === undefined ? {} : { server: at })

it('a township in which nothing was entered yet says so with noughts, and nothing waits', async () => {
  const { problems, quality, money, decisions, duties } = await cockpit()
  expect(problems).toMatchObject({ open: 0, overdue: 0 })
  expect(quality).toEqual({ sections: 0, measured: 0, below: [] })
  expect(money).toEqual({ year: '2026', cleaning: null, reward: null })
  expect(decisions).toEqual({ count: 0, reports: 0, items: [], missing: 0 })
  expect(duties.asked).toBeGreaterThan(0)
  expect(duties.done).toBe(0)
})

it('a walk that counts is one more done, in its village and on its reach', async () => {
  const before = await cockpit()
  expect(before.map.reaches.due).toEqual(expect.arrayContaining([stream._id, pond._id]))
  await town.as('villageChief').get('patrol.submit', walk())
  const [counted] = town.cloud.database.find('patrolDays', {}) as { day: string }[]
  expect(counted!.day).toBe(before.day)
  const after = await cockpit()
  expect(after.duties).toMatchObject({ asked: before.duties.asked, done: before.duties.done + 1, walked: 1 })
  const village = after.duties.villages.find((each) => each.village === stream.village)!
  expect(village).toMatchObject({ done: 1, walked: 1 })
  const sums = { asked: 0, done: 0, dueToday: 0, walked: 0 }
  for (const each of after.duties.villages)
    for (const key of ['asked', 'done', 'dueToday', 'walked'] as const) sums[key] += each[key]
  expect(after.duties).toMatchObject(sums)
})

it('open and late are those of the list behind them, in all, with the department and as places', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const late = townTime() + 40 * aDay
  const { problems, map } = await cockpit(late)
  const { items } = await town.as('headChief').get('report.workList', { list: 'open' }, { server: late })
  expect(problems).toMatchObject({ open: items.length, overdue: 1 })
  expect(problems.departments.find(({ id }) => id === 'environment')).toMatchObject({ open: 1, overdue: 1 })
  expect(map.problems).toMatchObject([{ late: true }])
})

it('what went up to the head chief waits on top, and opens the report', async () => {
  const late = townTime() + 40 * aDay
  await town.strike(late)
  const { decisions } = await cockpit(late)
  expect(decisions).toMatchObject({ count: 1, reports: 1 })
  expect(decisions.items[0]).toMatchObject({ kind: '问题', late: true })
  expect(decisions.items[0]!.url).toMatch(/^\/work\/report\/index\?reportId=/)
})

it('who shall be unsealed is for another than the one who asked, and says nothing of the report', async () => {
  const { reportId } = await filed(town, 'residentSealed')
  await town.as('office').get('vault.requestUnseal', { reportId, reason: '有人敲诈，要核实线索来自谁' })
  const { decisions } = await cockpit()
  const [asked] = decisions.items.filter(({ kind }) => kind === '解封')
  expect(asked).toMatchObject({ url: '/office/vault/unsealings' })
  expect(JSON.stringify(asked)).not.toContain(reportId)
  expect(JSON.stringify(asked)).not.toContain('敲诈')
  const kinds = async (who: 'office' | 'office2') =>
    (await town.as(who).get('desk.cockpit', {})).decisions.items.map(({ kind }) => kind)
  expect(await kinds('office')).not.toContain('解封')
  expect(await kinds('office2')).toContain('解封')
})

it('water that is worse than wanted is named; on the target is good', async () => {
  const at = { active: true, reachId: stream._id, target: 'III', gradedOn: '2026-11-02', version: 1 }
  await town.cloud.database.bulkInsert('sections', [
    { ...at, _id: 'good', name: '上断面', grade: 'III' },
    { ...at, _id: 'bad', name: '下断面', grade: 'IV' },
    { ...at, _id: 'dry', name: '新断面', grade: null, gradedOn: null },
    { ...at, _id: 'gone', name: '旧断面', grade: 'worse', active: false },
  ])
  const { quality, map } = await cockpit()
  expect(quality).toMatchObject({ sections: 3, measured: 2, below: [{ id: 'bad', name: '下断面' }] })
  expect(map.reaches.below).toEqual([stream._id])
})

it('the money is what the rooms of the money say', async () => {
  await town.as('office').get('reward.saveBudget', { year: '2026', budget: 5_000_000 })
  await town.as('office').get('cleaningFund.save', {
    ...{ id: 'fund2026', version: 0 },
    entry: { year: '2026', budget: 9_000_000, source: 'finance', document: '', note: '' },
  })
  expect((await cockpit()).money).toEqual({
    year: '2026',
    cleaning: { budget: 9_000_000, spent: 0 },
    reward: { budget: 5_000_000, spent: 0 },
  })
})

it('is for the office and the head chief', async () => {
  for (const who of ['villageChief', 'environment', 'cleaner', 'residentAny'] as const)
    expect(await town.as(who).refusal('desk.cockpit', {})).toMatch(/^identity\./)
})

it('of what is closed it says that nobody looked again, since the room of open problems does not have it', async () => {
  const [open] = town.cloud.database.find('reports', { open: true })
  const closed = { state: 'closed', open: false, desks: ['office:recheck', 'headChief:close'], dueAt: 1 }
  await town.cloud.database.bulkInsert('reports', [{ ...open!, ...closed, _id: 'again', sortKey: '0' }])
  const { decisions } = await cockpit()
  expect(decisions.items[0]).toMatchObject({ detail: '办结后的回头看没有按时做', late: true })
})

describe('on Monday the head chief is asked about last week', () => {
  const monday = '2026-11-23'
  const at = (hours: number) => ({ server: startOfDay(monday) + hours * 3600_000 })
  const seenBy = (who: 'headChief' | 'office', hours: number) =>
    town.as(who).get('desk.cockpit', {}, at(hours))

  it('what was walked and closed, once a week, and one tap answers', async () => {
    const { week, said, asked } = await seenBy('headChief', 8)
    // Of the town's three duties a week the stream was walked.
    expect(week).toMatchObject({ monday, due: 3, done: 1, waiting: 0, closed: 0 })
    expect([said, asked]).toEqual([[], []])
    expect((await seenBy('office', 8)).week).toBeNull()
    await town.as('headChief').get('desk.answerWeek', { monday, word: 'explain' }, at(9))
    await town.as('headChief').get('desk.answerWeek', { monday, word: 'explain' }, at(9))
    expect(await seenBy('headChief', 10)).toMatchObject({ week: null, said: [{ monday, text: null }] })
    const old = { monday: '2026-11-16', word: 'seen' as const }
    expect(await town.as('headChief').refusal('desk.answerWeek', old, at(9))).toBe('desk.weekOver')
  })

  it('the office finds on its list what it shall explain, and the head chief reads it', async () => {
    const waits = async (who: 'office' | 'headChief') =>
      (await town.as(who).get('desk.waiting', {}, at(11))).items.filter(({ kind }) => kind === '总河长')
    expect(await waits('office')).toMatchObject([{ title: '演示headChief请河长办说明上周情况', late: false }])
    expect(await waits('headChief')).toEqual([])
    const [asked] = (await seenBy('office', 11)).asked!
    const reply = { monday, personId: asked!.personId, text: '外段的河长住院，已请人代巡。' }
    await town.as('office').get('desk.explainWeek', reply, at(12))
    await town.as('office').get('desk.explainWeek', reply, at(12))
    expect(await town.as('office2').refusal('desk.explainWeek', { ...reply, text: '别的' }, at(12))).toBe(
      'desk.weekExplained',
    )
    expect(await waits('office')).toEqual([])
    expect((await seenBy('headChief', 13)).said).toEqual([{ monday, by: '演示office', text: reply.text }])
    await town.as('headChief').get('desk.answerWeek', { monday, word: 'seen' }, at(13))
    expect(await seenBy('headChief', 14)).toMatchObject({ week: null, said: [] })
    expect((await seenBy('headChief', 7 * 24)).week).toMatchObject({ monday: '2026-11-30' })
    const lines = town.cloud.database.find('audit', { target: `${monday}_headChief` })
    expect(lines.map(({ action, by }) => `${String(action)} ${String(by)}`).sort()).toEqual([
      'desk.answerWeek headChief',
      'desk.answerWeek headChief',
      'desk.explainWeek office',
    ])
  })
})
