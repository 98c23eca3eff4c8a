/** A plan for tests: two problems, a goal, two tasks. */
import { emptyEntry } from '../../../domain/register/kit/register'
import {
  planGoals,
  planProblems,
  plans,
  planTasks,
  type PlanGoalValues,
  type PlanProblemValues,
  type PlanTaskValues,
} from '../../../domain/plan/plans'
import type { WholePlan } from '../../../domain/plan/wholePlan'

const names = {
  sewage: '污水直排',
  clear: '带溪水质',
  pipes: '截污纳管',
  people: '演示河长',
  bureau: '演示部门',
}

export const problem = (id: string, part: Partial<PlanProblemValues> = {}) => ({
  ...{ id, names },
  entry: {
    ...emptyEntry(planProblems),
    planId: 'p',
    name: `问题 ${id}`,
    field: 'pollution' as const,
    ...part,
  },
})
export const goal = (id: string, part: Partial<PlanGoalValues> = {}) => ({
  ...{ id, names },
  entry: {
    ...{ ...emptyEntry(planGoals), planId: 'p', problemId: 'sewage', name: `指标 ${id}`, year: 2027 },
    ...{ now: 'Ⅴ', wanted: 'Ⅲ', unit: '类', ...part },
  },
})
export const task = (id: string, part: Partial<PlanTaskValues> = {}) => ({
  ...{ id, names },
  entry: {
    ...{ ...emptyEntry(planTasks), planId: 'p', goalId: 'clear', field: 'pollution' as const },
    ...{ name: `任务 ${id}`, begins: '2026-03-01', until: '2026-10-31', personId: 'people', ...part },
  },
})

export const aPlan = (part: Partial<WholePlan> = {}): WholePlan => ({
  plan: {
    ...{ id: 'p', names },
    entry: { ...emptyEntry(plans), name: '带溪一河一策', waterId: 'stream', from: 2026, years: 'two' },
  },
  problems: [problem('sewage')],
  goals: [goal('clear')],
  tasks: [task('pipes')],
  ...part,
})
