/**
 * What each audience is told of an event. The reporter learns which office acts, never which person; the public
 * only steps; departments never learn who reported, nobody learns it here.
 */
import { dayOf, dayStart } from '../calendar/day'
import { severityLabel } from './category'
import { escalationLabel } from './escalationLevel'
import type { Assignee, Picture } from './given'
import type { EventType, ReportEvent } from './events'
import { namelessParts, type Part } from './parts'

/** `reporter`: the one who filed it; `handler`: departments and chiefs concerned; `office` with the head chief. */
export type Audience = 'reporter' | 'public' | 'handler' | 'office'

export interface TimelineLine {
  readonly type: EventType
  /** ms; for the public and for handlers the first moment of its day. */
  readonly at: number
  /** Who acted, as this audience may know it. */
  readonly who: string
  /** What happened, as a sentence. */
  readonly what: string
  /** What the actor wrote, where this audience may read it. */
  readonly text: string
  readonly photos: readonly Picture[]
}

/** Events an audience sees at all; what isn't named here is not told. */
const told: Record<Exclude<Audience, 'office'>, readonly EventType[]> = {
  public: [
    'submitted',
    'assigned',
    'recalled',
    'fixedOnSpot',
    'resolved',
    'closed',
    'reopened',
    'rechecked',
    'recurred',
  ],
  reporter: [
    'submitted',
    'accepted',
    'rejected',
    'merged',
    'withdrawn',
    'assigned',
    'recalled',
    'taken',
    'resolved',
    'sentBack',
    'verified',
    'closed',
    'reopened',
    'appealed',
    'witnessed',
    'rated',
    'rechecked',
    'recurred',
  ],
  handler: [
    'submitted',
    'accepted',
    'rejected',
    'merged',
    'withdrawn',
    'assigned',
    'recalled',
    'taken',
    'handedBack',
    'contributed',
    'extended',
    'recounted',
    'resolved',
    'fixedOnSpot',
    'sentBack',
    'verified',
    'closed',
    'reopened',
    'appealed',
    'escalated',
    'urged',
    'instructed',
    'acknowledged',
    'recheckDue',
    'rechecked',
    'recurred',
  ],
}

/** Reasons that are for the reporter; other words between offices stay between offices. */
const wordsForReporter: readonly EventType[] = [
  'submitted',
  'rejected',
  'resolved',
  'closed',
  'reopened',
  'appealed',
  'rated',
]

/** The line for an audience, or null when it is not told. */
export function lineFor(event: ReportEvent, audience: Audience): TimelineLine | null {
  if (audience !== 'office' && !told[audience].includes(event.type)) return null
  const showsPhotos = 'photos' in event
  return {
    type: event.type,
    at: audience === 'public' || audience === 'handler' ? dayStart(event.at) : event.at,
    who: whoFor(event, audience),
    what: sentenceOf(event, audience),
    text: textFor(event, audience),
    photos: showsPhotos ? event.photos : [],
  }
}

const partLabel: Record<Part, string> = {
  reporter: '举报人',
  office: '河长办',
  headChief: '总河长',
  lead: '承办单位',
  joint: '协办单位',
  chief: '河长',
  clock: '系统',
  anyone: '群众',
}

function whoFor({ by, byName }: ReportEvent, audience: Audience): string {
  if (audience === 'reporter' && by === 'reporter') return '您'
  const inside = audience === 'office' || audience === 'handler'
  const named = inside && byName !== '' && !namelessParts.includes(by)
  return named ? byName : partLabel[by]
}

function textFor(event: ReportEvent, audience: Audience): string {
  if (!('text' in event) || audience === 'public') return ''
  if (audience === 'reporter' && !wordsForReporter.includes(event.type)) return ''
  return event.text
}

function sentenceOf(event: ReportEvent, audience: Audience): string {
  switch (event.type) {
    case 'assigned':
      return assignedTo(event.lead, event.joint, audience)
    case 'verified':
      return audience === 'office' ? `复核通过，程度：${severityLabel[event.severity]}` : '复核通过'
    case 'recounted':
      return `放假安排公布，工作日天数不变，期限改为 ${lastDayOf(event.dueAt)}`
    case 'urged':
      return `督办，期限 ${lastDayOf(event.dueAt)}`
    case 'escalated':
      return `逾期，已升级至${escalationLabel[event.level]}`
    case 'rated':
      return `评价 ${event.stars} 分（满分 5 分）`
    default:
      return sentences[event.type]
  }
}

/** It falls due at 24:00 of the last day. */
function lastDayOf(dueAt: number): string {
  const [year, month, day] = dayOf(dueAt - 1)
    .split('-')
    .map(Number)
  return `${year}年${month}月${day}日`
}

const sentences: Record<
  Exclude<EventType, 'assigned' | 'verified' | 'escalated' | 'rated' | 'recounted' | 'urged'>,
  string
> = {
  submitted: '提交问题',
  accepted: '受理',
  rejected: '不予受理',
  merged: '与另一条同类问题并案，一起处理',
  withdrawn: '撤回',
  recalled: '撤销交办，重新安排',
  taken: '开始处置',
  handedBack: '退单',
  contributed: '补充情况',
  extended: '延期一次',
  resolved: '处置完成，等待复核',
  fixedOnSpot: '现场已处理',
  sentBack: '复核未通过，继续处置',
  closed: '办结',
  reopened: '要求重新处理',
  appealed: '申请复查',
  instructed: '批示',
  acknowledged: '已阅',
  witnessed: '又有人看到',
  markedAboutChief: '标为反映河长，只由河长办和总河长办理',
  unmarkedAboutChief: '不再标为反映河长',
  recheckDue: '到了回头看的日子',
  rechecked: '回头看：没有复发',
  recurred: '回头看：又出现了，重新处置',
}

function assignedTo(lead: Assignee, joint: readonly Assignee[], audience: Audience): string {
  const nameOf = (each: Assignee) => {
    if (each.kind === 'department') return each.name
    // A chief or a cleaner: who it is stays inside.
    return audience === 'office' || audience === 'handler' ? each.name : '责任人'
  }
  const others = joint.map(nameOf)
  return `交办给${nameOf(lead)}${others.length > 0 ? `，${others.join('、')}协同` : ''}`
}
