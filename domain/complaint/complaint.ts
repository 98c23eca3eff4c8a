/**
 * 投诉建议 about the app and the service: a function that the State Council's 2026 rules ask of every government app
 * (《政务移动互联网应用程序规范化管理办法》). Anyone may write, also who is not bound; nothing is kept of who did, the
 * receipt code alone leads to the answer. It is no report of a river and pays nothing.
 */
import { addWorkingDays } from '../calendar/workingDays'
import type { ComplaintKind, ComplaintStanding } from './words'

/** Working days until the office has answered. */
const answerDays = 5

export const verdicts = ['pass', 'review', 'risky', 'unknown'] as const
export type Checked = (typeof verdicts)[number]

export interface ComplaintPhoto {
  /** A clean copy; empty once it was taken away. */
  readonly fileId: string
  /** Under which WeChat answers about it; null when it could not be asked. */
  readonly traceId: string | null
  readonly checked: Checked
}

export interface ComplaintAnswer {
  readonly text: string
  readonly day: string
  /** Whose word it is stays inside the office. */
  readonly by: string
  readonly commandId: string
}

export interface Complaint {
  /** One-way from the id that the phone made: whoever reads it here cannot submit under it. */
  readonly _id: string
  /** Day and id: the order of the list. Nothing finer, which would lie beside who was online when. */
  readonly key: string
  readonly kind: ComplaintKind
  /** Of an objection: the rectification. */
  readonly about: string | null
  readonly text: string
  readonly photos: readonly ComplaintPhoto[]
  /** What WeChat's content check said of the words. */
  readonly words: Checked
  readonly digest: string
  readonly day: string
  readonly dueDay: string
  readonly open: boolean
  readonly answers: readonly ComplaintAnswer[]
}

export const dueDayOf = (day: string): string => addWorkingDays(day, answerDays)

/** `today` in Asia/Shanghai; due soon on the last two days. */
export function standingOf(
  { open, dueDay }: Pick<Complaint, 'open' | 'dueDay'>,
  today: string,
): ComplaintStanding {
  if (!open) return 'answered'
  if (today > dueDay) return 'late'
  return addWorkingDays(today, 1) >= dueDay ? 'dueSoon' : 'waiting'
}
