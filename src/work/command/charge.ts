/** Who is given a matter while the office is choosing: one lead, at most five who help, nobody twice. */
import type { ReportAnswer } from '../report/useReport'
import type { Handling } from '@/words/reportWords'

export type Assignee = ReportAnswer['joint'][number]

export interface Charge {
  readonly lead: Assignee | null
  readonly joint: readonly Assignee[]
  readonly handling: Handling
}

/** As many as the cloud takes. */
export const mostJoint = 5

export const sameAssignee = (one: Assignee, other: Assignee | null) =>
  other !== null && one.kind === other.kind && one.id === other.id

/** Who leads does not help as well. */
export function withLead(charge: Charge, lead: Assignee): Charge {
  return { ...charge, lead, joint: charge.joint.filter((each) => !sameAssignee(each, lead)) }
}

/** Chosen once they help, chosen again they don't; a sixth is not taken. */
export function withJoint(charge: Charge, who: Assignee): Charge {
  const without = charge.joint.filter((each) => !sameAssignee(each, who))
  if (without.length < charge.joint.length) return { ...charge, joint: without }
  return charge.joint.length < mostJoint ? { ...charge, joint: [...charge.joint, who] } : charge
}
