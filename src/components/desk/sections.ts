/** The rooms of the office, in the order of a working day; those of one group stand together. */
const sections = [
  { key: 'overview', group: 'day', title: '工作台', url: '/office/overview/index' },
  { key: 'work', group: 'day', title: '问题办理', url: '/work/list/index' },
  { key: 'enterReport', group: 'day', title: '登记问题', url: '/office/enterReport/index' },
  { key: 'rewards', group: 'money', title: '奖励审批', url: '/office/rewards/index' },
  { key: 'cashCounter', group: 'money', title: '现金发放', url: '/office/cashCounter/index' },
  { key: 'pushes', group: 'push', title: '每日一送', url: '/office/pushes/index' },
  { key: 'groups', group: 'push', title: '群', url: '/office/groups/index' },
  { key: 'pushLog', group: 'push', title: '送达记录', url: '/office/pushLog/index' },
  { key: 'pushContent', group: 'push', title: '内容库', url: '/office/register/index?of=content' },
  { key: 'pushPolicy', group: 'push', title: '规则和通知', url: '/office/pushPolicy/index' },
  { key: 'templates', group: 'push', title: '订阅模板', url: '/office/templates/index' },
  { key: 'patrols', group: 'registers', title: '巡河台账', url: '/office/patrols/index' },
  { key: 'reaches', group: 'registers', title: '河段', url: '/office/reaches/index' },
  { key: 'people', group: 'registers', title: '人员', url: '/office/people/index' },
  { key: 'departments', group: 'registers', title: '部门', url: '/office/register/index?of=department' },
  { key: 'documents', group: 'registers', title: '导出表格', url: '/office/documents/index' },
  { key: 'dutyPolicy', group: 'rules', title: '巡河规则', url: '/office/dutyPolicy/index' },
  { key: 'dispatchPolicy', group: 'rules', title: '交办规则', url: '/office/dispatchPolicy/index' },
  { key: 'holidays', group: 'rules', title: '放假安排', url: '/office/holidays/index' },
  { key: 'rewardPolicy', group: 'rules', title: '奖励规则', url: '/office/rewardPolicy/index' },
  { key: 'grants', group: 'rules', title: '身份授予', url: '/office/grants/index' },
  { key: 'unsealings', group: 'rules', title: '身份解封', url: '/office/unsealings/index' },
  { key: 'stuck', group: 'rules', title: '卡住的工作', url: '/office/stuck/index' },
] as const

export type SectionKey = (typeof sections)[number]['key']
type Group = (typeof sections)[number]['group']

/** Headings where the groups are listed under each other. */
export const groupTitle: Record<Group, string> = {
  day: '问题',
  money: '奖励',
  push: '每日一送',
  registers: '台账和名册',
  rules: '规则、保密和后台',
}

/** The rooms by group, in order. */
export const groups = (Object.keys(groupTitle) as Group[]).map((group) => ({
  group,
  rooms: sections.filter((section) => section.group === group),
}))
