/** 四项清单 come out of the plan: every task in them once, with its goal, its measures, and who answers for it. */
import { costOf, listsOf } from '../../../domain/plan/lists'
import { aPlan, goal, problem, task } from './aPlan'

const measure = (name: string, cost: number | null) => ({
  ...{
    name,
    cost,
    kind: 'works' as const,
    amount: '2 公里',
    funds: '县级补助',
    place: '',
    until: '2026-09-30',
  },
})
const today = '2026-11-18'
const whole = aPlan({
  problems: [problem('sewage', { name: '污水直排', seen: '三处', severity: 'serious' })],
  goals: [goal('clear'), goal('green')],
  tasks: [
    task('pipes', {
      percent: 40,
      chiefId: 'people',
      departmentId: 'bureau',
      measures: [measure('管网', 12.35)],
    }),
    task('trees', {
      goalId: null,
      finished: '2026-09-01',
      measures: [measure('补种', 0.1), measure('管养', 0.2)],
    }),
  ],
})
const lists = listsOf(whole, today)
const rowsOf = (key: string) =>
  lists.find((each) => each.key === key)!.rows.map(({ cells }) => cells.join('|'))

it('there are four, or five with goals and tasks apart', () => {
  expect(lists.map(({ title }) => title)).toEqual(['问题清单', '目标任务清单', '措施清单', '责任清单'])
  expect(listsOf(whole, today, 'five').map(({ title }) => title)).toEqual([
    ...['问题清单', '目标清单', '任务清单', '措施清单', '责任清单'],
  ])
  for (const { columns, rows } of [...lists, ...listsOf(whole, today, 'five')])
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
})

it('a goal stands beside its tasks, one without tasks alone, a task without a goal at the end', () => {
  expect(rowsOf('goalsAndTasks')).toEqual([
    '1|指标 clear|Ⅴ|Ⅲ|类|2027 年|任务 pipes|2026年3月1日|2026年10月31日|逾期 40%',
    '2|指标 green|Ⅴ|Ⅲ|类|2027 年||||',
    '3||||||任务 trees|2026年3月1日|2026年10月31日|已完成',
  ])
})

it('each measure names its task, its cost and who pays', () => {
  expect(rowsOf('measures')).toEqual([
    '1|任务 pipes|管网|工程|2 公里|12.35|县级补助||2026年9月30日',
    '2|任务 trees|补种|工程|2 公里|0.1|县级补助||2026年9月30日',
    '3|任务 trees|管养|工程|2 公里|0.2|县级补助||2026年9月30日',
  ])
  expect(costOf(whole)).toBe(12.65)
})

it('and each task who answers for it', () => {
  expect(rowsOf('duties')).toEqual([
    '1|任务 pipes|演示河长|演示部门||演示河长|2026年10月31日|',
    '2|任务 trees||||演示河长|2026年10月31日|',
  ])
})

it('a problem says whether it is solved', () => {
  expect(rowsOf('problems')).toEqual(['1|污水直排|水污染防治||三处||较重||排查|未解决'])
})
