/** What the office may change of a morning, and what it finds at its desk. */
import { openTown, type Town } from '../town'
import { clockAt, enterGroup, openDesk, pushOf, robotUrl } from './mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'edited')
  await enterGroup(town, 'cancelled')
  await enterGroup(town, 'approved')
  await town.strike(clockAt('2026-11-22', 17))
})
afterAll(() => town.close())

const day = '2026-11-23'
const eve = { server: clockAt('2026-11-22', 18) }
const office = () => town.as('office')
const posted = (key: string) => town.cloud.robot.posted(key)

it('an edited text goes out as it was written, to the last letter; the second desk is told of the first', async () => {
  const long = `各位河长，明天有大雨。\n\n${'先看安全。'.repeat(250)}`
  const edit = { pushId: `${day}_edited`, version: 1, text: long }
  expect(await office().get('push.edit', edit, eve)).toEqual({ version: 2 })
  expect(await town.as('office2').refusal('push.edit', edit, eve)).toBe('submission.conflict')
  expect(await town.as('villageChief').refusal('push.edit', edit, eve)).toBe('identity.forbidden')
  await office().get('push.approve', { pushId: `${day}_edited` }, eve)
})

it('a text that 企业微信 would not take is refused before it is too late', async () => {
  const edit = { pushId: `${day}_edited`, version: 2, text: '长'.repeat(1301) }
  expect(await office().refusal('push.edit', edit, eve)).toBe('input.invalid')
})

it('cancelled stays at home; what was approved goes out at its hour, not before', async () => {
  await office().get('push.cancel', { pushId: `${day}_cancelled`, cancelled: true }, eve)
  await office().get('push.approve', { pushId: `${day}_approved` }, eve)
  const notice = { id: 'night', text: '夜里涨水', from: day, until: day }
  await office().get('push.saveNotice', notice, { server: clockAt(day, 5) })
  await town.strike(clockAt(day, 6))
  // After the morning's writing, too, which would set its hour anew.
  await office().get('push.approve', { pushId: `${day}_edited` }, { server: clockAt(day, 6, 30) })
  await town.strike(clockAt(day, 7, 20))
  expect([posted('demo-edited'), posted('demo-approved')]).toEqual([[], []])
  await town.strike(clockAt(day, 7, 30))
  // Approved and not edited, it was written anew in the morning.
  expect(posted('demo-approved')[0]?.markdown).toContain(notice.text)
  expect(posted('demo-cancelled')).toEqual([])
  const markdown = posted('demo-edited')[0]?.markdown ?? ''
  expect(markdown).toBe(pushOf(town, day, 'edited').text)
  expect(markdown).toMatch(/大雨[\s\S]*先看安全。$/)
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(3_700)
})

it('after all: it goes out with the next stroke', async () => {
  const later = { server: clockAt(day, 9) }
  await office().get('push.cancel', { pushId: `${day}_cancelled`, cancelled: false }, later)
  await town.strike(clockAt(day, 9, 10))
  expect(posted('demo-cancelled')).toHaveLength(1)
})

it('what is out can be neither edited, approved nor cancelled', async () => {
  const pushId = `${day}_edited`
  expect(await office().refusal('push.edit', { pushId, version: 2, text: '改' })).toBe('push.alreadySent')
  expect(await office().refusal('push.approve', { pushId })).toBe('push.alreadySent')
  expect(await office().refusal('push.cancel', { pushId, cancelled: true })).toBe('push.alreadySent')
  expect(await office().refusal('push.approve', { pushId: 'nothing' })).toBe('push.unknown')
})

it('switched off by the policy, nothing goes out; switched on again the same day, it does', async () => {
  const next = '2026-11-24'
  await town.strike(clockAt(day, 17))
  await town.strike(clockAt(next, 6))
  const { policy } = await office().get('push.getPolicy', {})
  const { version } = await office().get('push.savePolicy', { ...policy, on: false })
  const before = posted('demo-edited').length
  await town.strike(clockAt(next, 7, 30))
  expect(posted('demo-edited')).toHaveLength(before)
  await office().get('push.savePolicy', { ...policy, version, on: true })
  await town.strike(clockAt(next, 9))
  expect(posted('demo-edited')).toHaveLength(before + 1)
})

describe('a group that changes while the day is running', () => {
  const today = '2026-11-25'
  const at = (hours: number, minutes = 0) => ({ server: clockAt(today, hours, minutes) })
  const group = (id: string, changes = {}) => ({
    ...{ id, name: `演示群${id}`, kind: 'villageChiefs' as const, villages: [], departmentId: null },
    ...{ liaisonId: null, minute: 450, paused: false, ...changes },
  })
  beforeAll(async () => {
    for (const hours of [17, 24 + 6, 24 + 7.5])
      await town.strike(clockAt('2026-11-24', 0) + hours * 3_600_000)
  })

  it('made after its hour, it says from when on it is reached', async () => {
    const { next } = await office().get('push.saveGroup', group('late'), at(9))
    expect(next).toEqual({ day: '2026-11-26', at: clockAt('2026-11-26', 7, 30) })
    const friday = { server: clockAt('2026-11-27', 9) }
    const weekend = await office().get('push.saveGroup', group('late'), friday)
    expect(weekend.next?.day).toBe('2026-11-30')
  })

  it('made after the plan but before its hour, it goes out today, once', async () => {
    const { next } = await office().get('push.saveGroup', group('noon', { minute: 720 }), at(9))
    await office().get('push.saveGroup', group('noon', { minute: 720 }), at(9))
    await office().get('push.saveRobot', { groupId: 'noon', url: robotUrl(town, 'demo-noon') }, at(9))
    expect(next).toEqual({ day: today, at: clockAt(today, 12) })
    await town.strike(clockAt(today, 12))
    expect(pushOf(town, today, 'noon').state).toBe('delivered')
    expect(posted('demo-noon')).toHaveLength(1)
  })

  it('a liaison named during the day finds the card at once; who forwarded it stays named', async () => {
    const mine = async () => (await town.as('villageChief').get('push.myGroups', {}, at(10))).items
    expect(await mine()).toEqual([])
    await office().get('push.saveGroup', group('edited', { liaisonId: 'villageChief' }), at(10))
    expect(await mine()).toMatchObject([{ groupId: 'edited', liaison: { state: 'ready' } }])
    await town.as('villageChief').get('push.forwarded', { pushId: `${today}_edited` }, at(11))
    await office().get('push.saveGroup', group('edited', { liaisonId: 'colleague' }), at(11))
    expect(pushOf(town, today, 'edited')).toMatchObject({
      liaisonId: 'villageChief',
      liaison: { state: 'done' },
    })
  })

  it('paused since the plan, it can not be sent after all, and the office hears why; nor can a day that is over', async () => {
    const pushId = '2026-11-26_cancelled'
    await town.strike(clockAt(today, 17))
    await office().get('push.cancel', { pushId, cancelled: true }, at(18))
    await office().get('push.saveGroup', group('cancelled', { paused: true }), at(18))
    expect(await office().refusal('push.cancel', { pushId, cancelled: false }, at(18))).toBe(
      'push.groupPaused',
    )
    await office().get('push.saveGroup', group('cancelled'), at(18))
    await office().get('push.cancel', { pushId, cancelled: false }, at(18))
    await office().get('push.cancel', { pushId, cancelled: true }, at(18))
    const after = { server: clockAt('2026-11-27', 9) }
    expect(await office().refusal('push.cancel', { pushId, cancelled: false }, after)).toBe('push.dayOver')
  })
})
