/** An assignment (任职): who answers for which reach, in which role, since when. */
import type { ChiefRole } from '../identity/role'

export interface Assignment {
  readonly _id: string
  readonly personId: string
  readonly personName: string
  readonly reachId: string
  readonly role: ChiefRole
  /** First and last day (Asia/Shanghai, YYYY-MM-DD); `until` null while it lasts. */
  readonly from: string
  readonly until: string | null
  /** The successor's appointment, where it was made with the end of this one. */
  readonly handedTo?: string | null
  /** It ended with its reach; until when it would have lasted. */
  readonly endedWithReach?: { readonly until: string | null } | null
  /** Whether what belongs to the reach was handed over (离任交水); missing: it lasts, or ended before this was asked. */
  readonly handover?: 'due' | 'done'
}

/** False of one that was taken back before its first day. */
export const everBegan = ({ from, until }: Pick<Assignment, 'from' | 'until'>) =>
  until === null || from <= until

/** Whether the assignment is in force on that day. */
export function inForce(assignment: Pick<Assignment, 'from' | 'until'>, day: string): boolean {
  return assignment.from <= day && (assignment.until === null || day <= assignment.until)
}

/** Whether it is in force on that day or on a later one: beside it an appointment from that day on would be a second one. */
export const inForceFrom = (assignment: Pick<Assignment, 'from' | 'until'>, day: string): boolean =>
  everBegan(assignment) && (assignment.until === null || assignment.until >= day)

/** Whether it is in force from the first to the last of these days: only so a period's patrols are owed. */
export const inForceThroughout = (
  assignment: Pick<Assignment, 'from' | 'until'>,
  { start, end }: { readonly start: string; readonly end: string },
): boolean => inForce(assignment, start) && inForce(assignment, end)
