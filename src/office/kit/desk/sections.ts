/**
 * The rooms of the office: seven groups in the order of a working day, the rules apart. The first room of a group is
 * where it opens; the others are its tabs.
 */
const sections = [
  { key: 'overview', group: 'day', title: '今天', url: '/office/desk/overview' },
  { key: 'cockpit', group: 'day', title: '驾驶舱', url: '/office/desk/cockpit' },
  { key: 'work', group: 'problems', title: '办理', url: '/work/list/index' },
  { key: 'enterReport', group: 'problems', title: '登记', url: '/office/report/enterReport' },
  {
    key: 'rectifications',
    group: 'problems',
    title: '督查整改',
    url: '/office/register/index?of=rectification',
  },
  { key: 'clues', group: 'problems', title: '督查线索', url: '/office/register/index?of=clue' },
  { key: 'draws', group: 'problems', title: '随机抽查', url: '/office/draw/draws' },
  { key: 'complaints', group: 'problems', title: '投诉建议', url: '/office/complaint/complaints' },
  { key: 'alerts', group: 'problems', title: '告警', url: '/office/register/index?of=alert' },
  { key: 'rewards', group: 'problems', title: '奖励审批', url: '/office/reward/rewards' },
  { key: 'cashCounter', group: 'problems', title: '现金发放', url: '/office/reward/cashCounter' },
  { key: 'patrols', group: 'patrols', title: '巡河台账', url: '/office/patrol/patrols' },
  { key: 'progress', group: 'patrols', title: '应巡进度', url: '/office/patrol/progress' },
  { key: 'paperPatrol', group: 'patrols', title: '纸质登记', url: '/office/patrol/paperPatrol' },
  { key: 'waters', group: 'waters', title: '水域', url: '/office/register/index?of=water' },
  { key: 'reaches', group: 'waters', title: '河段', url: '/office/register/reach/reaches' },
  { key: 'signBoards', group: 'waters', title: '公示牌', url: '/office/register/index?of=signBoard' },
  {
    key: 'cleaningContracts',
    group: 'patrols',
    title: '保洁合同',
    url: '/office/register/index?of=cleaningContract',
  },
  {
    key: 'cleaningChecks',
    group: 'patrols',
    title: '保洁检查',
    url: '/office/register/index?of=cleaningCheck',
  },
  { key: 'cleaningPays', group: 'patrols', title: '保洁结算', url: '/office/register/index?of=cleaningPay' },
  {
    key: 'cleaningFunds',
    group: 'patrols',
    title: '保洁经费',
    url: '/office/register/index?of=cleaningFund',
  },
  { key: 'outlets', group: 'waters', title: '排污口', url: '/office/register/index?of=outlet' },
  { key: 'readings', group: 'waters', title: '水质', url: '/office/register/index?of=reading' },
  { key: 'sections', group: 'waters', title: '断面', url: '/office/register/index?of=section' },
  { key: 'plans', group: 'waters', title: '一河一策', url: '/office/register/index?of=plan' },
  { key: 'planTasks', group: 'waters', title: '方案任务', url: '/office/register/index?of=planTask' },
  { key: 'people', group: 'people', title: '名册', url: '/office/register/index?of=person' },
  { key: 'handovers', group: 'people', title: '交接', url: '/office/handover/handovers' },
  { key: 'departments', group: 'people', title: '部门', url: '/office/register/index?of=department' },
  { key: 'institutions', group: 'people', title: '制度文件', url: '/office/register/index?of=institution' },
  { key: 'meetings', group: 'people', title: '会议', url: '/office/register/index?of=meeting' },
  { key: 'trainings', group: 'people', title: '培训', url: '/office/register/index?of=training' },
  { key: 'assessment', group: 'people', title: '考核', url: '/office/assessment/index' },
  { key: 'leaves', group: 'people', title: '请假', url: '/office/register/index?of=leave' },
  { key: 'grants', group: 'people', title: '身份授予', url: '/office/identity/grants' },
  { key: 'pushes', group: 'publicity', title: '每日一送', url: '/office/push/pushes' },
  { key: 'groups', group: 'publicity', title: '群', url: '/office/register/index?of=group' },
  { key: 'pushContent', group: 'publicity', title: '内容库', url: '/office/register/index?of=content' },
  { key: 'pushLog', group: 'publicity', title: '送达记录', url: '/office/push/log/index' },
  { key: 'campaigns', group: 'publicity', title: '活动', url: '/office/register/index?of=campaign' },
  { key: 'materials', group: 'publicity', title: '资料和播放', url: '/office/register/index?of=material' },
  { key: 'carriers', group: 'publicity', title: '宣传载体', url: '/office/register/index?of=carrier' },
  {
    key: 'villageRules',
    group: 'publicity',
    title: '村规民约',
    url: '/office/register/index?of=villageRule',
  },
  { key: 'surveys', group: 'publicity', title: '问卷', url: '/office/register/index?of=survey' },
  { key: 'news', group: 'publicity', title: '信息报送', url: '/office/register/index?of=news' },
  { key: 'summary', group: 'reports', title: '年度总结', url: '/office/summary/index' },
  { key: 'briefs', group: 'reports', title: '月报和简报', url: '/office/brief/index' },
  { key: 'documents', group: 'reports', title: '导出表格', url: '/office/document/documents' },
  { key: 'exchange', group: 'reports', title: '导出到县', url: '/office/exchange/index' },
  { key: 'dutyPolicy', group: 'rules', title: '巡河规则', url: '/office/patrol/policy/index' },
  { key: 'waterRules', group: 'rules', title: '河流规则', url: '/office/water/rules/index' },
  { key: 'dispatchPolicy', group: 'rules', title: '交办规则', url: '/office/report/policy/index' },
  { key: 'rewardPolicy', group: 'rules', title: '奖励规则', url: '/office/reward/policy/index' },
  { key: 'pushPolicy', group: 'rules', title: '推送规则', url: '/office/push/policy/index' },
  { key: 'assessmentRules', group: 'rules', title: '考核办法', url: '/office/assessment/rules/index' },
  { key: 'templates', group: 'rules', title: '订阅模板', url: '/office/push/templates' },
  { key: 'about', group: 'rules', title: '单位信息', url: '/office/about/index' },
  { key: 'holidays', group: 'rules', title: '放假安排', url: '/office/calendar/holidays' },
  { key: 'unsealings', group: 'rules', title: '身份解封', url: '/office/vault/unsealings' },
  { key: 'stuck', group: 'rules', title: '卡住的工作', url: '/office/job/stuck' },
] as const

export type SectionKey = (typeof sections)[number]['key']
export type Group = (typeof sections)[number]['group']
export type Room = (typeof sections)[number]

export const groupTitle: Record<Group, string> = {
  day: '今天',
  problems: '问题',
  patrols: '巡河',
  waters: '河流',
  people: '人员',
  publicity: '宣传',
  reports: '报表',
  rules: '设置',
}

/** The rooms by group, in order. */
export const groups = (Object.keys(groupTitle) as Group[]).map((group) => ({
  group,
  rooms: sections.filter((section) => section.group === group),
}))

export function groupOf(section: SectionKey) {
  return groups.find(({ rooms }) => rooms.some(({ key }) => key === section)) ?? groups[0]!
}

/** Rooms whose name, or whose group's, contains what was typed. */
export function roomsNamed(typed: string): readonly Room[] {
  return sections.filter(({ title, group }) => title.includes(typed) || groupTitle[group].includes(typed))
}
