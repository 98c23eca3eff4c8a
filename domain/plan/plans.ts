/**
 * 一河一策: the plan of a water for two or three years. Its problems, goals and tasks are registers of their own that
 * refer to each other, so that two people who write at one plan rarely meet, and each table goes in and out by itself.
 * Contents as 《"一河（湖）一策"方案编制指南（试行）》 (2017) asks: 综合说明, 现状与问题, 目标, 任务, 措施, 保障, and the lists of
 * 问题、目标、任务、措施、责任.
 */
import { chiefRoles } from '../identity/role'
import {
  choice,
  day,
  given,
  longText,
  number,
  photos,
  place,
  reference,
  rows,
  text,
  type ValuesOf,
} from '../register/kit/fields'
import { defineLog } from '../register/kit/log'
import { defineRegister } from '../register/kit/register'
import { waters } from '../register/waters'

/** Everybody who works with a plan reads all of it; residents read what is public of it. */
const readers = ['office', ...chiefRoles, 'department', 'cleaner'] as const

/** Tasks are taken out of a plan, never deleted. */
const end = { word: '撤下', meaning: '撤下后不再列入清单；记录都留着，以后可以重新启用。' }

/** The six fields of work of the river chief system (《关于全面推行河长制的意见》, 2016). */
const fieldsOfWork = {
  resources: '水资源保护',
  shore: '水域岸线管理保护',
  pollution: '水污染防治',
  environment: '水环境治理',
  ecology: '水生态修复',
  enforcement: '执法监管',
} as const
export type FieldOfWork = keyof typeof fieldsOfWork

/** The guide's first year, and the last one anybody plans for. */
const [firstYear, lastYear] = [2017, 2100]

export const plans = defineRegister({
  ...{ name: 'plan', collection: 'plans', title: '一河一策', unit: '份' },
  end: { word: '停用', meaning: '停用后不再催办它的任务；各版都留着，以后可以重新启用。' },
  read: readers,
  write: ['office'],
  fields: {
    name: text('方案名称', {
      ...{ most: 40, placeholder: '例如：带溪一河一策（2026—2027年）' },
      ...{ needed: '请写方案名称', unique: '已经有这个名称的方案了' },
    }),
    waterId: reference('水域', waters, { needed: '请选水域' }),
    from: number('起始年', {
      unit: '年',
      least: firstYear,
      most: lastYear,
      needed: '请写从哪一年开始',
    }),
    years: choice(
      '周期',
      { two: '2 年', three: '3 年' },
      { first: 'two', hint: '最高一级河长在县、镇的 2 年，在省、市的 3 年' },
    ),
    headId: reference('责任河长', 'person', { hint: '这条河最高一级的河长' }),
    overview: longText('综合说明', { most: 2000, hint: '编制依据、范围、组织' }),
    present: longText('现状分析', { most: 2000 }),
    aim: longText('总体目标', { most: 600 }),
    safeguards: longText('保障措施', { most: 2000, hint: '组织、制度、经费、队伍、监督' }),
  },
  list: {
    columns: ['name', 'waterId', 'from', 'years'],
    search: ['name'],
    filters: ['waterId'],
    order: 'name',
  },
  excel: { sheet: 'plans', matchBy: 'name' },
  counts: { plans: { title: '一河一策', where: {} } },
})

const ofPlan = reference('方案', plans, { needed: '请选方案' })

export const planProblems = defineRegister({
  ...{ name: 'planProblem', collection: 'planProblems', title: '问题清单', unit: '条', end },
  read: readers,
  write: ['office'],
  fields: {
    planId: ofPlan,
    field: choice('类别', fieldsOfWork, { needed: '请选类别' }),
    name: text('问题', { most: 60, needed: '请写是什么问题', placeholder: '例如：三组排口污水直排' }),
    reachId: reference('河段', 'reach'),
    place: place('位置', { near: 'reachId', metres: 200 }),
    seen: longText('具体表现', { most: 400 }),
    cause: longText('成因', { most: 300 }),
    severity: choice('程度', { slight: '一般', serious: '较重', grave: '严重' }, { first: 'slight' }),
    found: day('发现日期'),
    origin: choice(
      '来源',
      {
        survey: '排查',
        patrol: '巡河',
        report: '举报',
        supervision: '督查',
        quality: '水质',
        other: '其他',
      },
      { first: 'survey' },
    ),
    solved: day('销号日期', { hint: '解决并核实后填，清单里标为已解决' }),
    photos: photos('照片', { most: 3 }),
  },
  list: {
    columns: ['name', 'planId', 'field', 'severity'],
    search: ['name'],
    filters: ['planId', 'field', 'severity', 'origin'],
    village: 'reachId',
    order: 'name',
  },
  excel: { sheet: 'planProblems', matchBy: ['planId', 'name'] },
  counts: { problems: { title: '问题', where: {} } },
})

