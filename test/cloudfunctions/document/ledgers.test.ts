/** 全部台账: every table in one workbook, the same rows as alone, and nobody who reported in any of them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { sheetIds, sheetTitles, type SheetId } from '../../../domain/document/sheets'
import { dispatched, filed, resolved, verified } from '../report/reporting'
import { openTown, stream, type Town } from '../town'
import { bytesOf, ordered, patrolOn, rowsOf, written } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.cloud.database.bulkInsert('patrols', [
    patrolOn('2025-12-31', 1),
    patrolOn('2026-03-01', 2),
    patrolOn('2026-03-02', 3),
  ])
})
afterAll(() => town.close())

const year = { sheet: 'ledgers', from: '2026-01-01', until: '2026-12-31' } as const
const workbook = async () =>
  (await readXlsx(await bytesOf(await written(town, await ordered(town, year))))).sheets

it('holds every table there is, in order, with a list of them in front', async () => {
  const sheets = await workbook()
  expect(sheets.map(({ name }) => name)).toEqual(['目录', ...sheetIds.map((id) => sheetTitles[id].title)])
  const listed = sheets[0]!.rows.slice(3, -1)
  expect(listed.map(([, title, rows]) => [title, rows])).toEqual(
    sheets.slice(1).map(({ name, rows }) => [name, rows.length - 4]),
  )
})

it('has every column that ledgers usually have, or the page of decisions says why not', async () => {
  const usual = JSON.parse(
    readFileSync(path.resolve(__dirname, '../../fixtures/ledgers/columns.json'), 'utf8'),
  )
  const heads = new Map((await workbook()).map(({ name, rows }) => [name, rows[2] ?? []]))
  const absent: string[] = []
  for (const { ledger, sheet, columns } of usual as Usual[])
    for (const [theirs, ours] of Object.entries(columns)) {
      if (ours === null) absent.push(`${ledger} ${theirs}`)
      if (ours === null) continue
      const [of, title] = ours.includes('.') ? ours.split('.') : [sheet, ours]
      expect([ledger, theirs, heads.get(sheetTitles[of as SheetId].title)]).toEqual([
        ...[ledger, theirs],
        expect.arrayContaining([title]),
      ])
    }
  expect(absent.sort()).toEqual(explained().sort())
})

interface Usual {
  readonly ledger: string
  readonly sheet: SheetId
  readonly columns: Readonly<Record<string, string | null>>
}

/** 「台账 列」 of the page's table. */
function explained(): string[] {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/decisions/ledgers.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).flatMap((row) => {
    const [, ledger = '', columns = '', why = ''] = row.split('|').map((cell) => cell.trim())
    expect(why).not.toBe('')
    return columns.split('；').map((each) => `${ledger} ${each}`)
  })
}

it('things that happened are of the days asked for, registers as they stand', async () => {
  const document = await ordered(town, year)
  expect(document.name).toBe('全部台账 2026-01-01 至 2026-12-31.xlsx')
  const sheets = (await readXlsx(await bytesOf(document))).sheets
  const of = (title: string) => sheets.find(({ name }) => name === title)!.rows
  expect(of('巡河台账').slice(3, -1)).toHaveLength(2)
  expect(of('人员名册').slice(3, -1)).toHaveLength(10)
  const alone = await rowsOf(await ordered(town, { ...year, sheet: 'patrols' }))
  expect(of('巡河台账').slice(2)).toEqual(alone.slice(2))
  expect(document.rows).toBe(sheets.slice(1).reduce((sum, { rows }) => sum + rows.length - 4, 0))
})

it('no table tells of a reporter, not even where a reward was paid', async () => {
  const { reportId, receipt } = await filed(town, 'residentSecret', {
    text: '桥下有垃圾，找我 13800138000',
    contact: '13900139000',
  })
  await dispatched(town, reportId)
  await resolved(town, reportId)
  await verified(town, reportId)
  const [reward] = (await town.as('office').get('reward.list', { state: 'proposed', limit: 10 })).items
  for (const who of ['office', 'office2'] as const)
    await town.as(who).get('reward.saveBudget', { year: '2026', budget: 1_000_000 })
  for (const who of ['office', 'office2'] as const)
    await town.as(who).get('reward.approve', { rewardId: reward!.id })
  const sheets = await workbook()
  const rewards = sheets.find(({ name }) => name === '有奖举报台账')!.rows.slice(3, -1)
  expect(rewards).toHaveLength(1)
  expect(rewards[0]!.slice(8, 10)).toEqual(['演示office', '演示office2'])
  const written = JSON.stringify(sheets)
  const [reporter] = town.cloud.database.find('reporters', { _id: reportId }) as { code: string }[]
  const secrets = [
    '13800138000',
    '13900139000',
    'residentSecret',
    reportId,
    receipt,
    reporter!.code,
    reward!.id,
  ]
  for (const secret of secrets) expect(written).not.toContain(secret)
})

