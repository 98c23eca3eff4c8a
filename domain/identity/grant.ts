/** Giving the roles office and head chief (授予): proposed by one, confirmed by another; taking them is noted here, too. */
import type { GrantedRole } from './rolesHeld'

export const grantStates = ['waiting', 'given', 'declined', 'taken'] as const
export type GrantState = (typeof grantStates)[number]

export const grantStateLabel: Record<GrantState, string> = {
  waiting: '等另一人确认',
  given: '已授予',
  declined: '没有授予',
  taken: '已收回',
}

interface Someone {
  readonly personId: string
  readonly name: string
}

/** What was last done about one role of one person; `_id` is `grantId(role, personId)`. */
export interface Grant {
  readonly _id: string
  readonly personId: string
  readonly personName: string
  readonly role: GrantedRole
  readonly state: GrantState
  /** Who proposed it; of a role that was taken: who took it. */
  readonly proposedBy: Someone
  readonly proposedAt: number
  readonly decidedBy: Someone | null
  readonly decidedAt: number | null
  /** Sorts by the latest step and is unique. */
  readonly key: string
}

export const grantId = (role: GrantedRole, personId: string) => `${role}:${personId}`

export const grantKey = (at: number, role: GrantedRole, personId: string) =>
  `${String(at).padStart(13, '0')}_${role}_${personId}`
