/** Tables as offices really have them, read into entries: all of them or none, what is wrong by its cell. */
import { type Cell, type TableRow } from '../../../domain/register/kit/cells'
import { type Beside, readEntries } from '../../../domain/register/kit/excel'
import { cellReaders } from '../../../domain/register/kit/cellReaders'
import * as fields from '../../../domain/register/kit/fields'
import { funds } from '../../../domain/cleaning/funds'
import { emptyEntry } from '../../../domain/register/kit/register'
import { signBoards } from '../../../domain/signBoard/signBoards'

/** Rows as lists of values, from column A and row 1 on; empty cells are not there. */
const table = (...rows: readonly (readonly Cell['value'][])[]): TableRow[] =>
  rows.map((row, r) =>
    row.flatMap((value, c) =>
      value === null ? [] : [{ address: `${String.fromCharCode(65 + c)}${r + 1}`, value }],
    ),
  )

const reaches: Record<string, readonly string[]> = { 带溪1段: ['r1'], 带溪2段: ['r2'], 同名段: ['r3', 'r4'] }
const beside: Beside = { find: (_, name) => reaches[name] ?? [], known: new Map() }
const head = ['序号', '编号', '河段', '状况', '监督电话', '设立日期'] as const
const read = (rows: readonly TableRow[], more: Partial<Beside> = {}) =>
  readEntries(signBoards, rows, { ...beside, ...more })

it('a table with a title, a remark and a sum gives its rows and nothing else', () => {
  const rows = table(
    ['某镇公示牌台账'],
    ['单位：块'],
    head,
    [1, 'A-01', '带溪1段', '破损', '0577-12345678', new Date('2024-01-05T00:00:00Z')],
    [],
    [2, 'A-02', '带溪2段', null, 57712345678, '2024.1.5'],
    ['合计', '2 块'],
    ['填表人：', null, '审核人：'],
  )
  const { entries, problems, unknown } = read(rows)
  expect(problems).toEqual([{ address: 'E6', sentence: expect.stringContaining('请填座机') }])
  expect(entries).toEqual([])
  expect(unknown).toEqual(['序号'])
})

it('values are taken as people write them', () => {
  const rows = table(
    ['编 号', '河段（名称）', '状况', '监督电话', '设立日期', '牌上还有'],
    ['Ａ－０１', '带溪1段', '完好', '０５７７－１２３４５６７８', 45296, '河流示意图、二维码'],
    ['A-02', '带溪2段', 'worn', 13800138000, '2024年1月5日', null],
  )
  const { entries, problems } = read(rows)
  expect(problems).toEqual([])
  expect(entries.map(({ row, id, version }) => [row, id, version])).toEqual([
    [2, null, 0],
    [3, null, 0],
  ])
  expect(entries.map(({ entry }) => entry)).toMatchObject([
    {
      ...{ number: 'A-01', reachId: 'r1', state: 'good', telephone: '0577-12345678' },
      ...{ setUp: '2024-01-05', shows: ['map', 'code'] },
    },
    { ...{ number: 'A-02', reachId: 'r2', state: 'worn', telephone: '13800138000' }, setUp: '2024-01-05' },
  ])
})

it('Roman numerals and full-width brackets are what they look like, in a choice and in a name', () => {
  const found = (kind: 'choice' | 'text', field: object, cell: string) =>
    cellReaders[kind](field as never, cell, () => [])
  const classes = fields.choice('目标类别', { iii: 'Ⅲ类', all: '有（全部）' })
  for (const cell of ['Ⅲ类', 'III类', 'ＩＩＩ类'])
    expect(found('choice', classes, cell)).toEqual({ value: 'iii' })
  expect(found('choice', classes, '有(全部)')).toEqual({ value: 'all' })
  const name = fields.text('断面名称', { most: 40, unique: '已经有了' })
  expect(found('text', name, '桥头（东）Ａ－１')).toEqual({ value: '桥头（东）A-1' })
})

it('a heading of two rows is read by its lower one where it has one', () => {
  const rows: TableRow[] = [
    [
      { address: 'A1', value: '编号' },
      { address: 'B1', value: '所在' },
      { address: 'C1', value: '所在' },
    ],
    [
      { address: 'B2', value: '河段' },
      { address: 'C2', value: '位置说明' },
    ],
    [
      { address: 'A3', value: 'A-01' },
      { address: 'B3', value: '带溪1段' },
      { address: 'C3', value: '桥头' },
    ],
  ]
  expect(read(rows).entries).toMatchObject([
    { row: 3, entry: { number: 'A-01', reachId: 'r1', spot: '桥头' } },
  ])
})

