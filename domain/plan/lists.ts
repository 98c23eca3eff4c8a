/**
 * 四项清单 (问题、目标任务、措施、责任), or five with goals and tasks apart: tables rendered from a plan, the same on the
 * screen, in Excel and in Word.
 */
import { wordsOf } from '../register/kit/words'
import type { Field, Fields } from '../register/kit/fields'
import { planGoals, planProblems, planTasks, type PlanTaskValues } from './plans'
import { taskStateOf, taskStates } from './taskState'
import type { Part, WholePlan } from './wholePlan'

export type ListKey = 'problems' | 'goals' | 'tasks' | 'goalsAndTasks' | 'measures' | 'duties'

export interface PlanList {
  readonly key: ListKey
  readonly title: string
  readonly columns: readonly string[]
  /** Numbered from 1 in the first column; `id` of the entry that the row shows. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[]
}

/** As asked for by the township: the national guide has five, many counties print four. */
export type HowMany = 'four' | 'five'

export function listsOf(whole: WholePlan, today: string, howMany: HowMany = 'four'): readonly PlanList[] {
  const aims =
    howMany === 'five' ? [goalList(whole), taskList(whole, today)] : [goalAndTaskList(whole, today)]
  return [problemList(whole), ...aims, measureList(whole), dutyList(whole)]
}

type Row = readonly [id: string, ...cells: string[]]

function list(key: ListKey, title: string, columns: readonly string[], rows: readonly Row[]): PlanList {
  const numbered = rows.map(([id, ...cells], n) => ({ id, cells: [String(n + 1), ...cells] }))
  return { key, title, columns: ['序号', ...columns], rows: numbered }
}

/** The words of these fields, in their order. */
const said = <F extends Fields>(
  fields: F,
  { entry, names }: Part<{ readonly [K in keyof F]: unknown }>,
  ...shown: (keyof F & string)[]
): string[] => shown.map((name) => wordsOf(fields[name] as Field, entry[name], names))

function problemList({ problems }: WholePlan): PlanList {
  const columns = ['问题', '类别', '位置', '具体表现', '成因', '程度', '发现日期', '来源', '是否解决']
  const rows = problems.map((part): Row => {
    const shown = said(
      planProblems.fields,
      part,
      ...(['name', 'field', 'reachId', 'seen', 'cause', 'severity', 'found', 'origin'] as const),
    )
    return [part.id, ...shown, part.entry.solved ? '已解决' : '未解决']
  })
  return list('problems', '问题清单', columns, rows)
}

const goalWords = ['name', 'now', 'wanted', 'unit', 'year', 'reached'] as const

function goalList({ goals }: WholePlan): PlanList {
  const columns = ['指标', '现状值', '目标值', '单位', '完成年度', '实际达到', '对应问题']
  const rows = goals.map((part): Row => [part.id, ...said(planGoals.fields, part, ...goalWords, 'problemId')])
  return list('goals', '目标清单', columns, rows)
}

/** 「进行中 40%」 */
function progressWords(entry: PlanTaskValues, today: string): string {
  const state = taskStateOf(entry, today)
  return state === 'done' || entry.percent === null
    ? taskStates[state]
    : `${taskStates[state]} ${entry.percent}%`
}

function taskList({ tasks }: WholePlan, today: string): PlanList {
  const columns = ['任务', '类别', '主要内容', '对应目标', '开始', '完成时限', '进度']
  const rows = tasks.map((part): Row => {
    const shown = said(planTasks.fields, part, 'name', 'field', 'content', 'goalId', 'begins', 'until')
    return [part.id, ...shown, progressWords(part.entry, today)]
  })
  return list('tasks', '任务清单', columns, rows)
}

/** Each task beside the goal that it serves; goals and tasks that stand alone as well. */
function goalAndTaskList({ goals, tasks }: WholePlan, today: string): PlanList {
  const columns = ['指标', '现状值', '目标值', '单位', '完成年度', '任务', '开始', '完成时限', '进度']
  const taskCells = (task: Part<PlanTaskValues> | null) =>
    task
      ? [...said(planTasks.fields, task, 'name', 'begins', 'until'), progressWords(task.entry, today)]
      : ['', '', '', '']
  const known = new Set(goals.map(({ id }) => id))
  const ofGoals = goals.flatMap((goal): Row[] => {
    const serving = tasks.filter(({ entry }) => entry.goalId === goal.id)
    const cells = said(planGoals.fields, goal, 'name', 'now', 'wanted', 'unit', 'year')
    const beside = serving.length > 0 ? serving : [null]
    return beside.map((task): Row => [task?.id ?? goal.id, ...cells, ...taskCells(task)])
  })
  const alone = tasks
    .filter(({ entry }) => !known.has(entry.goalId ?? ''))
    .map((task): Row => [task.id, '', '', '', '', '', ...taskCells(task)])
  return list('goalsAndTasks', '目标任务清单', columns, [...ofGoals, ...alone])
}

function measureList({ tasks }: WholePlan): PlanList {
  const columns = ['对应任务', '措施', '类型', '规模或数量', '投资（万元）', '资金来源', '实施地点', '时限']
  const fields = planTasks.fields.measures.fields
  const rows = tasks.flatMap(({ id, entry, names }) =>
    entry.measures.map((measure): Row => {
      const row = { id, entry: measure, names }
      const cost = measure.cost === null ? '' : String(measure.cost)
      const [name, kind, amount] = said(fields, row, 'name', 'kind', 'amount')
      return [id, entry.name, name!, kind!, amount!, cost, ...said(fields, row, 'funds', 'place', 'until')]
    }),
  )
  return list('measures', '措施清单', columns, rows)
}

function dutyList({ tasks }: WholePlan): PlanList {
  const columns = ['任务', '责任河长', '牵头单位', '配合单位', '责任人', '完成时限', '考核指标']
  const shown = ['name', 'chiefId', 'departmentId', 'partners', 'personId', 'until', 'measuredBy'] as const
  const rows = tasks.map((part): Row => [part.id, ...said(planTasks.fields, part, ...shown)])
  return list('duties', '责任清单', columns, rows)
}

/** Of all measures, in 万元, to the hundredth. */
export function costOf({ tasks }: Pick<WholePlan, 'tasks'>): number {
  const hundredths = tasks.flatMap(({ entry }) =>
    entry.measures.map(({ cost }) => Math.round((cost ?? 0) * 100)),
  )
  return hundredths.reduce((sum, each) => sum + each, 0) / 100
}
