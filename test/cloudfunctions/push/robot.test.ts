/** A group's robot that is set wrong, busy, slow or silent: said in the log in plain words, the rest goes out. */
import { lawfulDaysOf } from '../../../domain/calendar/notice'
import type { Answer } from '../../../domain/contract/answer'
import type { RobotBehaviour } from '../../../local/robot/groupRobot'
import { openTown, type Town } from '../town'
import { clockAt, enterGroup, minute, openDesk, pushOf, robotUrl } from './mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'first')
  await enterGroup(town, 'rest', 'demo-rest', { minute: 455, liaisonId: 'villageChief' })
})
afterAll(() => town.close())
beforeEach(() => town.cloud.robot.reset())

const office = () => town.as('office')
const posted = (key = 'demo-first') => town.cloud.robot.posted(key)

async function goes(day: string): Promise<void> {
  await town.strike(clockAt(day, 6))
  await town.strike(clockAt(day, 7, 30))
  await town.strike(clockAt(day, 7, 40))
}

const answers: [string, RobotBehaviour, { state: string; reason: RegExp; posted: number }][] = [
  ['2026-11-23', { errcode: 93000 }, { state: 'failed', reason: /重新设置/, posted: 0 }],
  ['2026-11-24', { errcode: 40058 }, { state: 'failed', reason: /删短/, posted: 0 }],
  ['2026-11-25', { errcode: 99999 }, { state: 'unclear', reason: /没有再发/, posted: 0 }],
  ['2026-11-26', { unclear: 'before' }, { state: 'unclear', reason: /没有再发/, posted: 0 }],
  ['2026-11-27', { unclear: 'after' }, { state: 'unclear', reason: /没有再发/, posted: 1 }],
  ['2026-11-30', { delay: 9000, unclear: 'before' }, { state: 'unclear', reason: /没有再发/, posted: 0 }],
  ['2026-12-01', { delay: 800 }, { state: 'done', reason: /^$/, posted: 1 }],
]

it.each(answers)('%s the robot answers %j', async (day, behaviour, expected) => {
  const before = [posted().length, posted('demo-rest').length]
  town.cloud.robot.behave({ ...behaviour, times: 1 })
  await goes(day)
  const { robot, nextAt } = pushOf(town, day, 'first')
  expect(robot).toMatchObject({ state: expected.state, tries: 1 })
  expect(robot.reason).toMatch(expected.reason)
  expect(nextAt).toBeNull()
  expect(posted()).toHaveLength(before[0]! + expected.posted)
  expect(posted('demo-rest')).toHaveLength(before[1]! + 1)
})

it('busy is asked again ten minutes later and posts once', async () => {
  const day = '2026-12-02'
  const before = posted().length
  town.cloud.robot.behave({ errcode: 45009, times: 1 })
  await town.strike(clockAt(day, 6))
  await town.strike(clockAt(day, 7, 30))
  expect(pushOf(town, day, 'first').robot).toMatchObject({
    state: 'waiting',
    reason: '企业微信繁忙，稍后再试',
  })
  await town.strike(clockAt(day, 7, 30) + 11 * minute)
  expect(pushOf(town, day, 'first').robot).toMatchObject({ state: 'done', tries: 2 })
  expect(posted()).toHaveLength(before + 1)
})

it('a removed robot fails in words; set again and resent by hand it posts', async () => {
  const day = '2026-12-03'
  await office().get('push.saveRobot', { groupId: 'first', url: robotUrl(town, 'removed') })
  await goes(day)
  expect(pushOf(town, day, 'first').robot.state).toBe('failed')
  await office().get('push.saveRobot', { groupId: 'first', url: robotUrl(town, 'demo-first') })
  const again = { pushId: `${day}_first` }
  const before = posted().length
  expect(await town.as('villageChief').refusal('push.resend', again)).toBe('identity.forbidden')
  await office().get('push.resend', again, { server: clockAt(day, 9) })
  await Promise.all([town.strike(clockAt(day, 9, 10)), town.strike(clockAt(day, 9, 10))])
  expect(posted()).toHaveLength(before + 1)
  expect(await office().refusal('push.resend', again)).toBe('push.alreadySent')
})

it('an address that is not the robot service is refused, and none is ever answered', async () => {
  for (const url of [
    'https://example.com/cgi-bin/webhook/send?key=demo-x',
    `${town.cloud.url}/local/robot?key=demo-x`,
  ])
    expect(await office().refusal('push.saveRobot', { groupId: 'first', url })).toBe('push.robotAddress')
  const seen: Answer<unknown>[] = [
    await office().call('push.listGroups', {}),
    await office().call('push.listDay', { day: '2026-12-03' }),
    await town.as('headChief').call('push.listGroups', {}),
    await town.as('villageChief').call('push.myGroups', {}, { server: clockAt('2026-12-03', 9) }),
  ]
  expect(JSON.stringify(seen)).not.toMatch(/webhook|demo-/)
  expect(JSON.stringify(seen)).toMatch(/"hasRobot":true/)
})

it('a group paused after it was planned stays silent; a new hour or robot counts from the morning on', async () => {
  const day = '2026-12-04'
  await town.strike(clockAt('2026-12-03', 17))
  await enterGroup(town, 'rest', null, { paused: true })
  await enterGroup(town, 'first', 'demo-moved', { minute: 480 })
  const before = [posted('demo-rest').length, posted().length]
  await goes(day)
  expect(pushOf(town, day, 'first')).toMatchObject({ state: 'planned', dueAt: clockAt(day, 8) })
  await town.strike(clockAt(day, 8))
  expect([posted('demo-rest').length, posted().length]).toEqual(before)
  expect(posted('demo-moved')).toHaveLength(1)
  expect(pushOf(town, day, 'rest')).toMatchObject({ state: 'cancelled', nextAt: null })
})

it('a day that a later notice makes a holiday stays silent, unless the office wants it all the same', async () => {
  const day = '2026-12-08'
  await town.strike(clockAt('2026-12-07', 17))
  const rest = [...lawfulDaysOf(2026), day].sort()
  const entered = { server: clockAt('2026-12-07', 20) }
  await office().get('calendar.saveHolidays', { version: 0, notice: { year: 2026, rest, work: [] } }, entered)
  const before = posted('demo-moved').length
  await goes(day)
  await town.strike(clockAt(day, 8))
  expect(pushOf(town, day, 'first')).toMatchObject({ state: 'cancelled', nextAt: null })
  expect(posted('demo-moved')).toHaveLength(before)
  const later = { server: clockAt(day, 9) }
  await office().get('push.cancel', { pushId: pushOf(town, day, 'first')._id, cancelled: false }, later)
  await town.strike(clockAt(day, 9, 1))
  expect(pushOf(town, day, 'first')).toMatchObject({ state: 'delivered' })
  expect(posted('demo-moved')).toHaveLength(before + 1)
})
