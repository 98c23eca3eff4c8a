/** What falls due without anyone's tap: the clock escalates, and calls for a second look; once, however often it strikes. */
import { beginAgain, rewrite } from '../../oldState'
import { openTown, townTime, type Town } from '../../town'
import {
  aDay,
  at,
  auditOf,
  closed,
  dispatched,
  entered,
  environment,
  eventsOf,
  everything,
  later,
  onStream,
  resolved,
  step,
  stored,
  typesOf,
  upload,
  verified,
  numberOf,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  // No verdict on a photo comes later and changes the store behind a test's back.
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const levelsOf = (reportId: string) => eventsOf(town, reportId).flatMap(({ level }) => level ?? [])

it('overdue, it goes up the chain step by step, and at the second step lies on the head chief’s desk', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const { dueAt } = stored(town, reportId)
  await town.strike(dueAt! - 60_000)
  expect(levelsOf(reportId)).toEqual([])
  await town.strike(dueAt!)
  expect(levelsOf(reportId)).toEqual([1])
  expect(stored(town, reportId).desks).toEqual(['department:environment'])
  const { items } = await town.as('environment').get('report.workList', { list: 'mine' }, at(dueAt! + 1))
  expect(items[0]).toMatchObject({ id: numberOf(town, reportId), light: 'red', escalation: 1 })
  await town.strike(dueAt! + 5 * aDay)
  expect(levelsOf(reportId)).toEqual([1, 2])
  expect(stored(town, reportId).desks).toContain('headChief:close')
  await town.strike(dueAt! + 20 * aDay)
  await town.strike(dueAt! + 40 * aDay)
  expect(levelsOf(reportId)).toEqual([1, 2, 3])
  expect(
    eventsOf(town, reportId)
      .filter(({ type }) => type === 'escalated')
      .every(({ by }) => by === 'clock'),
  ).toBe(true)
  expect(
    auditOf(town, { target: reportId, action: 'clock.strikeReports' }).every(({ by }) => by === 'clock'),
  ).toBe(true)
  await resolved(town, reportId)
  expect(stored(town, reportId)).toMatchObject({ escalation: 0, desks: ['office:verification'] })
})

it('a clock that stood still for weeks catches up in one stroke, and a second stroke changes nothing', async () => {
  const reportId = await entered(town, { place: onStream(10) })
  const { dueAt } = stored(town, reportId)
  await town.strike(dueAt! + 30 * aDay)
  expect(levelsOf(reportId)).toEqual([1, 2, 3])
  const before = everything(town, ['rates', 'jobRuns'])
  await Promise.all([town.strike(dueAt! + 30 * aDay), town.strike(dueAt! + 30 * aDay)])
  expect(everything(town, ['rates', 'jobRuns'])).toEqual(before)
})

it.each([
  ['before its first commit', 'beforeRequest'],
  ['behind its first commit', 'afterRequest'],
] as const)('killed %s, the next stroke does what is left, and nothing twice', async (_, when) => {
  const ids = [await entered(town), await entered(town), await entered(town)]
  const { dueAt } = stored(town, ids[2]!)
  town.cloud.functions.killNext({ function: 'clock', when, action: /commitTransaction/ })
  await expect(town.strike(dueAt!)).rejects.toThrow()
  for (const n of [1, 2]) await town.strike(dueAt! + n * 600_000)
  for (const id of ids) expect(typesOf(town, id)).toEqual(['submitted', 'escalated'])
})

it('two clocks at the same moment escalate once', async () => {
  const ids = [await entered(town), await entered(town)]
  const { dueAt } = stored(town, ids[1]!)
  await Promise.all([town.strike(dueAt!), town.strike(dueAt!), town.strike(dueAt!)])
  for (const id of ids) expect(levelsOf(id)).toEqual([1])
})

it('a phone that calls the clock gets nothing done', async () => {
  const reportId = await entered(town)
  const { dueAt } = stored(town, reportId)
  const { openid } = town.as('office')
  for (const source of ['wx_client', 'wx_unknown'])
    expect(await town.cloud.call('clock', {}, { openid, source, at: dueAt! })).toEqual({ worked: 0 })
  expect(typesOf(town, reportId)).toEqual(['submitted'])
})

describe('thirty days after closing', () => {
  async function lookedAgain(): Promise<string> {
    const reportId = await entered(town, { place: onStream(5) })
    await closed(town, reportId)
    await town.strike(townTime() + 29 * aDay)
    expect(stored(town, reportId).recheck).toMatchObject({ outcome: 'waiting' })
    await town.strike(townTime() + 30 * aDay + 60_000)
    await town.strike(townTime() + 30 * aDay + 60_000)
    expect(typesOf(town, reportId).filter((type) => type === 'recheckDue')).toHaveLength(1)
    const { items } = await town.as('office').get('report.workList', { list: 'recheck' }, later(31 * aDay))
    expect(items.map(({ id }) => id)).toContain(reportId)
    return reportId
  }

  it('somebody looks again: still fine', async () => {
    const reportId = await lookedAgain()
    const photos = [await upload(town, reportId, 'again.jpg')]
    const input = { ...step(reportId), fine: true, text: '没有复发', photos }
    await town.as('villageChief').get('report.recheck', input, later(31 * aDay))
    expect(stored(town, reportId)).toMatchObject({ state: 'closed', desks: [], recheck: { outcome: 'fine' } })
    await town.strike(townTime() + 90 * aDay)
    expect(typesOf(town, reportId).slice(-2)).toEqual(['recheckDue', 'rechecked'])
    expect(
      await town.as('office').refusal('report.recheck', { ...input, ...step(reportId), photos: [] }),
    ).toBe('report.stateMoved')
  })

  it('or it is back: given again to those who had it, with a new deadline and another look in 30 days', async () => {
    const reportId = await lookedAgain()
    const input = { ...step(reportId), fine: false, text: '又排了', photos: [] }
    await town.as('office').get('report.recheck', input, later(31 * aDay))
    expect(stored(town, reportId)).toMatchObject({
      state: 'assigned',
      open: true,
      lead: { id: environment.id },
    })
    expect(stored(town, reportId).dueAt).toBeGreaterThan(townTime() + 31 * aDay)
    await resolved(town, reportId, 'environment', later(32 * aDay))
    await verified(town, reportId, true, later(32 * aDay))
    expect(stored(town, reportId)).toMatchObject({ state: 'closed', recheck: { outcome: 'waiting' } })
  })

  it('or nobody does: it goes up the chain, also where it was called for before it could', async () => {
    const reportId = await lookedAgain()
    await rewrite(town, 'reports', reportId, (report) => ({ ...report, strikeAt: null }))
    await beginAgain(town, 'wakeRechecks')
    await town.strike(townTime() + 40 * aDay)
    await town.strike(townTime() + 40 * aDay + 600_000)
    expect(levelsOf(reportId)[0]).toBe(1)
    await town.strike(townTime() + 60 * aDay)
    expect(stored(town, reportId).desks).toEqual(['office:recheck', 'headChief:close'])
  })
})
