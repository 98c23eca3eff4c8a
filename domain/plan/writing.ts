/** A plan as a paper in the chapters of the national guide (《“一河（湖）一策”方案编制指南（试行）》, 2017, chapter 2). */
import type { Part, Writing } from '../document/writing'
import { costOf, listsOf, type ListKey, type PlanList } from './lists'
import { cycleWords, type WholePlan } from './wholePlan'

/** What fits across a page, by list: the others stand in the workbook. */
const columnsOnPaper: Readonly<Partial<Record<ListKey, readonly string[]>>> = {
  problems: ['序号', '问题', '类别', '位置', '具体表现', '成因', '程度'],
  goals: ['序号', '指标', '现状值', '目标值', '单位', '完成年度', '对应问题'],
  tasks: ['序号', '任务', '主要内容', '对应目标', '开始', '完成时限'],
  measures: ['序号', '对应任务', '措施', '规模或数量', '投资（万元）', '资金来源', '时限'],
  duties: ['序号', '任务', '责任河长', '牵头单位', '配合单位', '责任人', '完成时限'],
}

/** `day`: as of when, YYYY-MM-DD; `by`: who signs. */
export function planWriting(
  whole: WholePlan,
  { by, day }: { readonly by: string; readonly day: string },
): Writing {
  const { entry, names } = whole.plan
  const lists = listsOf(whole, day, 'five')
  const table = (key: ListKey) => tableOf(lists.find((list) => list.key === key)!)
  const head = [
    names[entry.waterId ?? ''] ? `本方案适用于${names[entry.waterId ?? '']}，` : '',
    `周期为${cycleWords(entry)}`,
    entry.headId ? `，责任河长为${names[entry.headId] ?? ''}` : '',
  ]
  const cost = costOf(whole)
  const paid = cost > 0 ? `措施 ${measuresOf(whole)} 项，投资 ${cost} 万元。` : ''
  return {
    title: entry.name,
    parts: [
      ...chapter('综合说明', `${head.join('')}。`, entry.overview),
      ...chapter('现状分析与存在问题', entry.present),
      ...table('problems'),
      ...chapter('管理保护目标', entry.aim),
      ...table('goals'),
      ...chapter('管理保护任务'),
      ...table('tasks'),
      ...chapter('管理保护措施', paid),
      ...table('measures'),
      ...chapter('保障措施', entry.safeguards),
      ...table('duties'),
    ],
    signed: { by, day },
  }
}

const measuresOf = ({ tasks }: WholePlan) => tasks.reduce((sum, { entry }) => sum + entry.measures.length, 0)

/** Each line of a long text is a paragraph. */
const chapter = (text: string, ...texts: readonly string[]): Part[] => [
  { kind: 'heading', level: 1, text },
  ...texts
    .flatMap((each) => each.split('\n'))
    .filter((each) => each.trim() !== '')
    .map((each): Part => ({ kind: 'paragraph', text: each.trim() })),
]

const dated = ['开始', '完成时限', '时限']
const wide = [
  '问题',
  '具体表现',
  '成因',
  '任务',
  '主要内容',
  '措施',
  '指标',
  '对应问题',
  '对应目标',
  '对应任务',
]

/** Shares of the page: a number and a day stand on as few lines as they can. */
function widthOf(column: string): number {
  if (column === '序号') return 0.8
  if (dated.includes(column)) return 1.5
  return wide.includes(column) ? 2 : 1.2
}

function tableOf({ key, title, columns, rows }: PlanList): Part[] {
  if (rows.length === 0) return [{ kind: 'paragraph', text: `${title}：无。` }]
  const shown = columnsOnPaper[key] ?? columns
  const at = shown.map((column) => columns.indexOf(column))
  const widths = shown.map((column) => widthOf(column))
  return [
    { kind: 'table', title, columns: shown, widths, rows: rows.map(({ cells }) => at.map((n) => cells[n]!)) },
  ]
}