export const planGoals = defineRegister({
  ...{ name: 'planGoal', collection: 'planGoals', title: '目标清单', unit: '项', end },
  read: readers,
  write: ['office'],
  fields: {
    planId: ofPlan,
    problemId: reference('对应问题', planProblems),
    name: text('指标', { most: 40, needed: '请写指标', placeholder: '例如：带溪断面水质' }),
    now: text('现状值', { most: 20, needed: '请写现在是多少' }),
    wanted: text('目标值', { most: 20, needed: '请写要达到多少' }),
    unit: text('单位', { most: 10, placeholder: '例如：类、公里、处' }),
    year: number('完成年度', {
      unit: '年',
      least: firstYear,
      most: lastYear,
      needed: '请写哪一年完成',
    }),
    reached: text('实际达到', { most: 20 }),
  },
  list: {
    columns: ['name', 'planId', 'now', 'wanted', 'year'],
    search: ['name'],
    filters: ['planId'],
    order: 'name',
  },
  excel: { sheet: 'planGoals', matchBy: ['planId', 'name', 'year'] },
})

/** Dearer works of one measure are none of a township's. */
const mostCost = 100_000

export const planTasks = defineRegister({
  ...{ name: 'planTask', collection: 'planTasks', title: '一河一策任务', unit: '项', end },
  read: readers,
  write: ['office'],
  fields: {
    planId: ofPlan,
    goalId: reference('对应目标', planGoals),
    field: choice('类别', fieldsOfWork, { needed: '请选类别' }),
    name: text('任务', { most: 60, needed: '请写任务', placeholder: '例如：三组排口截污纳管' }),
    content: longText('主要内容', { most: 400 }),
    reachId: reference('河段', 'reach'),
    begins: day('开始', { needed: '请选开始的日子' }),
    until: day('完成时限', { needed: '请选完成的日子' }),
    measures: rows(
      '措施',
      {
        name: text('措施', { most: 60, needed: '请写措施' }),
        kind: choice('类型', { works: '工程', other: '非工程' }, { first: 'works' }),
        amount: text('规模或数量', { most: 30 }),
        cost: number('投资', { unit: '万元', most: mostCost, decimals: 2 }),
        funds: text('资金来源', { most: 30, placeholder: '例如：县级补助、镇财政' }),
        place: text('实施地点', { most: 40 }),
        until: day('时限'),
      },
      { most: 8 },
    ),
    chiefId: reference('责任河长', 'person'),
    departmentId: reference('牵头单位', 'department'),
    personId: reference('责任人', 'person', { hint: '由他在手机上每月报进度' }),
    partners: text('配合单位', { most: 60 }),
    measuredBy: text('考核指标', { most: 60 }),
    percent: given(number('完成', { unit: '%', most: 100 })),
    said: given(longText('最近进展', { most: 200 })),
    reported: given(day('最近报进度')),
    finished: given(day('完成日期')),
  },
  list: {
    columns: ['name', 'planId', 'until', 'departmentId', 'personId', 'percent'],
    search: ['name'],
    filters: ['planId', 'field'],
    village: 'reachId',
    order: 'name',
  },
  check: ({ begins, until, personId, departmentId }) => ({
    ...(personId || departmentId ? {} : { personId: '请选责任人或牵头单位，好有人报进度' }),
    ...(begins && until && until < begins ? { until: '完成时限在开始之前，请改一下' } : {}),
  }),
  excel: { sheet: 'planTasks', matchBy: 'name' },
})

export type PlanValues = ValuesOf<typeof plans.fields>
export type PlanProblemValues = ValuesOf<typeof planProblems.fields>
export type PlanGoalValues = ValuesOf<typeof planGoals.fields>
export type PlanTaskValues = ValuesOf<typeof planTasks.fields>

/** 进度: whoever is responsible says each month how far it is, with words and photos; the office enters it for others. */
export const planProgress = defineLog({
  ...{ name: 'planProgress', title: '任务进度', of: planTasks, read: readers },
  ...{ add: ['office'], own: [...chiefRoles, 'department', 'cleaner'] },
  fields: {
    percent: number('完成', { unit: '%', most: 100, needed: '请写完成了百分之几' }),
    note: longText('进展', { most: 200, needed: '请写一句做了什么' }),
    photos: photos('照片', { most: 3 }),
  },
  counts: { reports: { title: '报进度', where: {} } },
})
