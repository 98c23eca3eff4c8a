/**
 * Until November 2026 one code stood for a person everywhere: who opened the chiefs' group was who had reported. What
 * was stored under it still counts, is counted once, and is carried over by the clock, wherever that was stopped.
 */
import { createHash } from 'node:crypto'
import { reporterCode } from '../../../cloudfunctions/modules/vault/reporterCode'
import { allows, enterGroup, openDesk, received, remindersOf } from '../push/mornings'
import { everything, filed, screeningBecomes, step, stored } from '../report/reporting'
import { openTown, type Town, townTime, vaultKeys } from '../town'

Object.assign(process.env, vaultKeys)

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'chiefs', null, { liaisonId: 'villageChief' })
})
afterAll(() => town.close())

const database = () => town.cloud.database
const code = (name: string) => reporterCode(`openid-of-${name}`)
const ids = (collection: string) =>
  database()
    .find(collection, {})
    .map(({ _id }) => String(_id))

/** What is not public cannot be seen too. */
async function isPublic(reportId: string) {
  await town.as('office').get('report.accept', step(reportId))
  await screeningBecomes(town, reportId, 'passed')
}

it('who had seen it before is not counted again, before the clock and after', async () => {
  const { reportId } = await filed(town, 'residentAuthor')
  await isPublic(reportId)
  const saw = () => town.as('residentSaw').get('report.witness', { reportId })
  await database().bulkInsert('witnesses', [{ _id: `${reportId}_${code('residentSaw')}`, at: townTime() }])
  const before = stored(town, reportId).witnesses
  expect(await saw()).toEqual({ witnesses: before })
  await town.strike()
  expect(ids('witnesses').filter((id) => id.includes(code('residentSaw')))).toEqual([])
  expect(await saw()).toEqual({ witnesses: before })
  expect(ids('witnesses').filter((id) => id.startsWith(reportId))).toHaveLength(1)
})

it('seen at two reports and merged, a person counts once though one was stored before', async () => {
  const [first, second] = [await filed(town, 'residentOne'), await filed(town, 'residentTwo')]
  for (const { reportId } of [first, second]) await isPublic(reportId)
  const old = { _id: `${first.reportId}_${code('residentBoth')}`, at: townTime() }
  await database().bulkInsert('witnesses', [old])
  await town.as('residentBoth').get('report.witness', { reportId: second.reportId })
  const merge = { ...step(second.reportId), into: first.reportId, text: '' }
  await town.as('office').get('report.merge', merge)
  expect(stored(town, first.reportId).witnesses).toBe(1)
})

it("a reporter's consents of before and of now are one count, and bring the message", async () => {
  const me = 'residentAllowing'
  await filed(town, me)
  const former = `r:${code(me)}_reportClosed`
  await database().bulkInsert('consents', [
    { _id: former, template: 'reportClosed', left: 2, state: 'accepted' },
  ])
  const left = async () =>
    (await town.as(me).get('reminder.consents', {})).items.find(({ template }) => template === 'reportClosed')
  expect(await left()).toMatchObject({ left: 2, state: 'accepted' })
  await allows(town, me, 'reportClosed')
  expect(await left()).toMatchObject({ left: 3, state: 'accepted' })
  expect(ids('consents')).not.toContain(former)
})

it('a reminder that waited under the old code is sent', async () => {
  const me = 'residentWaiting'
  const { reportId } = await filed(town, me)
  await database().bulkInsert('consents', [
    { _id: `r:${code(me)}_reportClosed`, template: 'reportClosed', left: 1, state: 'accepted' },
  ])
  // WeChat knows of what was allowed before.
  town.cloud.openApi.consents.add(town.as(me).openid, 'id-of-reportClosed')
  const day = '2026-11-18'
  const reminder = {
    ...{
      _id: `${reportId}_0009_reporter`,
      day,
      owner: `r:${code(me)}`,
      name: '举报人',
      template: 'reportClosed',
    },
    ...{ fields: { thing1: '带溪' }, page: `report/track/index?reportId=${reportId}`, state: 'waiting' },
    ...{ tries: 0, nextAt: townTime(), reason: '', sentAt: null },
  }
  await database().bulkInsert('reminders', [reminder])
  await town.strike()
  expect(received(town, town.as(me).openid)).toHaveLength(1)
  expect(remindersOf(town, { _id: reminder._id })).toMatchObject([{ state: 'sent' }])
})

it('a visit of before counts, and an invitation given out before opens', async () => {
  const opens = () => {
    const me = town.as('villageChief')
    const cloudId = town.cloud.openApi.openData.newCloudId(me.openid, { opengid: 'wx-old' }, townTime())
    return me.get('push.enterGroup', { groupId: 'chiefs', cloudId })
  }
  const day = '2026-11-18_chiefs'
  await database().bulkInsert('groupVisits', [{ _id: `${day}_${code('villageChief')}`, at: townTime() }])
  await database().bulkInsert('groupDays', [{ _id: day, opened: 1 }])
  expect(await opens()).toEqual({ bound: true, tied: true })
  expect(database().find('groupDays', { _id: day })).toMatchObject([{ opened: 1 }])

  const invitation = 'ABCD2345'
  const _id = createHash('sha256').update(invitation).digest('hex')
  const expiresAt = townTime() + 86_400_000
  await database().bulkInsert('invitations', [{ _id, personId: 'unbound', expiresAt, usedAt: null }])
  const bound = await town.as('residentInvited').get('identity.bindByInvitation', { invitation })
  expect(bound.person).toMatchObject({ id: 'unbound' })
})

it('stopped in the middle, the clock goes on, and in the end no code of the vault stands outside it', async () => {
  const many = Array.from({ length: 120 }, (_, n) => `residentOf${n}`)
  await database().bulkInsert('rewardMonths', [
    ...many.map((name) => ({ _id: `${code(name)}_2026-10`, granted: 100 })),
    { _id: `${code('residentAuthor')}_2026-11`, granted: 5_000 },
  ])
  await database().bulkInsert(
    'witnesses',
    many.map((name) => ({ _id: `somereport_${code(name)}`, at: 1 })),
  )
  await database().bulkInsert(
    'patrols',
    many.map((name) => ({ _id: name, digest: createHash('sha256').update(name).digest('hex') })),
  )
  // Visits of before are forgotten when their day is over.
  const tomorrow = townTime() + 3 * 86_400_000
  town.cloud.functions.killNext({ function: 'clock', when: 'beforeRequest', action: /commitTransaction/ })
  await town.strike(tomorrow).catch(() => {})
  await town.strike(tomorrow + 10 * 60_000)
  await town.strike(tomorrow + 20 * 60_000)
  const { reporters: _reporters, identityVault: _vault, payouts: _payouts, ...rest } = everything(town, [])
  for (const [name, documents] of Object.entries(rest))
    expect([name, JSON.stringify(documents).match(/\br[0-9a-f]{32}(?![0-9a-f])/g)]).toEqual([name, null])
  expect(ids('rewardMonths')).toHaveLength(121)
  expect(ids('witnesses').filter((id) => id.startsWith('somereport'))).toHaveLength(120)
  const toReporters = remindersOf(town, { template: 'reportClosed' })
  expect(toReporters.map(({ owner, reportId }) => [owner, typeof reportId])).toContainEqual([
    'reporter',
    'string',
  ])
  for (const { digest } of database().find('patrols', {})) expect(digest).toMatch(/^k/)
  for (const { digest } of database().find('reports', {})) expect(digest).toMatch(/^k/)
})
