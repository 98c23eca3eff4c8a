/** The plans (一河一策) of the demo township: two in force with tasks that went well, slowly or not in time, one that waits. */
import { addDays } from '../../domain/calendar/day'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import type { Input } from '../../domain/contract/contract'
import {
  planGoals,
  planProblems,
  plans,
  planTasks,
  type FieldOfWork,
  type PlanTaskValues,
} from '../../domain/plan/plans'
import { emptyEntry } from '../../domain/register/kit/register'
import type { Township } from '../township/township'
import { foundOn, foundProblem } from '../water/outlets'
import { type Told, told, type ToldPart, type ToldTask } from './told'

type Entry<N extends 'plan' | 'planProblem' | 'planGoal' | 'planTask'> = Input<`${N}.save`>['entry']
type Numbered<T> = { readonly id: string; readonly entry: T }

export interface DemoTask extends Numbered<Entry<'planTask'>> {
  readonly planId: string
  /** Who reports: a person of its department. */
  readonly by: string
  readonly begins: string
  /** The day on which it is done; null where it is not yet. */
  readonly doneOn: string | null
  /** How far it is today. */
  readonly percent: number
}

/** A problem of a plan, what is wanted instead, and what is done for it. */
export interface DemoPart {
  readonly problem: Numbered<Entry<'planProblem'>>
  readonly goal: Numbered<Entry<'planGoal'>>
  readonly tasks: readonly DemoTask[]
  /** The day on which it was taken over from a report, where it was. */
  readonly taken: { readonly on: string; readonly reportId: string } | null
}

export interface DemoPlan extends Numbered<Entry<'plan'>> {
  /** The first one is what the plan began with. */
  readonly parts: readonly DemoPart[]
}

const people = { environment: 'department-01', construction: 'department-02', agriculture: 'department-03' }

/** The earliest task ends so many days before today: the plans are of the two years that begin then. */
const earliestEnd = 90

export function plansOf(township: Township, today: string): readonly DemoPlan[] {
  const from = Number(addDays(today, -earliestEnd).slice(0, 4))
  return told.map((each, n) => planOf(township, each, n + 1, { from, today }))
}

function planOf(
  township: Township,
  { water: [waterId, name], parts }: Told,
  n: number,
  { from, today }: { readonly from: number; readonly today: string },
): DemoPlan {
  const id = `demo-plan-${n}`
  const { _id: reachId } = township.reaches.find((reach) => reach.waterId === waterId)!
  const { problem, cause, goal } = parts.at(-1)!
  const [indicator, now, wanted, unit] = goal
  return {
    id,
    entry: {
      ...{
        ...emptyEntry(plans),
        name: `${name}一河一策（${from}—${from + 1}年）`,
        waterId,
        from,
        headId: 'head-chief-01',
      },
      ...{
        overview: `按照上级关于河长制的要求，编制${name}管理保护方案。`,
        present: `${name}的主要问题是${problem}，原因是${cause}。`,
      },
      ...{
        aim: `${from + 1} 年底前，${indicator}由 ${now} 到 ${wanted} ${unit}。`,
        safeguards: '责任到人，每月报进度，逾期由总河长督办。',
      },
    },
    parts: parts.map((part, i) =>
      partOf(part, { planId: id, reachId, part: i, before: tasksBefore(parts, i), year: from + 1, today }),
    ),
  }
}

const tasksBefore = (parts: readonly ToldPart[], part: number) =>
  parts.slice(0, part).reduce((sum, { tasks }) => sum + tasks.length, 0)

interface Of {
  readonly planId: string
  readonly reachId: string
  /** Which part, and how many tasks the parts before it have. */
  readonly part: number
  readonly before: number
  readonly year: number
  readonly today: string
}

function partOf({ field, problem, cause, goal, tasks, found }: ToldPart, of: Of): DemoPart {
  const { planId, reachId, part, year, today } = of
  const called = (what: string) => `${planId}-${what}${part === 0 ? '' : `-${part + 1}`}`
  const [indicator, now, wanted, unit] = goal
  const ids = { problem: called('problem'), goal: called('goal') }
  return {
    problem: {
      id: ids.problem,
      entry: {
        ...{ ...emptyEntry(planProblems), planId, field, name: problem, cause, reachId },
        ...{ severity: 'serious', origin: 'survey' },
      },
    },
    goal: {
      id: ids.goal,
      entry: {
        ...{ ...emptyEntry(planGoals), planId, problemId: ids.problem, name: indicator },
        ...{ now, wanted, unit, year },
      },
    },
    tasks: tasks.map((task, i) => taskOf(task, { ...of, field, goalId: ids.goal, n: of.before + i + 1 })),
    taken: found ? { on: addWorkingDays(foundOn(today), 3), reportId: foundProblem } : null,
  }
}

interface OfTask {
  readonly planId: string
  readonly goalId: string
  readonly field: FieldOfWork
  readonly reachId: string
  readonly n: number
  readonly today: string
}

function taskOf(
  { name, department, cost, amount, days, percent }: ToldTask,
  { planId, goalId, field, reachId, n, today }: OfTask,
): DemoTask {
  const [begins, until, done] = days
  const measure: PlanTaskValues['measures'][number] = {
    ...{
      name,
      kind: 'works',
      amount,
      cost,
      funds: '县级补助、镇财政',
      place: '',
      until: addDays(today, until),
    },
  }
  return {
    ...{ id: `${planId}-task-${n}`, planId, by: people[department], percent },
    begins: addDays(today, begins),
    doneOn: done === null ? null : addDays(today, done),
    entry: {
      ...{ ...emptyEntry(planTasks), planId, goalId, field, name, reachId },
      ...{ begins: addDays(today, begins), until: addDays(today, until), measures: [measure] },
      ...{
        chiefId: 'town-chief-01',
        departmentId: department,
        partners: '相关村',
        measuredBy: '按期完成并验收',
      },
    },
  }
}
