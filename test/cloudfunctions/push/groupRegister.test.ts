/** A group as an entry of a register: who changed what and why, and what its special parts leave in its history. */
import { rewrite } from '../oldState'
import { openTown, type Town, townTime } from '../town'
import { clockAt, enterGroup, openDesk, pushesOf } from './mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'chiefs', 'secret-key', { liaisonId: 'villageChief' })
})
afterAll(() => town.close())

const office = () => town.as('office')
const read = async (id = 'chiefs') => (await office().get('group.get', { id })).record

it('its history says who set the robot and tied the WeChat group; the address of the robot is nowhere', async () => {
  const cloudId = town.cloud.openApi.openData.newCloudId(
    town.as('villageChief').openid,
    { opengid: 'wx' },
    townTime(),
  )
  await town.as('villageChief').get('push.enterGroup', { groupId: 'chiefs', cloudId })
  await office().get('push.unbindGroup', { groupId: 'chiefs' })
  await office().get('push.saveRobot', { groupId: 'chiefs', url: null })
  const { items } = await office().get('group.history', { id: 'chiefs' })
  expect(items.slice(0, -1).map(({ by, before, after }) => [by, before, after])).toEqual([
    ['演示office', { road: 'robot' }, { road: 'liaison' }],
    ['演示office', { bound: 1 }, { bound: 0 }],
    ['演示villageChief', { bound: null }, { bound: 1 }],
    ['演示office', { road: 'liaison' }, { road: 'robot' }],
  ])
  const answers = [items, await read(), await office().get('group.list', {})]
  expect(JSON.stringify(answers)).not.toContain('secret-key')
})

it('rests with a reason, also where an older phone paused it, and is reached again after it came back', async () => {
  const friday = clockAt('2026-11-20', 9)
  const { version } = await read()
  await office().get('group.end', { id: 'chiefs', version, reason: '换了新群' })
  expect(await read()).toMatchObject({ active: false, ended: { reason: '换了新群', by: '演示office' } })
  expect(await office().get('push.nextOf', { groupId: 'chiefs' }, { server: friday })).toEqual({ next: null })
  const { items } = await office().get('push.listGroups', {})
  expect(items).toMatchObject([{ id: 'chiefs', paused: true, liaisonName: '演示villageChief' }])
  const back = { id: 'chiefs', version: version + 1, reason: null }
  await office().get('group.end', back, { server: friday })
  expect(await office().get('push.nextOf', { groupId: 'chiefs' }, { server: friday })).toMatchObject({
    next: { day: '2026-11-23' },
  })
  await enterGroup(town, 'older', null, { paused: true })
  expect(await read('older')).toMatchObject({ active: false, ended: { reason: '暂停', by: '演示office' } })
})

it('a new one of the morning goes out today, and an id that no code can hold is refused', async () => {
  const early = { server: clockAt('2026-11-24', 6, 50) }
  const { entry } = await read()
  const { road: _road, bound: _bound, ...typed } = entry
  await office().get('group.save', { id: 'morning', version: 0, entry: typed }, early)
  const [push] = pushesOf(town, '2026-11-24').filter(({ groupId }) => groupId === 'morning')
  expect(push).toMatchObject({ robot: { state: 'none' }, liaison: { state: 'waiting' } })
  const long = { id: 'g'.repeat(33), version: 0, entry: typed }
  expect(await office().refusal('group.save', long, early)).toBe('input.invalid')
})

it('one of before the register is carried over before the plan of the day is made', async () => {
  await town.cloud.database.bulkInsert('groupBindings', [{ _id: 'wx-2', groupId: 'morning', at: 1 }])
  await rewrite(town, 'groups', 'morning', ({ active, road, bound, version, ended, ...old }) => ({
    ...old,
    ...{ paused: false, liaisonName: '演示villageChief' },
  }))
  await town.strike(clockAt('2026-11-25', 17))
  expect(await read('morning')).toMatchObject({
    active: true,
    version: 0,
    entry: { road: 'liaison', bound: 1 },
  })
  expect(pushesOf(town, '2026-11-26').map(({ groupId }) => groupId)).toContain('morning')
})
