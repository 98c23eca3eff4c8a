/**
 * What a test, or someone trying things out, wants the played WeChat Pay to do instead of working well: refuse, be
 * slow, leave open whether a bill was made, send notices late, never, twice or forged. Chance comes from a seeded
 * dice, so that a failed run can be run again.
 */

/** How an answer goes wrong. `silence` never answers, so it costs the asker the whole time limit. */
export type Fault = 'reset' | 'silence' | 'error500' | 'brokenSignature' | 'unsigned' | 'brokenBody'

/** How long a bill stays in a state: until both have passed. */
export interface Slowness {
  ms?: number
  /** Queries that still see it so. */
  queries?: number
}

interface Always {
  /** For how many cases; without it, until told otherwise. */
  times?: number
  /** Probability that it befalls a case; default 1. */
  share?: number
}

export interface RequestBehaviour extends Always {
  on: 'transfer' | 'query'
  /** A refusal as documented; nothing is done. */
  refuse?: { status: number; code: string }
  /** Of a query: the answer says this instead. */
  told?: Told
  /** Milliseconds before it begins. */
  delay?: number
  /** The asker gets no clear answer, while the work is not done, done, or done `lateBy` ms afterwards. */
  unclear?: 'before' | 'after' | 'late'
  /** How; default `reset`. */
  by?: Fault
  /** Default 50 ms. */
  lateBy?: number
  /** The new bill first stays in this state; default PROCESSING. */
  slow?: Slowness & { state?: 'ACCEPTED' | 'PROCESSING' }
  /** The payee confirms as soon as one can. */
  confirms?: boolean
}

/** What happens after the payee's confirmation. */
export interface ConfirmBehaviour extends Always {
  on: 'confirm'
  /** TRANSFERING for so long. */
  slow?: Slowness
  /** The transfer fails with this reason. */
  fails?: string
}

/** What a bill is told to be, otherwise than it is. */
export interface Told {
  transfer_amount?: number
  openid?: string
  mch_id?: string
  appid?: string
  transfer_scene_id?: string
}

export interface NoticeBehaviour extends Always {
  on: 'notice'
  told?: Told
  /** 0: never; 2: twice. */
  copies?: number
  /** Milliseconds before it is sent. */
  delay?: number
  /** Signed by somebody else. */
  forged?: boolean
  /** Still signed by the platform certificate. */
  byCertificate?: boolean
}

export type PaymentBehaviour = RequestBehaviour | ConfirmBehaviour | NoticeBehaviour
type On<K> =
  | Extract<PaymentBehaviour, { on: K }>
  | (K extends 'transfer' | 'query' ? RequestBehaviour : never)

const OCCASIONS = ['transfer', 'query', 'confirm', 'notice']

/** mulberry32: a small generator with even distribution; from 0 up to 1. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export class PaymentBehaviours {
  private set: PaymentBehaviour[] = []
  private roll = dice(1)

  /** Errors: RangeError on an unknown occasion. */
  add(behaviour: PaymentBehaviour): void {
    if (!OCCASIONS.includes(behaviour.on)) throw new RangeError(`on is one of ${OCCASIONS.join(', ')}`)
    this.set.push({ ...behaviour })
  }

  reset(seed = 1): void {
    this.set = []
    this.roll = dice(seed)
  }

  /** What befalls this case: the first that the dice chooses, in the order they were set; counts it. */
  next<K extends PaymentBehaviour['on']>(on: K): Partial<On<K>> {
    const chosen = this.set.find((one) => one.on === on && this.roll() < (one.share ?? 1))
    if (!chosen) return {}
    if (chosen.times !== undefined) {
      chosen.times -= 1
      if (chosen.times <= 0) this.set = this.set.filter((one) => one !== chosen)
    }
    return chosen as Partial<On<K>>
  }
}
