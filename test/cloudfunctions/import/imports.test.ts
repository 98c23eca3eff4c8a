/** A table of the office's own comes in: looked at first, taken as a whole or not at all, taken back within a day. */
import { strToU8, zipSync } from 'fflate'
import { emptyEntry } from '../../../domain/register/kit/register'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { openTown, type Town, townTime } from '../town'
import { newId, tableDesk, workbook } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Of each test its own boards. */
let letter = 'A'
beforeEach(() => {
  letter = String.fromCharCode(letter.charCodeAt(0) + 1)
})

const { begin, get, take } = tableDesk(() => town)
type Reading = Awaited<ReturnType<typeof get>>
const head = ['编号', '河段', '位置说明', '状况', '设立日期'] as const

interface Board {
  readonly _id: string
  readonly number: string
  readonly version: number
}
const boards = () =>
  (town.cloud.database.find('signBoards', {}) as unknown as Board[]).filter(({ number }) =>
    number.startsWith(letter),
  )
const boardOf = (number: string) => boards().find((each) => each.number === number)

async function putBoard(number: string, spot: string) {
  const entry = { ...emptyEntry(signBoards), number, spot, reachId: 'stream-1', telephone: '0577-12345678' }
  await town.as('office').get('signBoard.save', { id: `old-${number}`, version: 0, entry })
}

