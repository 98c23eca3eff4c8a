/**
 * What a test, or someone trying things out, wants a played service to do instead of working well:
 * refuse, be slow, find something in a content check, or leave open whether it did its work.
 */
import type { Verdict } from './playedApi'

export interface Behaviour {
  /** WeChat's number of the refusal; the service then does nothing. */
  errcode?: number
  errmsg?: string
  /** Milliseconds before it begins. */
  delay?: number
  /** Milliseconds between what it does and its answer: news of it may be quicker. */
  lag?: number
  /** Times out without (`before`) or after having done its work. */
  unclear?: 'before' | 'after'
  /** What a content check finds. */
  verdict?: Verdict
  /** For how many calls; without it, until told otherwise. */
  times?: number
}

export class Behaviours {
  private readonly byApi = new Map<string, Behaviour[]>()

  set(api: string, behaviour: Behaviour): void {
    this.byApi.set(api, [...(this.byApi.get(api) ?? []), { ...behaviour }])
  }

  reset(): void {
    this.byApi.clear()
  }

  /** What holds for this call of the API; counted behaviours are used up in the order they were set. */
  next(api: string): Behaviour {
    const waiting = this.byApi.get(api) ?? []
    const [first] = waiting
    if (!first) return {}
    if (first.times === undefined) return waiting[waiting.length - 1] ?? first
    first.times -= 1
    if (first.times <= 0) waiting.shift()
    return first
  }
}