it('one wrong row stores nothing, and every wrong cell is named with what to do', () => {
  const rows = table(
    head,
    [1, 'A-01', '带溪1段', '完好', null, null],
    [2, null, '无此段', '还行', '110', '去年'],
    [3, 'A-01', '同名段', null, null, '2024-02-30'],
  )
  const { entries, problems } = read(rows)
  expect(entries).toEqual([])
  expect(Object.fromEntries(problems.map(({ address, sentence }) => [address, sentence]))).toEqual({
    B3: '请写编号',
    C3: '没有叫「无此段」的河段',
    D3: '请写：完好、破损、缺失、河长有误',
    E3: expect.stringContaining('请填座机'),
    F3: '看不出是哪一天，请写成 2024-01-05',
    C4: '有 2 个河段都叫「同名段」',
    F4: '看不出是哪一天，请写成 2024-01-05',
    B4: '和第 2 行重复',
  })
})

it('the same table again changes what is there by its number, and what it does not name stays', () => {
  const entry = { ...emptyEntry(signBoards), number: 'A-01', reachId: 'r1', goal: '清' }
  const known = new Map([['["A-01"]', { id: 'b1', version: 4, entry }]])
  const rows = table(['编号', '河段', '位置说明'], ['A-01', '带溪2段', '桥头'])
  expect(read(rows, { known }).entries).toEqual([
    { row: 2, id: 'b1', version: 4, entry: { ...entry, reachId: 'r2', spot: '桥头' } },
  ])
})

it('a column that is missing is named; one under another heading may be chosen', () => {
  const rows = table(['牌号', '河段'], ['A-01', '带溪1段'])
  const { entries, problems, unknown } = read(rows)
  expect([entries, problems, unknown]).toEqual([
    [],
    [{ address: '', sentence: '没有找到「编号」这一列' }],
    ['牌号'],
  ])
  expect(read(rows, { chosen: { 牌号: 'number' } }).entries).toHaveLength(1)
})

it('an empty table has neither entries nor headings', () => {
  expect(read([]).problems).toHaveLength(2)
  expect(read(table(head)).entries).toEqual([])
})

it.each([
  ['number', fields.number('长', { unit: '米', most: 9 }), '1,200.5 米', { value: 1200.5 }],
  ['number', fields.number('长', { unit: '米', most: 9 }), '很长', { sentence: '这里要写数字' }],
  ['money', fields.money('钱', { most: 9 }), 12.35, { value: 1235 }],
  ['tick', fields.tick('有'), '√', { value: true }],
  ['tick', fields.tick('有'), '否', { value: false }],
  ['tick', fields.tick('有'), '也许', { sentence: '请写「是」或「否」' }],
  ['span', fields.span('期'), '2024.1.5至2024.6.1', { value: { from: '2024-01-05', until: '2024-06-01' } }],
  ['span', fields.span('期'), '2024-1-5', { value: { from: '2024-01-05', until: null } }],
  ['span', fields.span('期'), '2024年', { sentence: '看不出是哪一天，请写成 2024-01-05' }],
  ['place', fields.place('地'), '120.35，27.65', { value: [120.35, 27.65] }],
  ['place', fields.place('地'), '桥头', { sentence: '请写经度和纬度，例如 120.35012, 27.65020' }],
] as const)('a cell of kind %s', (kind, field, cell, got) => {
  expect(cellReaders[kind](field as never, cell, () => [])).toEqual(got)
})

const fund = (heading: string, ...cells: readonly Cell['value'][]) =>
  readEntries(funds, table(['年度', heading], ...cells.map((cell, n) => [String(2020 + n), cell])), beside)
const budgets = (heading: string, ...cells: readonly Cell['value'][]) => {
  const { entries, problems } = fund(heading, ...cells)
  return problems.length > 0
    ? problems.map(({ address, sentence }) => `${address} ${sentence}`)
    : entries.map(({ entry }) => entry.budget)
}

