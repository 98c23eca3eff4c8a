/** Who has not walked though the period ends today, and 一键提醒. */
import { openTown, type Town } from '../town'
import { walk } from '../walks'
import { allows, clockAt, openDesk, received, remindersOf } from './mornings'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await openDesk(town)
})
afterEach(() => town.close())

/** A Sunday, on which the week ends and nothing goes out by itself. */
const day = '2026-11-22'
const office = () => town.as('office')
const at = (hour: number, minute = 0) => ({ server: clockAt(day, hour, minute) })
const states = (items: readonly { personId: string; reminder: { state: string } | null }[]) =>
  items.map(({ personId, reminder }) => [personId, reminder?.state ?? null])

it('the list has who owes a patrol today, by village, with the reaches', async () => {
  expect((await office().get('push.dueToday', {})).items).toEqual([])
  const { items } = await office().get('push.dueToday', {}, at(12))
  expect(items.map(({ personName, reaches }) => [personName, [...reaches].sort()])).toEqual([
    ['演示villageChief', ['带溪演示段', '演示塘'].sort()],
    ['演示colleague', ['外段']],
  ])
  await town.as('villageChief').get('patrol.submit', walk())
  expect((await office().get('push.dueToday', {}, at(12))).items[0]!.reaches).toEqual(['演示塘'])
})

it('who allowed it is told by the next stroke of the clock, once; the others are named with the reason', async () => {
  await allows(town, 'villageChief', 'dutyDue', 2)
  const { items } = await office().get('push.remindDue', {}, at(12))
  expect(states(items)).toEqual([
    ['villageChief', 'waiting'],
    ['colleague', 'noConsent'],
  ])
  expect(items[1]!.reminder!.reason).toContain('订阅次数用完了')
  await town.strike(clockAt(day, 12, 10))
  expect(received(town)).toHaveLength(1)
  await office().get('push.remindDue', {}, at(13))
  await town.strike(clockAt(day, 13, 10))
  expect(received(town)).toHaveLength(1)
  expect(states((await office().get('push.dueToday', {}, at(14))).items)).toEqual([
    ['villageChief', 'sent'],
    ['colleague', 'noConsent'],
  ])
})

it('who allows it afterwards is told at the second tap', async () => {
  await office().get('push.remindDue', {}, at(12))
  await allows(town, 'colleague', 'dutyDue', 1, clockAt(day, 12, 5))
  await office().get('push.remindDue', {}, at(12, 10))
  await town.strike(clockAt(day, 12, 20))
  expect(remindersOf(town, { owner: 'p:colleague' })).toMatchObject([{ state: 'sent' }])
})

it('who said 今天不用提醒 is left in peace', async () => {
  await allows(town, 'villageChief', 'dutyDue')
  await town.as('villageChief').get('reminder.skipToday', { skip: true }, at(11))
  const { items } = await office().get('push.remindDue', {}, at(12))
  expect(states(items)[0]).toEqual(['villageChief', 'skipped'])
})

it('in the quiet of the evening it is said that a message would come too late, and nothing is sent', async () => {
  expect(await office().refusal('push.remindDue', {}, at(21))).toBe('push.quietHours')
  expect(remindersOf(town)).toEqual([])
})

it('is at the hands of the office alone; the head chief sees the list', async () => {
  expect(await town.as('headChief').refusal('push.remindDue', {})).toBe('identity.forbidden')
  expect(await town.as('villageChief').refusal('push.dueToday', {})).toBe('identity.forbidden')
  expect((await town.as('headChief').call('push.dueToday', {})).ok).toBe(true)
})
