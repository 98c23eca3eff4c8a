/** What is written into a plan: ends before beginnings, costs below nothing, and tasks that nobody owns are said at once. */
import { planGoals, planTasks } from '../../../domain/plan/plans'
import { troublesIn } from '../../../domain/register/kit/troubles'
import { unfitIn } from '../../../domain/plan/unfit'
import { aPlan, goal, problem, task } from './aPlan'

const taskTroubles = (part: object) => troublesIn(planTasks, { ...task('x').entry, ...part })
const measure = {
  ...{ name: '管网', kind: 'works', amount: '', cost: 12.5, funds: '县级补助', place: '', until: null },
}

it('a sound task is saved', () => {
  expect(taskTroubles({ measures: [measure] })).toEqual({})
})

it('a task that ends before it begins', () => {
  expect(taskTroubles({ begins: '2026-05-01', until: '2026-04-30' })).toEqual({
    until: '完成时限在开始之前，请改一下',
  })
  expect(taskTroubles({ begins: '2026-05-01', until: '2026-05-01' })).toEqual({})
})

it('a measure that costs -1', () => {
  expect(taskTroubles({ measures: [{ ...measure, cost: -1 }] })).toEqual({
    measures: '第 1 行：请填 0–100000 万元',
  })
})

it('a task of nobody', () => {
  expect(taskTroubles({ personId: null, departmentId: null })).toEqual({
    personId: '请选责任人或牵头单位，好有人报进度',
  })
  expect(taskTroubles({ personId: null, departmentId: 'bureau' })).toEqual({})
})

it('a goal without a year', () => {
  expect(troublesIn(planGoals, { ...goal('x').entry, year: null })).toEqual({ year: '请写哪一年完成' })
})

describe('what does not fit together is a sentence that says what to do', () => {
  const today = '2026-11-18'
  const sentences = (part: Parameters<typeof aPlan>[0], day = today) =>
    unfitIn(aPlan(part), day).map(({ sentence, wrong }) => `${wrong ? '错' : '缺'} ${sentence}`)

  it('nothing of a plan in which problem, goal and task lead to each other', () => {
    expect(sentences({})).toEqual([])
  })

  it('a goal in the past', () => {
    const goals = [goal('clear', { year: 2026 })]
    expect(sentences({ goals }, '2027-01-01')).toEqual([
      '错 目标「指标 clear」的 2026 年已经过去，请改年度，或填上实际达到',
    ])
    expect(sentences({ goals }, '2026-12-31')).toEqual([])
    expect(sentences({ goals: [goal('clear', { year: 2026, reached: 'Ⅲ' })] }, '2027-01-01')).toEqual([])
  })

  it('years outside the cycle', () => {
    const goals = [goal('clear', { year: 2028 })]
    const tasks = [task('pipes', { until: '2028-01-01' })]
    expect(sentences({ goals, tasks })).toEqual([
      '错 目标「指标 clear」写的是 2028 年，请改成 2026—2027年 之内，或改方案的周期',
      '错 任务「任务 pipes」的完成时限不在 2026—2027年 之内，请改时限或改方案的周期',
    ])
  })

  it('an empty plan', () => {
    expect(sentences({ problems: [], goals: [], tasks: [] })).toEqual(
      ['问题', '目标', '任务'].map((each) => `错 还没有${each}，请至少写一条${each}`),
    )
  })

  it('what leads to nothing yet is said, but keeps nothing back', () => {
    const tasks = [task('pipes', { goalId: null, measures: [{ ...measure, funds: '', kind: 'works' }] })]
    expect(sentences({ problems: [problem('sewage'), problem('mud')], tasks })).toEqual([
      '缺 问题「问题 mud」还没有目标',
      '缺 目标「指标 clear」还没有任务',
      '缺 任务「任务 pipes」有投资还没写资金来源',
    ])
    expect(sentences({ problems: [problem('sewage'), problem('mud', { solved: '2026-10-01' })] })).toEqual([])
  })
})
