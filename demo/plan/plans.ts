/** The plans (一河一策) of the demo township: two in force with tasks that went well, slowly or not in time, one that waits. */
import { addDays } from '../../domain/calendar/day'
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

export interface DemoPlan extends Numbered<Entry<'plan'>> {
  readonly problem: Numbered<Entry<'planProblem'>>
  readonly goal: Numbered<Entry<'planGoal'>>
  readonly tasks: readonly DemoTask[]
}

interface Told {
  readonly field: FieldOfWork
  readonly water: readonly [id: string, name: string]
  readonly problem: string
  readonly cause: string
  readonly goal: readonly [name: string, now: string, wanted: string, unit: string]
  readonly tasks: readonly ToldTask[]
}

interface ToldTask {
  readonly name: string
  readonly department: 'environment' | 'construction' | 'agriculture'
  readonly cost: number
  readonly amount: string
  /** Days from today: when it begins, when it must be done, when it was done. */
  readonly days: readonly [begins: number, until: number, done: number | null]
  readonly percent: number
}

const told: readonly Told[] = [
  {
    field: 'pollution',
    water: ['w02', '带溪'],
    problem: '沿岸三处污水直排',
    cause: '老住房没有接入污水管网',
    goal: ['带溪断面水质', 'Ⅳ', 'Ⅲ', '类'],
    tasks: [
      {
        name: '沿岸排口截污纳管',
        department: 'construction',
        cost: 86.5,
        amount: '3 处',
        days: [-200, -20, null],
        percent: 80,
      },
      {
        name: '河道清淤',
        department: 'agriculture',
        cost: 42,
        amount: '1.2 公里',
        days: [-260, -60, -66],
        percent: 100,
      },
      {
        name: '岸坡补植',
        department: 'agriculture',
        cost: 12.8,
        amount: '2000 平方米',
        days: [-90, 100, null],
        percent: 45,
      },
    ],
  },
  {
    field: 'pollution',
    water: ['w03', '凤卧溪'],
    problem: '养殖尾水影响水质',
    cause: '两家养殖场没有处理设施',
    goal: ['凤卧溪断面水质', 'Ⅳ', 'Ⅲ', '类'],
    tasks: [
      {
        name: '养殖尾水治理',
        department: 'environment',
        cost: 35,
        amount: '2 家',
        days: [-150, 60, null],
        percent: 60,
      },
      {
        name: '沿岸垃圾点清理',
        department: 'construction',
        cost: 6.5,
        amount: '5 处',
        days: [-240, -90, -100],
        percent: 100,
      },
    ],
  },
  {
    field: 'resources',
    water: ['w04', '南湖溪'],
    problem: '枯水期断流',
    cause: '上游取水没有留生态流量',
    goal: ['南湖溪全年断流', '120', '20', '天'],
    tasks: [
      {
        name: '堰坝生态泄水改造',
        department: 'agriculture',
        cost: 28,
        amount: '2 座',
        days: [10, 110, null],
        percent: 0,
      },
    ],
  },
]

const people = { environment: 'department-01', construction: 'department-02', agriculture: 'department-03' }

/** The earliest task ends so many days before today: the plans are of the two years that begin then. */
const earliestEnd = 90

export function plansOf(township: Township, today: string): readonly DemoPlan[] {
  const from = Number(addDays(today, -earliestEnd).slice(0, 4))
  return told.map((each, n) => planOf(township, each, n + 1, { from, today }))
}

function planOf(
  township: Township,
  { field, water: [waterId, name], problem, cause, goal, tasks }: Told,
  n: number,
  { from, today }: { readonly from: number; readonly today: string },
): DemoPlan {
  const id = `demo-plan-${n}`
  const { _id: reachId } = township.reaches.find((reach) => reach.waterId === waterId)!
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
    problem: {
      id: `${id}-problem`,
      entry: {
        ...{ ...emptyEntry(planProblems), planId: id, field, name: problem, cause, reachId },
        ...{ severity: 'serious', origin: 'survey' },
      },
    },
    goal: {
      id: `${id}-goal`,
      entry: {
        ...{ ...emptyEntry(planGoals), planId: id, problemId: `${id}-problem`, name: indicator },
        ...{ now, wanted, unit, year: from + 1 },
      },
    },
    tasks: tasks.map((task, i) => taskOf(task, { id, field, reachId, n: i + 1, today })),
  }
}

interface Of {
  readonly id: string
  readonly field: FieldOfWork
  readonly reachId: string
  readonly n: number
  readonly today: string
}

function taskOf(
  { name, department, cost, amount, days, percent }: ToldTask,
  { id, field, reachId, n, today }: Of,
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
    ...{ id: `${id}-task-${n}`, planId: id, by: people[department], percent },
    begins: addDays(today, begins),
    doneOn: done === null ? null : addDays(today, done),
    entry: {
      ...{ ...emptyEntry(planTasks), planId: id, goalId: `${id}-goal`, field, name, reachId },
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
