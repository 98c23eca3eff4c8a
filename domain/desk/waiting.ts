/** What waits for the office beside reports, patrols and rewards: each subject says its own, the desk shows one list. */
import { daysBetween } from '../calendar/day'
import type { Role } from '../identity/role'

/** In the order of urgency; what is late comes before all of them. */
export const waitingKinds = [
  '总河长',
  '问题',
  '整改',
  '投诉',
  '告警',
  '预警',
  '抽查',
  '会议',
  '报送',
  '交接',
  '一河一策',
  '考核',
  '排污口',
  '保洁',
  '公示牌',
  '身份',
  '解封',
  '卡住',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

export interface WaitingItem {
  /** Unlike any other's: subject and id. */
  readonly key: string
  readonly kind: WaitingKind
  readonly title: string
  readonly detail: string
  /** ms since the epoch: what falls due earlier, or waits longer, comes first. */
  readonly at: number
  /** Its term is over. */
  readonly late: boolean
  /** The page on which it is done. */
  readonly url: string
}

/** Who is asked for what waits. */
export const waitingRoles = ['office', 'headChief'] as const satisfies readonly Role[]

/** Of one subject; whoever has more to do finds the rest as this is done. */
export const mostOfSubject = 50

/** 「今天到期」; both days of Asia/Shanghai. */
export function dueDayWords(due: string, today: string): string {
  const left = daysBetween(today, due)
  if (left < 0) return `过了 ${-left} 天`
  return left === 0 ? '今天到期' : `还有 ${left} 天`
}
