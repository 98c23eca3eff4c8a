/** The day's work of the office as one list: whatever its kind, what is most urgent comes first. */
import { dueWords } from '@/words/deadlineWords'
import { dayWords } from '@/words/dayWords'
import { yuanText } from '@domain/money/yuan'
import { entryDetail, entryTitle } from '@/words/reportWords'
import type { Tone } from '@/styles/tokens'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { type WaitingKind, waitingKinds } from '@domain/desk/waiting'
import { percentWalked } from '@domain/patrol/stretches'
import { reportTitle } from '@domain/report/reportTitle'

type Reports = Output<'report.workList'>['items']
type Report = Reports[number]

export interface DayWork {
  /** Everything open, the earliest deadline first: of it, what is overdue with others or held back by the content check is the office's as well. */
  readonly open: Reports
  /** What lies on the office's own desks. */
  readonly mine: Reports
  readonly explained: Output<'patrol.listAll'>['items']
  readonly rewards: Output<'reward.list'>['items']
  /** Of all other subjects. */
  readonly waiting: Output<'desk.waiting'>['items']
}

/** In the order of urgency; what is overdue comes before all of them, whatever it waits for. */
const kinds = [
  ...(['逾期', '总河长', '退单', '待交办', '待复核', '说明', '奖励', '内容审核', '回头看'] as const),
  ...waitingKinds,
]
export type WorkKind = (typeof kinds)[number]

export const kindTone: Readonly<Record<WorkKind, Tone>> = {
  ...(Object.fromEntries(waitingKinds.map((kind) => [kind, 'plain'])) as Record<WaitingKind, Tone>),
  逾期: 'overdue',
  退单: 'overdue',
  待交办: 'dueSoon',
  待复核: 'river',
  说明: 'river',
  奖励: 'plain',
  内容审核: 'plain',
  回头看: 'plain',
  // In red before it is late: afterwards nothing can be done about it.
  报送: 'overdue',
  会议: 'dueSoon',
  总河长: 'overdue',
}

export interface WorkItem {
  readonly key: string
  readonly kind: WorkKind
  readonly title: string
  readonly detail: string
  /** ms since the epoch: what falls due earlier, or waits longer, comes first within a kind. */
  readonly at: number
  readonly url: string
  /** In a wide window: open beside the list that it stands in, where the next one opens by itself. */
  readonly beside?: string
}

/** Nothing twice; `now` in ms since the epoch. */
export function dayWorkOf(
  { open, mine, explained, rewards, waiting }: DayWork,
  now: number,
): readonly WorkItem[] {
  const late = open.filter(({ dueAt }) => dueAt !== null && dueAt <= now)
  const seen = new Map([...mine, ...late, ...open.filter(isHeld)].map((report) => [report.id, report]))
  const items = [
    ...[...seen.values()].map((report) => itemOfReport(report, now)),
    ...explained.map((patrol) => itemOfPatrol(patrol, now)),
    ...rewards.filter(({ may }) => may.approve).map(itemOfReward),
    ...waiting.map(({ late, kind, ...item }) => ({ ...item, kind: late ? ('逾期' as const) : kind })),
  ]
  const urgency = (item: WorkItem) => kinds.indexOf(item.kind)
  return items.sort((a, b) => urgency(a) - urgency(b) || a.at - b.at || (a.key < b.key ? -1 : 1))
}

/** What is worked through at one sitting. */
const atOnce = 20

/** The first ones, and of each kind that comes after them its first: no kind takes more than a tap to begin with. */
export function beginningOf(items: readonly WorkItem[]): readonly WorkItem[] {
  const begun = new Set<WorkKind>()
  return items.filter(({ kind }, n) => {
    const isFirst = !begun.has(kind)
    begun.add(kind)
    return n < atOnce || isFirst
  })
}

const isHeld = ({ screening, heldPhotos = 0 }: Report) => screening === 'held' || heldPhotos > 0

function kindOf(report: Report, now: number): WorkKind {
  const { dueAt, state } = report
  if (dueAt !== null && dueAt <= now) return '逾期'
  if (state === 'handedBack') return '退单'
  if (state === 'submitted' || state === 'accepted') return '待交办'
  if (state === 'resolved' || state === 'verified') return '待复核'
  return isHeld(report) ? '内容审核' : '回头看'
}

function itemOfReport(report: Report, now: number): WorkItem {
  const { id, dueAt, submittedAt } = report
  return {
    key: `report ${id}`,
    kind: kindOf(report, now),
    title: entryTitle(report),
    detail: [entryDetail(report), dueAt === null ? '' : dueWords(dueAt, now)].filter(Boolean).join('，'),
    at: dueAt ?? submittedAt,
    url: `/work/report/index?reportId=${id}`,
    beside: `/work/list/index?list=${listWith(report)}&reportId=${id}`,
  }
}

/** The list of problems in whose address it stands (`src/work/list/lists.ts`). */
function listWith({ state }: Report): 'triage' | 'verification' | 'recheck' | 'open' {
  if (state === 'submitted' || state === 'accepted' || state === 'handedBack') return 'triage'
  if (state === 'resolved') return 'verification'
  return state === 'closed' ? 'recheck' : 'open'
}

function itemOfPatrol(
  { id, personName, reachName, reachLength, day, covered, startedAt }: DayWork['explained'][number],
  now: number,
): WorkItem {
  return {
    key: `patrol ${id}`,
    kind: '说明',
    title: `${personName}，${reachName}`,
    detail: `${dayWords(day, dayOf(now))}巡河，走到 ${percentWalked(reachLength, covered)}%，写了说明`,
    at: startedAt,
    url: `/office/patrol/patrol?patrolId=${id}`,
    beside: `/office/patrol/patrols?status=explained&patrolId=${id}`,
  }
}

function itemOfReward({
  id,
  reachName,
  category,
  amount,
  approvals,
  proposedAt,
}: DayWork['rewards'][number]): WorkItem {
  return {
    key: `reward ${id}`,
    kind: '奖励',
    title: `${reportTitle(reachName, category)} ${yuanText(amount)}`,
    detail:
      approvals.length === 0
        ? '等两位审批'
        : `${approvals.map(({ name }) => name).join('、')}已同意，等第二位`,
    at: proposedAt,
    url: `/office/reward/rewards?state=${approvals.length === 0 ? 'proposed' : 'approvedOnce'}&rewardId=${id}`,
  }
}
