/** The morning as groups and chiefs live it, stroke by stroke, through the built functions. */
import { openTown, type Town } from '../town'
import { allows, clockAt, enterGroup, morning, openDesk, pushOf, received, remindersOf } from './mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'chiefs', 'demo-chiefs', { liaisonId: 'villageChief' })
  await enterGroup(town, 'public', null, { kind: 'public', liaisonId: 'colleague' })
  await enterGroup(town, 'asleep', 'demo-asleep', { paused: true })
  await allows(town, 'villageChief', 'dutyDue', 3)
})
afterAll(() => town.close())

/** A Monday; the day before nothing goes out. */
const day = '2026-11-23'
const eve = '2026-11-22'
const office = () => town.as('office')
const posted = (key?: string) => town.cloud.robot.posted(key)

it('at five in the evening tomorrow is planned; nothing is sent yet', async () => {
  const preview = await office().get('push.listDay', { day }, { server: clockAt(eve, 16) })
  expect(preview).toMatchObject({ planned: false, working: true })
  await town.strike(clockAt(eve, 16, 50))
  expect(pushOf(town, day, 'chiefs')).toBeUndefined()
  await town.strike(clockAt(eve, 17))
  expect(pushOf(town, day, 'chiefs')).toMatchObject({ state: 'planned', dueAt: clockAt(day, 7, 30) })
  expect(pushOf(town, day, 'asleep')).toBeUndefined()
  expect(posted()).toEqual([])
})

it('what the night brought is in the message of the morning, which freshens what nobody edited', async () => {
  const notice = { id: 'typhoon', text: '台风蓝色预警，巡河先看安全', from: day, until: day }
  await office().get('push.saveNotice', notice, { server: clockAt(day, 5) })
  const warning = { kind: 'yellow' as const, reachIds: ['stream-1'], from: day, until: day }
  const reason = '氨氮超标'
  await office().get('patrol.adjustDuty', { ...warning, reason }, { server: clockAt(day, 5) })
  await town.strike(clockAt(day, 6))
  expect(pushOf(town, day, 'chiefs').text).toContain(notice.text)
  const asked = '水质黄色预警：带溪演示段。氨氮超标，请按预警多走走。'
  expect(pushOf(town, day, 'chiefs').text).toContain(asked)
  expect(pushOf(town, day, 'public').text).not.toContain(asked)
  expect(received(town)).toEqual([])
})

it('at half past seven: the robot once, the liaison ready, the chief reminded once', async () => {
  for (const minutes of [20, 30, 30, 40, 50]) await town.strike(clockAt(day, 7, minutes))
  // What is not due today is counted; who it is stands on the card.
  expect(posted().map(({ key, markdown }) => [key, /到期，\d+ 段，打开卡片看/.test(markdown)])).toEqual([
    ['demo-chiefs', true],
  ])
  expect(pushOf(town, day, 'chiefs')).toMatchObject({
    state: 'delivered',
    robot: { state: 'done' },
    liaison: { state: 'ready' },
  })
  expect(pushOf(town, day, 'public').text).not.toMatch(/演示(villageChief|colleague|policeChief)/)
  expect(received(town)).toHaveLength(1)
  expect(remindersOf(town, { owner: 'p:villageChief' })).toMatchObject([{ state: 'sent', tries: 1 }])
  expect(remindersOf(town, { owner: 'p:colleague' })).toMatchObject([{ state: 'noConsent', tries: 0 }])
})

it('the liaison finds it and says that it was passed on; nobody else can', async () => {
  const at = { server: clockAt(day, 8) }
  const { items } = await town.as('villageChief').get('push.myGroups', {}, at)
  expect(items.map(({ groupId, robot }) => [groupId, robot.state])).toEqual([['chiefs', 'done']])
  const forwarded = { pushId: items[0]!.id }
  expect(await town.as('colleague').refusal('push.forwarded', forwarded, at)).toBe('push.notLiaison')
  await town.as('villageChief').get('push.forwarded', forwarded, at)
  expect(pushOf(town, day, 'chiefs').liaison).toMatchObject({ state: 'done' })
})

it('two clocks at once, twice over: still once', async () => {
  const next = '2026-11-24'
  const count = posted('demo-chiefs').length
  for (const at of [clockAt(day, 17), clockAt(next, 6), clockAt(next, 7, 30)]) {
    await Promise.all([town.strike(at), town.strike(at)])
    await Promise.all([town.strike(at + 1000), town.strike(at + 1000)])
  }
  await town.strike(clockAt(next, 7, 40))
  expect(posted('demo-chiefs')).toHaveLength(count + 1)
  const own = received(town, town.as('villageChief').openid)
  expect(own).toHaveLength(2)
})

it('a clock that only wakes at nine still does the whole morning', async () => {
  const late = '2026-11-25'
  const count = posted('demo-chiefs').length
  await town.strike(clockAt(late, 9))
  expect(posted('demo-chiefs')).toHaveLength(count + 1)
  expect(pushOf(town, late, 'chiefs')).toMatchObject({ state: 'delivered', robot: { state: 'done' } })
  expect(received(town, town.as('villageChief').openid)).toHaveLength(3)
})

it('a clock that wakes a day late does not send yesterday, and the log says why', async () => {
  const missed = '2026-11-26'
  await town.strike(clockAt('2026-11-25', 17))
  await town.strike(clockAt(missed, 6))
  const count = posted().length
  await allows(town, 'villageChief', 'dutyDue')
  await town.strike(clockAt('2026-11-27', 7, 30))
  expect(posted('demo-chiefs')).toHaveLength(count + 1)
  expect(pushOf(town, missed, 'chiefs').robot).toMatchObject({
    state: 'failed',
    reason: '当天没有赶上，不再补发',
  })
  const own = remindersOf(town, { owner: 'p:villageChief' }).filter(({ day }) => day >= missed)
  expect(own.map(({ day, state }) => [day, state])).toEqual([
    [missed, 'failed'],
    ['2026-11-27', 'sent'],
  ])
})

it('a weekend stays silent', async () => {
  const before = [posted().length, received(town).length]
  await morning(town, '2026-11-27', '2026-11-28')
  expect([posted().length, received(town).length]).toEqual(before)
  const saturday = await office().get('push.listDay', { day: '2026-11-28' })
  expect(saturday).toMatchObject({ working: false, items: [] })
})

it('a clock that wakes at night disturbs nobody', async () => {
  const night = '2026-11-30'
  const count = [posted().length, received(town).length]
  await allows(town, 'villageChief', 'dutyDue')
  await town.strike(clockAt(night, 6))
  await town.strike(clockAt(night, 21))
  expect([posted().length, received(town).length]).toEqual(count)
})
