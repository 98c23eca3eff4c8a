/** What belongs to a save belongs to a row of a table: what is made of it, what is written with it, what it is refused for. */
import { dayOf } from '../../../domain/calendar/day'
import { emptyEntry } from '../../../domain/register/kit/register'
import { sections } from '../../../domain/waterQuality/sections'
import { openTown, type Town, townTime } from '../town'
import { tableDesk, workbook } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
const { begin, get, take } = tableDesk(() => town)

it('a bad reading in a table warns the chiefs as one that was typed in, and no more when it is taken back', async () => {
  const section = { ...emptyEntry(sections), name: '桥头（东）', reachId: 'stream-1', target: 'iii' }
  const wanted = { ...section, target: 'III' as const, body: 'river' as const, black: 'none' as const }
  await town.as('office').get('section.save', { id: 'bridge', version: 0, entry: wanted as never })
  const due = async () =>
    (await town.as('villageChief').get('patrol.today', {})).duties.find(
      ({ reach }) => reach.id === 'stream-1',
    )
  const names = ['断面', '采样日期', '氨氮（NH3-N，mg/L）', '水质类别']
  const day = dayOf(townTime())
  const importId = await begin(await workbook([names, ['桥头（东）', day, '１．２５', null]]), 'reading')
  const { reading } = await get(importId)
  expect(reading).toMatchObject({ added: 1, problems: [], unknown: ['水质类别'] })
  // By the name that stands in the table, not by the id behind it.
  expect(reading!.examples).toEqual([{ row: 2, title: '桥头（东）', isNew: true }])
  await take(importId)
  expect(town.cloud.database.find('waterReadings', {})).toMatchObject([
    { grade: 'IV', met: 'no', exceeding: '氨氮（0.25 倍）', reachId: 'stream-1', ammonia: '1.25' },
  ])
  expect(await due()).toMatchObject({ required: 2, adjustment: { kind: 'yellow' } })
  await town.as('office').get('import.undo', { importId })
  expect(await due()).toMatchObject({ required: 1, adjustment: null })
})

it('a reading of a day to come, or two of one day, is said by its cell before anything is stored', async () => {
  const rows = [
    ['断面', '采样日期', '氨氮'],
    ['桥头（东）', '2026-01-05', '0.5'],
    ['桥头（东）', '2099-01-05', '0.5'],
    ['桥头（东）', '2026.1.5', '0.6'],
    ['桥头（东）', '2026-01-06', '-1'],
  ]
  const { state, reading } = await get(await begin(await workbook(rows), 'reading'))
  expect([state, reading!.problems.map(({ address }) => address)]).toEqual(['faulty', ['C5', 'A4']])
  const sound = await get(await begin(await workbook(rows.slice(0, 3)), 'reading'))
  expect(sound.reading!.problems).toEqual([
    { address: '3', sentence: expect.stringContaining('还没有到') as string },
  ])
})

it('a board thirty kilometres off is taken, and asked about in the words of the form before it is', async () => {
  const boards = [
    ['编号', '河段', '位置'],
    ['近-1', '带溪演示段', '120.35, 27.65'],
    ['远-1', '带溪演示段', '120.35, 27.92'],
  ]
  const { state, reading } = await get(await begin(await workbook(boards)))
  expect([state, reading!.problems]).toEqual(['read', []])
  const [far, near] = reading!.examples
  expect(far).toMatchObject({ row: 3, title: '远-1' })
  expect(far!.remarks).toEqual([expect.stringMatching(/^离河段 (29|3\d)\d{3} 米，请核对位置$/)])
  expect(near!.remarks).toBeUndefined()
})

const contract = (number: string, stretch: string, span = '2026-01-01至2026-12-31') => [
  ...[number, '带溪演示段', stretch, '演示保洁公司', 12_000, span],
]
const contractHead = ['合同编号', '河段', '哪一截', '保洁单位', '年合同额', '期限']

it('two contracts of one stretch in one table are one too many', async () => {
  const rows = [contractHead, contract('BJ-1', '左岸'), contract('BJ-2', '左岸')]
  const { reading } = await get(await begin(await workbook(rows), 'cleaningContract'))
  expect(reading!.problems).toEqual([
    { address: '3', sentence: expect.stringContaining('已有一份保洁合同') as string },
  ])
})

it('what does not fit any more when it is taken leaves nothing half: what was stored is taken back', async () => {
  const rows = [contractHead, contract('BJ-3', '左岸'), contract('BJ-4', '右岸')]
  const importId = await begin(await workbook(rows), 'cleaningContract')
  expect((await get(importId)).state).toBe('read')
  const other = { contractId: 'other', stretch: '右岸', from: '2026-03-01', until: '2026-03-31' }
  await town.cloud.database.bulkInsert('cleaningStretches', [{ _id: 'stream-1', held: [other] }])
  expect(await take(importId)).toEqual({ state: 'faulty' })
  expect((await get(importId)).reading!.problems).toMatchObject([{ address: '3' }])
  const stored = town.cloud.database.find('cleaningContracts', {})
  expect(stored.map(({ active }) => active)).toEqual([false])
  const held = town.cloud.database.find('cleaningStretches', {}) as unknown as { held: object[] }[]
  expect(held[0]!.held).toEqual([other])
})
