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
}

/** Whether the assignment is in force on that day. */
export function inForce(assignment: Pick<Assignment, 'from' | 'until'>, day: string): boolean {
  return assignment.from <= day && (assignment.until === null || day <= assignment.until)
}
