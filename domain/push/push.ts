/** One group's push of one day: planned, perhaps edited, delivered by the group's roads. */
import type { GroupKind } from './group'
import type { Poster } from './poster'

/** `delivered`: its hour is over and it was handed to its roads, if there are any; whether it arrived, the roads say. */
export const pushStates = ['planned', 'approved', 'delivered', 'cancelled'] as const
export type PushState = (typeof pushStates)[number]

export const pushStateLabel: Record<PushState, string> = {
  planned: '待送',
  approved: '已同意',
  delivered: '已送出',
  cancelled: '不送',
}

/** How a road stands. `ready`: lies with the liaison to be forwarded. */
export const roadStates = ['none', 'waiting', 'sending', 'done', 'ready', 'failed', 'unclear'] as const
export type RoadState = (typeof roadStates)[number]

export const roadStateLabel: Record<RoadState, string> = {
  none: '没有设',
  waiting: '等着送',
  sending: '正在送',
  done: '已送到',
  ready: '等转发',
  failed: '没送到',
  unclear: '不确定',
}

export interface Road {
  readonly state: RoadState
  readonly tries: number
  readonly at: number | null
  /** Plain words for the log. */
  readonly reason: string
}

export const noRoad: Road = { state: 'none', tries: 0, at: null, reason: '' }

export interface Push {
  /** `${day}_${groupId}`. */
  readonly _id: string
  readonly day: string
  readonly groupId: string
  readonly groupName: string
  readonly kind: GroupKind
  readonly liaisonId: string | null
  readonly state: PushState
  readonly text: string
  readonly markdown: string
  readonly title: string
  readonly poster: Poster
  readonly edited: boolean
  /** When it goes out, ms. */
  readonly dueAt: number
  /** When the clock takes it up; null when nothing is left to do. */
  readonly nextAt: number | null
  readonly robot: Road
  readonly liaison: Road
  /** Raised at every edit: two desks can't overwrite each other unseen. */
  readonly version: number
}

/** Letters of a text the office wrote: at most 3 bytes each, so that it always fits 企业微信's 4,096 bytes. */
export const mostEdited = 1300

/** Hour of the day (Shanghai) at which what nobody edited is written once more, because by then yesterday is known. */
export const freshHour = 6

export function pushId(day: string, groupId: string): string {
  return `${day}_${groupId}`
}

/** Behind all days in the order of ids. */
export const reports = 'report_'

/** Of a month's report (月报), which goes out beside the day's own: each version once. No day's ids begin so. */
export const reportPushId = (month: string, version: number, groupId: string): string =>
  `${reports}${month}_${version}_${groupId}`

export const isReport = ({ _id }: Pick<Push, '_id'>): boolean => _id.startsWith(reports)

/** What a robot's answer means. `busy`: surely not posted. */
export type RobotOutcome = 'done' | 'wrongKey' | 'tooLong' | 'busy' | 'unclear'

const mostTries = 5
const minute = 60_000

/** The robot's road after an attempt, and when to try again (null: not). */
export function afterPosting(
  road: Road,
  outcome: RobotOutcome,
  now: number,
): { readonly road: Road; readonly nextAt: number | null } {
  const end = (state: RoadState, reason = '') => ({ road: { ...road, state, reason, at: now }, nextAt: null })
  switch (outcome) {
    case 'done':
      return end('done')
    case 'wrongKey':
      return end('failed', '机器人地址不对或已被移除，请重新设置')
    case 'tooLong':
      return end('failed', '内容超过企业微信的长度，请删短后重发')
    case 'unclear':
      return end('unclear', '企业微信没有明确回答，为免重复没有再发')
    case 'busy': {
      if (road.tries >= mostTries) return end('failed', '企业微信多次繁忙，请手动重发')
      const reason = '企业微信繁忙，稍后再试'
      return {
        road: { ...road, state: 'waiting', reason, at: now },
        nextAt: now + 10 * minute * 2 ** Math.max(0, road.tries - 1),
      }
    }
  }
}