it('who answers, what was cleaned, drawn and handed over, and what each village came to has its table', async () => {
  const put = (name: string, ...some: readonly object[]) =>
    town.cloud.database.bulkInsert(name, some as never)
  const at = Date.parse('2026-05-06T08:00:00+08:00')
  await put('cleaningContracts', {
    _id: 'k1',
    reachId: stream._id,
    stretch: '上段',
    length: 1.2,
    active: true,
  })
  const noted = { before: ['a'], after: ['b', 'c'], did: ['surface'], bags: 3, note: '' }
  const line = { log: 'cleaningDay', key: `0${at}_x`, at, by: '演示保洁员', entry: noted, copies: {} }
  await put('registerLogs', { _id: 'l1', of: 'cleaningContracts.k1', ...line })
  await put('patrolDays', {
    ...{ _id: `2026-05-06_${stream.village}`, day: '2026-05-06', village: stream.village },
    ...{ patrols: 4, met: 3, distance: 2_500, problems: 1 },
  })
  const fixed = {
    state: 'drawn',
    day: '2026-05-06',
    drawnOn: '2026-05-07',
    subject: 'reach',
    total: 3,
    size: 1,
  }
  const drawn = [{ itemId: '1', inspectorId: '1' }]
  await put('draws', {
    _id: 'd1',
    key: 'd1',
    title: '演示抽查',
    ...fixed,
    drawn,
    secret: 's',
    by: 'office',
  })
  await put('draws', {
    _id: 'd2',
    key: 'd2',
    title: '还没有抽',
    ...fixed,
    state: 'fixed',
    drawn: [],
    secret: '不能说',
  })
  await put('drawLists', {
    _id: 'd1',
    items: [{ id: '1', name: '带溪' }],
    inspectors: [{ id: '1', name: '演示甲' }],
  })
  await put('drawFindings', {
    _id: 'd1_1',
    drawId: 'd1',
    itemId: '1',
    outcome: 'fine',
    day: '2026-05-08',
    by: 'office2',
  })
  const pane = { key: 'signBoard', facts: [{ name: '共有', value: '2 块' }], items: [], none: '' }
  const signed = { personId: 'villageChief', name: '演示甲', at, note: '', enteredBy: null, proof: [] }
  const panes = { panes: [pane], giver: signed, taker: null }
  await put('handovers', { _id: 'a-stream', reachId: stream._id, day: '2026-05-06', ...panes })
  const found = await workbook()
  const rowsOfTable = (title: string) => {
    const rows = found.find(({ name }) => name === title)!.rows
    return rows
      .slice(3, -1)
      .map((row) => Object.fromEntries(row.map((cell, n) => [String(rows[2]![n]), cell])))
  }
  const roster = rowsOfTable('河长名录')
  expect(roster).toHaveLength(3)
  const person = town.cloud.database.find('people', { _id: 'villageChief' })[0]!
  expect(roster.find(({ 河段 }) => 河段 === stream.name)).toMatchObject({
    ...{ 村级河长: person.name, 村级河长电话: person.phone },
  })
  expect(rowsOfTable('保洁台账')).toMatchObject([{ 哪一截: '上段', '清理量（袋）': 3, 清理内容: '水面' }])
  expect(rowsOfTable('区域统计')).toContainEqual(
    expect.objectContaining({
      '村（社区）': stream.village,
      巡河次数: 4,
      '达标率（%）': 75,
      巡河发现问题: 1,
    }),
  )
  expect(rowsOfTable('随机抽查台账')).toMatchObject([
    {
      ...{ 抽取人: '演示office', 抽中: '带溪', 检查人: '演示甲', 检查结果: '没有问题' },
      登记人: '演示office2',
    },
  ])
  expect(rowsOfTable('河长交接清单')).toMatchObject([
    { 河段: stream.name, 公示牌: '共有：2 块', 接任人签字: null },
  ])
  // Nobody and no department is called by what the store calls them.
  const ids = ['people', 'departments'].flatMap((name) =>
    town.cloud.database.find(name, {}).map(({ _id }) => String(_id)),
  )
  const cells = found.flatMap(({ rows }) => rows.slice(3).flat())
  expect(cells.filter((cell) => typeof cell === 'string' && ids.includes(cell))).toEqual([])
  // The secret of a draw that is still to come would let somebody know what will be drawn.
  expect(JSON.stringify(found)).not.toContain('不能说')
})
