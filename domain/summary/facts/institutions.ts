/** Facts of rules in force and of plans that are worked off, in names and numbers that no single count of a register says. */
import type { Fact } from '../fact'

const room = '/office/register/index?of=institution'
const rules = (title: string, counts: string): Fact => ({ title, unit: '', counts, standing: true, room })

export const institutionFacts = {
  workPlanNames: rules('工作方案', '制度文件里现行的工作方案，写名称和文号'),
  mechanismNames: rules('工作制度', '制度文件里现行的会议、督查、巡查、信息公开、信息化等制度'),
  assessmentNames: rules('考核奖惩办法', '制度文件里现行的考核办法、奖惩办法'),
  cleaningPlanNames: rules('保洁方案', '制度文件里现行的保洁方案'),
} as const satisfies Record<string, Fact>

const assessed = { room: '/office/assessment/index' }

export const assessmentFacts = {
  assessedMonths: {
    title: '考核的月份',
    unit: '个月',
    counts: '这一期里有河长考核表已审定的月份',
    ...assessed,
  },
  assessedSheets: {
    title: '审定的考核表',
    unit: '份',
    counts: '这些月份里已审定的河长考核表，一人一月算一份',
    ...assessed,
  },
} as const satisfies Record<string, Fact>

const tasks = (title: string, counts: string): Fact => ({
  ...{ title, unit: '项', counts, standing: true, room: '/office/register/index?of=planTask' },
})

export const planFacts = {
  plannedWaters: {
    ...{ title: '有一河一策的水域', unit: '条', standing: true, room: '/office/register/index?of=plan' },
    counts: '一河一策已批准、在用、今年在周期里的水域，一条算一条；还在编制的不算',
  },
  planTasks: tasks('一河一策任务', '已批准的方案里在用的任务'),
  planTasksDone: tasks('已完成的任务', '其中已经完成的'),
  planTasksOverdue: tasks('逾期的任务', '其中过了时限还没有完成的'),
  planTasksUnfunded: tasks('没有落实资金的任务', '其中还没有完成、写了投资却一笔资金来源也没有写的'),
} as const satisfies Record<string, Fact>
