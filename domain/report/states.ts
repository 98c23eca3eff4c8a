/** The states of a report and their words; one life cycle whatever the source. */

export const states = [
  'submitted',
  'accepted',
  'assigned',
  'handling',
  'handedBack',
  'resolved',
  'verified',
  'closed',
  'rejected',
  'merged',
  'withdrawn',
] as const

export type State = (typeof states)[number]

export const stateLabel: Record<State, string> = {
  submitted: '待受理',
  accepted: '已受理',
  assigned: '已交办',
  handling: '处置中',
  handedBack: '已退单',
  resolved: '待复核',
  verified: '待销号',
  closed: '已办结',
  rejected: '不予受理',
  merged: '已并案',
  withdrawn: '已撤回',
}

/** Somebody still owes something. */
export function isOpen(state: State): boolean {
  return !['closed', 'rejected', 'merged', 'withdrawn'].includes(state)
}

/** Refused or taken back: nobody works on it, and nothing uploaded for it is needed any more. */
export const isTurnedDown = (state: State) => state === 'rejected' || state === 'withdrawn'

export const sources = ['resident', 'chief', 'cleaning', 'supervision', 'media', 'hotline'] as const
export type Source = (typeof sources)[number]

export const sourceLabel: Record<Source, string> = {
  resident: '群众举报',
  chief: '河长巡查',
  cleaning: '保洁检查',
  supervision: '上级督查',
  media: '媒体曝光',
  hotline: '热线转办',
}

/** Those entered by the office. */
export const enteredSources = ['supervision', 'media', 'hotline', 'cleaning'] as const

/** Matters from above are struck off (销号) by the head chief, not by the office that handled them. */
export function closedByHeadChief(source: Source): boolean {
  return source === 'supervision' || source === 'media'
}
