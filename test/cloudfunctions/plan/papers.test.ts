/** A plan leaves the house: its lists to Excel, the whole to Word in the chapters of the national guide. */
import { readXlsx } from 'hucre/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { bytesOf, ordered } from '../document/tables'
import { openTown, type Town } from '../town'
import { writing } from './writing'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const write = writing(town)
  await write.water()
  await write.plan('out', { overview: '依据上级通知编制。\n范围为全镇。', aim: '水清岸绿。' })
  await write.problem('out-p', 'out', { name: '污水直排', seen: '三处' })
  await write.goal('out-g', 'out', { name: '断面水质', problemId: 'out-p' })
  const measure = { kind: 'works' as const, amount: '2 公里', place: '', until: null }
  await write.task('out-t', 'out', {
    ...{ name: '截污纳管', goalId: 'out-g' },
    measures: [{ ...measure, name: '铺管', cost: 12.5, funds: '县级补助' }],
  })
})
afterAll(() => town.close())

async function sheetsOf(of: string) {
  const document = await ordered(town, { sheet: 'planLists', of })
  expect(document).toMatchObject({ state: 'ready', name: 'out一河一策.xlsx' })
  return (await readXlsx(await bytesOf(document))).sheets
}

it('the four lists are four sheets, numbers as numbers', async () => {
  const sheets = await sheetsOf('out')
  expect(sheets.map(({ name }) => name)).toEqual(['问题清单', '目标任务清单', '措施清单', '责任清单'])
  const [, , head, row] = sheets[2]!.rows
  expect(head).toEqual([
    '序号',
    '对应任务',
    '措施',
    '类型',
    '规模或数量',
    '投资（万元）',
    '资金来源',
    '实施地点',
    '时限',
  ])
  expect(row!.slice(0, 7)).toEqual([1, '截污纳管', '铺管', '工程', '2 公里', 12.5, '县级补助'])
  expect((await sheetsOf('out.five')).map(({ name }) => name)).toEqual([
    ...['问题清单', '目标清单', '任务清单', '措施清单', '责任清单'],
  ])
})

it('the paper has the chapters of the guide in their order, with the lists in them', async () => {
  const document = await ordered(town, { sheet: 'plan', of: 'out' })
  expect(document).toMatchObject({ state: 'ready', name: 'out一河一策.docx' })
  const files = unzipSync(await bytesOf(document))
  const text = strFromU8(files['word/document.xml']!).replace(/<[^>]+>/g, '')
  const order = [
    ...['综合说明', '本方案适用于带溪，周期为2026—2027年。', '依据上级通知编制。', '范围为全镇。'],
    ...['现状分析与存在问题', '污水直排', '管理保护目标', '水清岸绿。', '断面水质'],
    ...['管理保护任务', '截污纳管', '管理保护措施', '投资 12.5 万元', '铺管', '保障措施', '责任清单'],
  ]
  const places = order.map((each) => text.indexOf(each))
  expect(places).not.toContain(-1)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

it('of a plan that is not there nothing is made, and it says so', async () => {
  expect(await ordered(town, { sheet: 'planLists', of: 'nowhere' })).toMatchObject({ state: 'failed' })
})
