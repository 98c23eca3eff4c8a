/** A reach is given to another village: it counts there from now on, and where it belonged is still known. */
import { openTown, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
const move = { reachId: 'stream-1', village: '演示三村', reason: '村界调整' }
const moves = async () => (await office().get('water.moves', { reachId: 'stream-1' })).items
const villageOf = async () => (await office().get('register.getReach', { reachId: 'stream-1' })).reach.village
const reachesIn = async (village: string) =>
  (await office().get('register.listVillages', {})).items.find((each) => each.village === village)?.reaches ??
  0

it('once however often it is tapped, with who and why', async () => {
  await office().get('water.moveReach', move)
  await office().get('water.moveReach', move)
  expect(await villageOf()).toBe('演示三村')
  expect(await moves()).toMatchObject([
    { from: '演示一村', to: '演示三村', reason: '村界调整', by: '演示office' },
  ])
  expect(await reachesIn('演示三村')).toBe(1)
})

it('and back again: the newest change first', async () => {
  await office().get('water.moveReach', { ...move, village: '演示一村', reason: '弄错了' })
  expect((await moves()).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '演示三村 演示一村',
    '演示一村 演示三村',
  ])
  expect(await reachesIn('演示三村')).toBe(0)
})

it('an import that names another village leaves the same trace', async () => {
  const { waterId, waterName, name, kind, level } = stream
  const properties = { id: 'stream-1', waterId, waterName, name, kind, level, village: '演示四村' }
  const coordinates = [
    [120.35, 27.65],
    [120.36, 27.65],
  ] as [number, number][]
  const feature = {
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates },
    properties,
  }
  await office().get('register.importReaches', { coordinates: 'WGS-84', features: [feature] })
  expect((await moves())[0]).toMatchObject({ from: '演示一村', to: '演示四村', reason: '重新导入' })
  await office().get('register.importReaches', { coordinates: 'WGS-84', features: [feature] })
  expect(await moves()).toHaveLength(3)
})

it('nobody else gives reaches away, and none that is not there', async () => {
  expect(await town.as('villageChief').refusal('water.moveReach', move)).toBe('identity.forbidden')
  expect(await office().refusal('water.moveReach', { ...move, reachId: 'nowhere' })).toBe(
    'register.reachUnknown',
  )
  expect(await office().refusal('water.moveReach', { ...move, village: ' ' })).toBe('input.invalid')
})