it('as people really have it: a title, a head of two rows, merged cells, a sum; new and changed entries are told first', async () => {
  await putBoard(`${letter}-01`, '桥头')
  const rows = [
    ['某镇公示牌台账', null, null, null, null],
    ['编号', '所在', null, '状况', '设立日期'],
    [null, '河段', '位置说明', null, null],
    [`${letter}-01`, '带溪演示段', '石桥东', '破损', new Date('2024-01-05T00:00:00Z')],
    [`${letter}-02`, null, '村口', '完好', '2024.1.5'],
    ['合计', '2 块', null, null, null],
  ]
  const importId = await begin(
    await workbook(rows, [
      { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
      { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
    ]),
  )
  const seen = await get(importId)
  expect(seen).toMatchObject({ state: 'read', reading: { added: 1, changed: 1, same: 0, problemCount: 0 } })
  expect(seen.reading!.examples).toEqual([
    { row: 4, title: `${letter}-01`, isNew: false },
    { row: 5, title: `${letter}-02`, isNew: true },
  ])
  expect(boards()).toHaveLength(1)
  expect(await take(importId)).toEqual({ state: 'taken' })
  expect(await take(importId)).toEqual({ state: 'taken' })
  expect(boards()).toHaveLength(2)
  // What does not stand in the table stays as it was.
  expect(boardOf(`${letter}-01`)).toMatchObject({
    spot: '石桥东',
    state: 'worn',
    telephone: '0577-12345678',
    version: 2,
  })
  expect(boardOf(`${letter}-02`)).toMatchObject({
    reachId: 'stream-1',
    setUp: '2024-01-05',
    version: 1,
    active: true,
  })
})

it('one bad row stores nothing, and says which cell', async () => {
  const rows = [
    head,
    [`${letter}-01`, '带溪演示段', '', '完好', ''],
    [`${letter}-02`, '没有的河', '', '歪了', '2024-02-30'],
  ]
  const importId = await begin(await workbook(rows))
  const { state, reading } = await get(importId)
  expect(state).toBe('faulty')
  expect(reading!.problems.map(({ address }) => address)).toEqual(['B3', 'D3', 'E3'])
  expect(reading!.problems[0]!.sentence).toBe('没有叫「没有的河」的河段')
  expect(await town.as('office').refusal('import.take', { importId })).toBe('import.notReady')
  expect(boards()).toEqual([])
})

it('the same table again changes nothing, and is remembered by its key column', async () => {
  const table = await workbook([head, [`${letter}-01`, '带溪演示段', '桥头', '完好', null]])
  await take(await begin(table))
  const again = await begin(table)
  expect((await get(again)).reading).toMatchObject({ added: 0, changed: 0, same: 1 })
  await take(again)
  expect(boards()).toMatchObject([{ version: 1 }])
})

it('is taken back within a day, but not what somebody changed since', async () => {
  await putBoard(`${letter}-01`, '桥头')
  const rows = [`${letter}-01`, `${letter}-02`, `${letter}-03`].map((number) => [
    number,
    '带溪演示段',
    '新的',
    '完好',
    null,
  ])
  const importId = await begin(await workbook([head, ...rows]))
  await take(importId)
  const changed = boardOf(`${letter}-03`)!
  const entry = { ...emptyEntry(signBoards), number: `${letter}-03`, reachId: 'stream-1', spot: '我改的' }
  await town.as('office2').get('signBoard.save', { id: changed._id, version: 1, entry })
  expect((await get(importId)).undoUntil).not.toBeNull()
  expect(await town.as('office').get('import.undo', { importId })).toEqual({ state: 'undone' })
  expect((await get(importId)).undone).toEqual({ back: 2, kept: 1 })
  expect(boardOf(`${letter}-01`)).toMatchObject({ spot: '桥头', active: true, version: 3 })
  expect(boardOf(`${letter}-02`)).toMatchObject({ active: false, ended: { reason: '撤销导入' } })
  expect(boardOf(`${letter}-03`)).toMatchObject({ active: true, spot: '我改的' })
})

it('what was taken back and comes once more is in use again', async () => {
  const table = await workbook([head, [`${letter}-01`, '带溪演示段', '桥头', '完好', null]])
  const first = await begin(table)
  await take(first)
  await town.as('office').get('import.undo', { importId: first })
  const again = await begin(table)
  expect((await get(again)).reading).toMatchObject({ added: 1, same: 0 })
  await take(again)
  expect(boards()).toMatchObject([{ active: true, ended: null, version: 3 }])
  await town.as('office').get('import.undo', { importId: again })
  expect(boards()).toMatchObject([{ active: false, ended: { reason: '撤销导入' } }])
})

it('after a day it cannot be taken back any more', async () => {
  const importId = await begin(await workbook([head, [`${letter}-01`, '带溪演示段', '', '完好', null]]))
  await take(importId)
  const later = townTime() + 25 * 3600_000
  expect((await get(importId, later)).undoUntil).toBeNull()
  expect(await town.as('office').refusal('import.undo', { importId }, { server: later })).toBe(
    'import.tooLate',
  )
})

it('a function killed half-way has lost nothing and doubled nothing: the clock goes on', async () => {
  const rows = Array.from({ length: 35 }, (_, n) => [`${letter}-${n}`, '带溪演示段', '', '完好', null])
  const importId = await begin(await workbook([head, ...rows]))
  const commits = { function: 'documents', when: 'afterRequest', action: /commitTransaction/ } as const
  town.cloud.functions.killNext({ ...commits, nth: 3 })
  await town.as('office').call('import.take', { importId })
  expect(boards().length).toBeGreaterThan(0)
  expect(boards().length).toBeLessThan(35)
  for (let n = 1; n <= 3; n++) await town.strike(townTime() + n * 600_000)
  expect((await get(importId)).state).toBe('taken')
  expect(new Set(boards().map(({ number }) => number)).size).toBe(35)
  expect(boards().every(({ version }) => version === 1)).toBe(true)
})

it('a heading that is called otherwise is chosen once and remembered', async () => {
  const rows = [
    ['牌号', '河段'],
    [`${letter}-01`, '带溪演示段'],
  ]
  const importId = await begin(await workbook(rows))
  expect(await get(importId)).toMatchObject({ state: 'faulty', reading: { unknown: ['牌号'] } })
  const chosen = [{ heading: '牌号', field: 'number' }]
  expect(await town.as('office').get('import.choose', { importId, chosen })).toEqual({ state: 'read' })
  expect((await get(await begin(await workbook(rows)))).state).toBe('read')
})

describe('a file that is no table of people’s own making is refused in words', () => {
  const zipped = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 1 })
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, Reading['trouble']]>([
    ['something else', () => strToU8('这不是表格'), 'noTable'],
    ['an archive of something else', () => zipped({ 'a.txt': strToU8('a') }), 'noTable'],
    [
      'an old .xls or one with a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'oldFormat',
    ],
    [
      'macros',
      () => zipped({ 'xl/vbaProject.bin': strToU8('x'), 'xl/workbook.xml': strToU8('<a/>') }),
      'macros',
    ],
    ['a bomb', () => zipped({ 'xl/workbook.xml': new Uint8Array(10 * 1024 * 1024) }), 'bomb'],
    ['nothing in it', () => workbook([]), 'noHead'],
    [
      'no head',
      () =>
        workbook([
          ['甲', '乙'],
          ['1', '2'],
        ]),
      null,
    ],
  ])('%s', async (_, content, trouble) => {
    const seen = await get(await begin(await content()))
    expect([seen.trouble, boards()]).toEqual([trouble, []])
    expect(seen.state).toBe(trouble === null ? 'faulty' : 'unreadable')
  })
})

it('only the office, only its own upload, only a register that takes tables', async () => {
  const importId = newId()
  const order = {
    importId,
    register: 'signBoard',
    fileId: `cloud://local.local-local/imports/${importId}/a.xlsx`,
    fileName: 'a',
  }
  for (const who of ['villageChief', 'headChief', 'environment'] as const)
    expect(await town.as(who).refusal('import.begin', order)).toBe('identity.forbidden')
  const elsewhere = { ...order, fileId: 'cloud://local.local-local/reports/x/a.jpg' }
  expect(await town.as('office').refusal('import.begin', elsewhere)).toBe('input.invalid')
  expect(await town.as('office').refusal('import.begin', { ...order, register: 'content' })).toBe(
    'input.invalid',
  )
  expect(await town.as('office').refusal('import.take', { importId: newId() })).toBe('import.unknown')
  await town.as('office').get('import.begin', order)
  expect(await get(importId)).toMatchObject({ state: 'unreadable', trouble: 'gone' })
})
