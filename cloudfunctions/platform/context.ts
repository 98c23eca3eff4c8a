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
}

/** The context of an action that only bound people may call. */
export interface BoundContext extends CallContext {
  readonly caller: Binding
}
