/** The office's list of waters and reaches from Excel, for the same ids as the lines from GeoJSON. */
import { emptyEntry } from '../../../domain/register/kit/register'
import { sections } from '../../../domain/waterQuality/sections'
import { openTown, stream, type Town, townTime } from '../town'
import { tableDesk, workbook } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const { waterId, waterName, kind, level } = stream
  const said = { name: waterName, kind, level, active: true }
  await town.cloud.database.bulkInsert('waters', [{ _id: waterId, ...said }])
})
afterAll(() => town.close())
const { begin, get, take } = tableDesk(() => town)
const reach = () => town.cloud.database.find('reaches', { _id: stream._id })[0]!

it('waters keep the ids of their lines, codes stay text, a small water without a line is one as well', async () => {
  const rows = [
    ['水域编号', '名称', '类型', '等级', '编码', '国家编码', '本镇境内长度（公里）'],
    [stream.waterId, stream.waterName, '溪流', '县级', '00123', '0001E+02', 3.2],
    ['xw-07', '后山塘', '山塘', '村级', 'XW07', '', 0.1],
    [null, '村口沟', '沟塘（小微水体）', '村级', 'XW08', '', 0.2],
  ]
  const importId = await begin(await workbook(rows), 'water')
  expect((await get(importId)).reading).toMatchObject({ added: 2, changed: 1, problems: [] })
  await take(importId)
  const stored = (_id: string) => town.cloud.database.find('waters', { _id })[0]
  expect(stored(stream.waterId)).toMatchObject({ level: 'county', code: '00123', nationalCode: '0001E+02' })
  expect(stored('xw-07')).toMatchObject({ name: '后山塘', active: true, length: 0.1 })
  expect(town.cloud.database.find('waters', { code: 'XW08' })).toHaveLength(1)
})

it('a reach is known by its id; one without a line is said, and nothing of the table is stored', async () => {
  const rows = [
    ['河段编号', '编码', '起点'],
    [stream._id, '330326-01', '石桥'],
    ['no-line', '330326-02', '水碓'],
  ]
  const { state, reading } = await get(await begin(await workbook(rows), 'reach'))
  expect(state).toBe('faulty')
  expect(reading!.problems).toEqual([
    { address: 'A3', sentence: '没有这段河，请先用 GeoJSON 导入它的线，再导入名录' },
  ])
  const importId = await begin(await workbook(rows.slice(0, 2)), 'reach')
  await take(importId)
  expect(reach()).toMatchObject({
    code: '330326-01',
    starts: '石桥',
    name: stream.name,
    length: stream.length,
  })
  expect(reach()).toHaveProperty('geometry', stream.geometry)
})

it('a reach that the list gives to another village leaves its trace, and goes back with the table', async () => {
  const rows = [
    ['河段编号', '村（社区）'],
    [stream._id, '演示五村'],
  ]
  const importId = await begin(await workbook(rows), 'reach')
  await take(importId)
  const moves = async () => (await town.as('office').get('water.moves', { reachId: stream._id })).items
  expect(await moves()).toMatchObject([{ from: stream.village, to: '演示五村', reason: '名录导入' }])
  await town.as('office').get('import.undo', { importId }, { server: townTime() + 60_000 })
  expect(reach()).toMatchObject({ village: stream.village, code: '330326-01' })
  expect(await moves()).toHaveLength(2)
})

it('a file of lines that comes again leaves codes and an end as they are', async () => {
  const { waterId, waterName, name, kind, level, village, _id: id, geometry } = stream
  const line = geometry.shape === 'line' ? geometry.line : geometry.ring
  const feature = {
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates: line.map(([x, y]): [number, number] => [x, y]) },
    properties: { id, waterId, waterName, name: `${name}（东）`, kind, level, village },
  }
  await town.as('office').get('register.importReaches', { coordinates: 'WGS-84', features: [feature] })
  expect(reach()).toMatchObject({ name: `${name}（东）`, code: '330326-01' })
})

it('what happened before a reach was given away counts for the village of then', async () => {
  const section = { ...emptyEntry(sections), name: '桥头', reachId: stream._id, target: 'III', body: 'river' }
  await town.as('office').get('section.save', { id: 'bridge', version: 0, entry: section as never })
  const reading = { sectionId: 'bridge', reachId: stream._id, active: true, version: 1 }
  const years = ['2024-05-01', '2040-05-01']
  await town.cloud.database.bulkInsert(
    'waterReadings',
    years.map((day) => ({ ...reading, _id: day, day })),
  )
  const move = { reachId: stream._id, village: '演示九村', reason: '村界调整' }
  await town.as('office').get('water.moveReach', move, { server: townTime() + 120_000 })
  const daysIn = async (village: string) =>
    (await town.as('office').get('reading.list', { village })).items.map(({ entry }) => entry.day)
  expect(await daysIn(stream.village)).toEqual(['2024-05-01'])
  expect(await daysIn('演示九村')).toEqual(['2040-05-01'])
})
