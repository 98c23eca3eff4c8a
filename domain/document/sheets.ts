/** The tables that go out to Excel: what they are called, who may have them, and by what they are narrowed. */
import type { Role } from '../identity/role'

export interface SheetTitle {
  readonly title: string
  readonly roles: readonly Role[]
  /** A table of things that happened is asked for by days; a register is given as it stands. */
  readonly byDays: boolean
}

export const sheetTitles = {
  people: { title: '人员名册', roles: ['office'], byDays: false },
  reaches: { title: '河道河段名录', roles: ['office'], byDays: false },
  chiefRoster: { title: '河长名录', roles: ['office'], byDays: false },
  assignments: { title: '河长任职', roles: ['office'], byDays: false },
  villages: { title: '区域统计', roles: ['office'], byDays: true },
  patrols: { title: '巡河台账', roles: ['office'], byDays: true },
  duties: { title: '应巡进度', roles: ['office'], byDays: true },
  assessments: { title: '河长考核', roles: ['office'], byDays: true },
  reports: { title: '问题台账', roles: ['office'], byDays: true },
  rewards: { title: '有奖举报台账', roles: ['office'], byDays: true },
  signBoards: { title: '公示牌台账', roles: ['office'], byDays: false },
  waters: { title: '水域名录', roles: ['office'], byDays: false },
  sections: { title: '监测断面名录', roles: ['office'], byDays: false },
  waterReadings: { title: '水质台账', roles: ['office'], byDays: true },
  cleaningContracts: { title: '保洁合同', roles: ['office'], byDays: false },
  cleaningDays: { title: '保洁台账', roles: ['office'], byDays: true },
  cleaningChecks: { title: '保洁检查台账', roles: ['office'], byDays: true },
  cleaningPays: { title: '保洁经费结算表', roles: ['office'], byDays: true },
  cleaningFunds: { title: '保洁经费', roles: ['office'], byDays: false },
  outlets: { title: '入河排污口台账', roles: ['office'], byDays: false },
  plans: { title: '一河一策', roles: ['office'], byDays: false },
  planProblems: { title: '一河一策问题清单', roles: ['office'], byDays: false },
  planGoals: { title: '一河一策目标清单', roles: ['office'], byDays: false },
  planTasks: { title: '一河一策任务进度', roles: ['office'], byDays: false },
  institutions: { title: '制度文件台账', roles: ['office'], byDays: true },
  meetings: { title: '会议台账', roles: ['office'], byDays: true },
  trainings: { title: '培训台账', roles: ['office'], byDays: true },
  campaigns: { title: '宣传活动台账', roles: ['office'], byDays: true },
  materials: { title: '宣传资料台账', roles: ['office'], byDays: true },
  carriers: { title: '宣传载体台账', roles: ['office'], byDays: false },
  villageRules: { title: '村规民约台账', roles: ['office'], byDays: false },
  groups: { title: '微信群台账', roles: ['office'], byDays: false },
  news: { title: '信息报送台账', roles: ['office'], byDays: true },
  clues: { title: '督查线索台账', roles: ['office'], byDays: true },
  rectifications: { title: '督查整改台账', roles: ['office'], byDays: true },
  draws: { title: '随机抽查台账', roles: ['office'], byDays: true },
  handovers: { title: '河长交接清单', roles: ['office'], byDays: true },
  surveys: { title: '问卷台账', roles: ['office'], byDays: false },
} as const satisfies Record<string, SheetTitle>

export type SheetId = keyof typeof sheetTitles
export const sheetIds = Object.keys(sheetTitles) as [SheetId, ...SheetId[]]

/** Days after that of its order for which a finished file stays, the last one to its end. */
export const documentMemory = 7

/** waiting: nobody has begun, or who began was stopped · ready · failed: it was tried as often as makes sense. */
export const orderStates = ['waiting', 'ready', 'failed'] as const
export type OrderState = (typeof orderStates)[number]
