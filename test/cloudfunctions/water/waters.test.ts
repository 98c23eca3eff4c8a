/** Waters come from imports and are then the office's: what it wrote stays, and its name is the name everywhere. */
import { emptyEntry } from '../../../domain/register/kit/register'
import { waters } from '../../../domain/register/waters'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
const listed = async () => (await office().get('water.list', {})).items.map(({ id }) => id)
const water = (id: string) => office().get('water.get', { id })
const stored = (id: string) => town.cloud.database.find('waters', { _id: id })[0]

const feature = (id: string, waterName: string) => ({
  type: 'Feature' as const,
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [120.35, 27.65],
      [120.352, 27.651],
    ] as [number, number][],
  },
  properties: {
    ...{ id, waterId: 'brook', waterName, name: `${waterName}一段` },
    ...{ kind: 'stream' as const, level: 'town' as const, village: '演示一村' },
  },
})
const importOf = (waterName: string) =>
  office().get('register.importReaches', { coordinates: 'WGS-84', features: [feature('brook-1', waterName)] })

it('waters that were stored before they had a register come into its list, and nothing of them is lost', async () => {
  const old = { _id: 'oldRiver', name: '鳌江', kind: 'river', level: 'province' }
  await town.cloud.database.bulkInsert('waters', [old])
  await town.strike()
  expect(stored('oldRiver')).toEqual({ ...old, active: true })
  expect(await listed()).toContain('oldRiver')
  expect((await water('oldRiver')).record).toMatchObject({
    version: 0,
    entry: { name: '鳌江', kind: 'river', level: 'province', code: '', boundary: 'none' },
  })
})

it('an import makes a water, and a second one names it anew while nobody wrote about it', async () => {
  await importOf('小溪')
  expect((await water('brook')).record.entry.name).toBe('小溪')
  await importOf('小溪坑')
  expect((await water('brook')).record).toMatchObject({ active: true, entry: { name: '小溪坑' } })
})

it('what the office wrote of a water survives the next import', async () => {
  const entry = { ...emptyEntry(waters), name: '演示小溪', level: 'village' as const, code: '0330326' }
  await office().get('water.save', { id: 'brook', version: 0, entry })
  await importOf('小溪坑')
  expect((await water('brook')).record).toMatchObject({
    version: 1,
    entry: { name: '演示小溪', code: '0330326' },
  })
})

it('a water that is called otherwise is called so in its reaches', async () => {
  await importOf('小溪坑')
  const { record } = await water('brook')
  await office().get('water.save', { id: 'brook', version: 1, entry: { ...record.entry, name: '清溪' } })
  const { reach } = await town.as('residentA').get('register.getReach', { reachId: 'brook-1' })
  expect(reach).toMatchObject({ waterName: '清溪', name: '小溪坑一段' })
})
