/** Of how many daily pushes the office's papers speak: of those that stand in a group, never of those that only were due. */
import { openTown, type Town } from '../town'
import { ordered, rowsOf } from '../document/tables'
import { clockAt, enterGroup, openDesk, pushOf, robotUrl } from './mornings'

const [day, nextDay] = ['2026-11-23', '2026-11-24'] as const

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'robot')
  await enterGroup(town, 'nobody', null)
  await enterGroup(town, 'lazy', null, { liaisonId: 'colleague' })
  await enterGroup(town, 'keen', null, { liaisonId: 'villageChief' })
  await enterGroup(town, 'both', 'demo-both', { liaisonId: 'villageChief' })
  await enterGroup(town, 'wrong')
  await town.as('office').get('push.saveRobot', { groupId: 'wrong', url: robotUrl(town, 'removed') })
  for (const each of [day, nextDay]) {
    for (const [hour, minute] of [
      [6, 0],
      [7, 30],
      [7, 40],
    ] as const)
      await town.strike(clockAt(each, hour, minute))
  }
  for (const group of ['keen', 'both'])
    await town.as('villageChief').get('push.forwarded', { pushId: `${day}_${group}` })
}, 60_000)
afterAll(() => town.close())

it('the yearly summary counts what a robot posted or a liaison passed on, a group and day once', async () => {
  expect(pushOf(town, day, 'nobody').state).toBe('delivered')
  await town.as('office').get('summary.count', { year: '2026' })
  const { values } = await town.as('office').get('summary.get', { year: '2026' })
  // Robot and both on two days, the keen liaison on one.
  expect(values).toMatchObject({ pushDays: 2, pushesDelivered: 5 })
})

it('so does the table of groups, which counts no report of a month', async () => {
  const one = pushOf(town, day, 'robot')
  await town.cloud.database.bulkInsert('pushes', [{ ...one, _id: 'report_2026-10_1_robot' } as never])
  const rows = await rowsOf(await ordered(town, { sheet: 'groups' }))
  const times = Object.fromEntries(rows.map((row) => [String(row[1]).replace('演示群', ''), row[6]]))
  expect(times).toMatchObject({ robot: 2, both: 2, keen: 1, lazy: 0, nobody: 0, wrong: 0 })
})