it('money is read in the unit that the cell or its heading says, to the fen', () => {
  expect(budgets('预算', 12, '12万元', '3.2万', '３，２００．５元', '¥12.05')).toEqual([
    ...[1_200, 12_000_000, 3_200_000, 320_050, 1_205],
  ])
  expect(budgets('预算（万元）', 12, '0.000001', '5元', 12.3)).toEqual([12_000_000, 1, 500, 12_300_000])
  expect(budgets('预算（元）', 12)).toEqual([1_200])
  expect(budgets('预算（万）', 12)).toEqual([12_000_000])
  expect(budgets('预算（必填）', 12)).toEqual([1_200])
  expect(budgets('预算（万元）', 0.1 + 0.2)).toEqual([300_000])
})

it('a unit below the heading or above the whole table counts as well', () => {
  const read = (...rows: (readonly Cell['value'][])[]) =>
    readEntries(funds, table(...rows), beside).entries.map(({ entry }) => entry.budget)
  expect(read(['年度', '预算'], [null, '（万元）'], ['2026', 12])).toEqual([12_000_000])
  expect(read(['经费表'], ['单位：万元'], ['年度', '预算'], ['2026', 12])).toEqual([12_000_000])
  expect(read(['经费表（单位：万元）'], ['年度', '预算'], ['2026', 12])).toEqual([12_000_000])
  expect(read(['单位：万元'], ['年度', '预算（元）'], ['2026', 12])).toEqual([1_200])
})

it('what cannot be had exactly in the unit of the field is said, and nothing is stored', () => {
  expect(budgets('预算（亩）', 12)).toEqual(['B1 这一列写的单位是亩，系统里是元，换不过来，请改成元'])
  expect(budgets('预算', '3 吨', '5-8', '12.345', '12万元左右')).toEqual([
    'B2 这里的单位是元，「吨」换不过来，请用元写',
    'B3 这里要写金额（元），只写一个',
    'B4 金额最多到分，「12.345」请写成两位小数',
    'B5 这里的单位是元，「万元左右」换不过来，请用元写',
  ])
})

it.each([
  ['米', '3千米', { value: 3000 }],
  ['公里', '3千米', { value: 3 }],
  ['公里', '1500 米', { value: 1.5 }],
  ['公里', '1234米', { sentence: '「1234米」是米，不能准确换成 2 位小数的公里，请用公里写' }],
  ['亩', '2公顷', { value: 30 }],
  ['平方公里', '3000亩', { value: 2 }],
  ['人', '1.2万', { value: 12_000 }],
  ['人', '12名', { value: 12 }],
  ['人', '12 次', { sentence: '这里的单位是人，「次」换不过来，请用人写' }],
  ['米', '5-8', { sentence: '这里要写数字，只写一个' }],
  ['米', '5～8米', { sentence: '这里要写数字，只写一个' }],
  ['米', '约5米', { sentence: '这里要写数字，只写一个' }],
  ['米', '1,2', { sentence: '这里要写数字，只写一个' }],
  ['m³/d', '3万立方米/日', { value: 30_000 }],
  ['米', '5constructor', { sentence: '这里的单位是米，「constructor」换不过来，请用米写' }],
] as const)('a number in %s: %s', (unit, cell, got) => {
  const field = fields.number('数', { unit, most: 100_000, decimals: 2 })
  expect(cellReaders.number(field, cell, () => [])).toEqual(got)
})

it.each(['120.35,', ',27.65'])('%s is no place', (cell) => {
  const got = cellReaders.place(fields.place('地'), cell, () => [])
  expect(got).toEqual({ sentence: '请写经度和纬度，例如 120.35012, 27.65020' })
})

it('a row whose first cell only begins like a remark is an entry', () => {
  const rows = table(
    ['编号', '河段'],
    ['注溪-1', '带溪1段'],
    ['备注溪1', '带溪1段'],
    ['说明1号', '带溪1段'],
    ['合计', '3 块'],
    ['注：以上截至月底', null],
    ['备注1：另有两块', null],
    ['审核人王某', null],
    ['填表人', '李某'],
  )
  const { entries, problems } = read(rows)
  expect(problems).toEqual([])
  expect(entries.map(({ entry }) => entry.number)).toEqual(['注溪-1', '备注溪1', '说明1号'])
})

it('a remark that might be a name is one where the row has a key', () => {
  const rows = table(
    ['位置说明', '编号', '河段'],
    ['注', 'A-01', '带溪1段'],
    ['注', null, '以上截至月底'],
    ['注', '注', '注'],
  )
  expect(read(rows).entries.map(({ entry }) => entry.number)).toEqual(['A-01'])
})
