/** What the office may change of a morning, and what it finds at its desk. */
import { openTown, type Town } from '../town'
import { clockAt, enterGroup, openDesk, pushOf } from './mornings'

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
  for (const at of [clockAt(day, 6), clockAt(day, 7, 20)]) await town.strike(at)
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
