/** What of a plan does not fit together: said while it is written, and what is wrong keeps it from being handed in. */
import { cycleOf, cycleWords, type WholePlan } from './wholePlan'

export interface Unfit {
  /** Of which register, and which entry; null: the plan as a whole. */
  readonly of: 'planProblem' | 'planGoal' | 'planTask' | null
  readonly id: string | null
  readonly sentence: string
  /** Not only missing but wrong: it cannot be handed in like this. */
  readonly wrong: boolean
}

/** `today`: of Shanghai, YYYY-MM-DD. What is wrong comes first. */
export function unfitIn(whole: WholePlan, today: string): readonly Unfit[] {
  const thisYear = Number(today.slice(0, 4))
  return [...emptyLists(whole), ...goalsUnfit(whole, thisYear), ...tasksUnfit(whole), ...loose(whole)]
}

function emptyLists({ problems, goals, tasks }: WholePlan): Unfit[] {
  const lists = [
    [problems, '问题'],
    [goals, '目标'],
    [tasks, '任务'],
  ] as const
  return lists
    .filter(([{ length }]) => length === 0)
    .map(([, called]) => ({
      ...{ of: null, id: null, wrong: true },
      sentence: `还没有${called}，请至少写一条${called}`,
    }))
}

function goalsUnfit({ plan, goals }: WholePlan, thisYear: number): Unfit[] {
  const { first, last } = cycleOf(plan.entry)
  return goals.flatMap(({ id, entry: { name, year, reached } }): Unfit[] => {
    const said = { of: 'planGoal' as const, id, wrong: true }
    if (year === null || reached !== '') return []
    if (year < first || year > last)
      return [
        {
          ...said,
          sentence: `目标「${name}」写的是 ${year} 年，请改成 ${cycleWords(plan.entry)} 之内，或改方案的周期`,
        },
      ]
    if (year < thisYear)
      return [{ ...said, sentence: `目标「${name}」的 ${year} 年已经过去，请改年度，或填上实际达到` }]
    return []
  })
}

function tasksUnfit({ plan, tasks }: WholePlan): Unfit[] {
  const { first, last } = cycleOf(plan.entry)
  return tasks.flatMap(({ id, entry: { name, until } }): Unfit[] => {
    const year = Number(until?.slice(0, 4))
    if (year >= first && year <= last) return []
    const sentence = `任务「${name}」的完成时限不在 ${cycleWords(plan.entry)} 之内，请改时限或改方案的周期`
    return [{ of: 'planTask', id, wrong: true, sentence }]
  })
}

/** What leads to nothing yet: a problem without a goal, a goal without a task, a task of which nobody pays. */
function loose({ problems, goals, tasks }: WholePlan): Unfit[] {
  const aimedAt = new Set(goals.map(({ entry }) => entry.problemId))
  const worked = new Set(tasks.map(({ entry }) => entry.goalId))
  const idle = (of: Unfit['of'], id: string, sentence: string): Unfit => ({ of, id, sentence, wrong: false })
  return [
    ...problems
      .filter(({ id, entry }) => !aimedAt.has(id) && entry.solved === null)
      .map(({ id, entry }) => idle('planProblem', id, `问题「${entry.name}」还没有目标`)),
    ...goals
      .filter(({ id, entry }) => !worked.has(id) && entry.reached === '')
      .map(({ id, entry }) => idle('planGoal', id, `目标「${entry.name}」还没有任务`)),
    ...tasks
      .filter(({ entry }) => entry.measures.some(({ cost, funds }) => (cost ?? 0) > 0 && funds.trim() === ''))
      .map(({ id, entry }) => idle('planTask', id, `任务「${entry.name}」有投资还没写资金来源`)),
  ]
}
