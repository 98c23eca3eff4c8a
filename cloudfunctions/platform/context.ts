/** What a handler knows about its call: the time, who is calling, and how far the phone's clock is off. */
import type { Binding } from '../../domain/identity/person'

export interface CallContext {
  readonly action: string
  /** The server's clock, ms since the epoch; the phone's is not trusted. */
  readonly now: number
  /** The phone's clock at sending, ms since the epoch. */
  readonly sentAt: number
  readonly requestId: string
  readonly openid: string
  readonly byClock: boolean
  readonly caller: Binding | null
  /**
   * The audit log shall not say who: set for actions open to everyone. A chief who reports as a resident would
   * otherwise stand in it beside the report.
   */
  readonly unnamed?: boolean
  /** Under which name the audit log has it, where the caller acts as somebody else: a relative as `kin:` and the chief. */
  readonly writtenAs?: string
  /** Work that is its own record (reminders, pushes) leaves no line for each of its thousands of steps. */
  readonly ownRecord?: boolean
}

/** The context of an action that only bound people may call. */
export interface BoundContext extends CallContext {
  readonly caller: Binding
}

/** The context of what nobody calls for: the clock, or a message of WeChat. `action` names it in audit and log. */
export function systemContext(action: string, requestId: string, now: number): CallContext {
  return { action, now, sentAt: now, requestId, openid: '', byClock: true, caller: null }
}

/** The same where an entry of a register changes: in its history this name stands where a person's does. */
export const byClock = (context: CallContext): BoundContext => ({
  ...context,
  caller: { _id: '', personId: 'clock', name: '自动', roles: [], boundAt: 0 },
})
