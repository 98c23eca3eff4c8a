/** 全部台账: every table in one workbook, the same rows as alone, and nobody who reported in any of them. */
import { readXlsx } from 'hucre/xlsx'
import { sheetIds, sheetTitles } from '../../../domain/document/sheets'
import { dispatched, filed, resolved, verified } from '../report/reporting'
import { openTown, type Town } from '../town'
import { bytesOf, ordered, patrolOn, rowsOf } from './tables'

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
const workbook = async () => (await readXlsx(await bytesOf(await ordered(town, year)))).sheets

it('holds every table there is, in order, with a list of them in front', async () => {
  const sheets = await workbook()
  expect(sheets.map(({ name }) => name)).toEqual(['目录', ...sheetIds.map((id) => sheetTitles[id].title)])
  const listed = sheets[0]!.rows.slice(3, -1)
  expect(listed.map(([, title, rows]) => [title, rows])).toEqual(
    sheets.slice(1).map(({ name, rows }) => [name, rows.length - 4]),
  )
})

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
