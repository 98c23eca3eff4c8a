/** When a rectification is due, how long its notice runs, and which step may come next. */
import { done, refused, type Answer } from '../contract/answer'
import { addWorkingDays, workingDaysBetween } from '../calendar/workingDays'
import { type Rectification, usual } from './rectifications'

/** The last day; null while it is not assigned. */
export const dueDayOf = ({
  assignedOn,
  workingDays,
}: Pick<Rectification, 'assignedOn' | 'workingDays'>): string | null =>
  assignedOn === null ? null : addWorkingDays(assignedOn, workingDays ?? usual.deadline)

/** The last day of the notice: as many working days after the first, whatever holidays lie between. */
export const noticeUntil = ({
  noticeFrom,
  noticeDays,
}: Pick<Rectification, 'noticeFrom' | 'noticeDays'>): string | null =>
  noticeFrom === null ? null : addWorkingDays(noticeFrom, noticeDays ?? usual.notice)

/** Whether everyone may read of it and object, on this day. */
export const isInNotice = (
  entry: Pick<Rectification, 'state' | 'noticeFrom' | 'noticeDays'>,
  today: string,
): boolean =>
  entry.state === 'notice' &&
  entry.noticeFrom !== null &&
  entry.noticeFrom <= today &&
  today <= noticeUntil(entry)!

/** How far up a late one has gone: nobody yet, the office, the head chief. Like a problem's own escalation. */
export type LateLevel = 0 | 1 | 2

/** Working days late after which the head chief hears of it. */
const untilHeadChief = 2

export function lateLevel(
  entry: Pick<Rectification, 'state' | 'assignedOn' | 'workingDays'>,
  today: string,
): LateLevel {
  const due = dueDayOf(entry)
  if (entry.state !== 'open' || due === null || today <= due) return 0
  return workingDaysBetween(due, today) > untilHeadChief ? 2 : 1
}

/**
 * Whether a change may be saved. Struck off is only what stood in its notice to the end and without an open objection;
 * a ledger of earlier years, or a notice that hung elsewhere, is entered as it stands, and back is always allowed.
 * Refusals: rectification.noticeRunning (`detail`: the last day), rectification.objectionOpen.
 */
export function mayStep(
  before: Rectification | null,
  after: Rectification,
  { today, openObjections }: { readonly today: string; readonly openObjections: number },
): Answer<null> {
  if (after.state !== 'closed' || before?.state === 'closed') return done(null)
  const until = noticeUntil(after)
  if (until === null || today <= until) return refused('rectification.noticeRunning', until ?? '')
  return openObjections > 0 ? refused('rectification.objectionOpen') : done(null)
}
