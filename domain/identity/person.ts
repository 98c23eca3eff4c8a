/** A person of the register. The phone number is for the office only and never leaves with a list for others. */
import type { Role } from './role'

export interface Person {
  readonly _id: string
  readonly name: string
  /** 11 digits; what a chief binds with. */
  readonly phone: string
  /** 职务, e.g. 「某村党支部书记」. */
  readonly post: string
  readonly village: string
  readonly roles: readonly Role[]
  /** Department of those who work for one (role `department`). */
  readonly departmentId?: string | null
  readonly active: boolean
  /** Raised by every change of what the register shows; missing: before changes were counted. */
  readonly version?: number
  /** Why somebody left, and who said so. */
  readonly ended?: { readonly reason: string; readonly by: string; readonly at: number } | null
  /** WeChat identity this person is bound to; never answered to anyone. */
  readonly boundTo: string | null
  /** The same without saying to whom, for lists; missing: before it was noted. */
  readonly binding?: 'bound' | 'unbound'
  /** When a role was given, ms since the epoch; missing: before this was noted. */
  readonly roleSince?: RoleSince
  /** Who of the office last set the phone number, and when; null when the person did. */
  readonly phoneSetBy?: { readonly personId: string; readonly at: number } | null
  /** The one invitation that holds; null once the person is bound. */
  readonly invitationId?: string | null
  /** How often this person was appointed; of those in a new role only since December 2026. */
  readonly appointed?: number
}

export type RoleSince = Readonly<Partial<Record<Role, number>>>

/** A bound WeChat identity (`_id` is the openid), with what dispatch needs to decide in one read. */
export interface Binding {
  readonly _id: string
  readonly personId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly departmentId?: string | null
  readonly roleSince?: RoleSince
  readonly boundAt: number
}
