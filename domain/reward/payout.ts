/**
 * When a transfer (发放) is stuck, when the office may stop it, and when it is certain that its money can never move.
 * Why so: docs/decisions/payout.md.
 */

/** A reward's one transfer, as far as its end depends on it. Times in ms since the epoch. */
export interface PayoutFacts {
  /** `sending`: not known to have arrived at WeChat; `settled`: paid or failed for good. */
  readonly stage: 'sending' | 'underway' | 'settled'
  /** When this stage began. */
  readonly since: number
  /** The merchant account was too low. */
  readonly short: boolean
  /** Recorded before each sending, so nothing was signed later than a minute after it. */
  readonly sentAt: number
  /** WeChat said for certain that there was no bill at this time: one can only be younger. */
  readonly noneAt: number | null
  /** Nothing is sent any more from here on. */
  readonly stop: PayoutStop | null
  /** WeChat's bill under our number is not the one we ordered; missing or null: nothing of the kind was heard. */
  readonly differs?: BillDifference | null
}

/** What of a bill can be other than ordered. */
export const comparedTerms = ['amount', 'payee', 'merchant', 'app', 'scene'] as const
export type Differing = (typeof comparedTerms)[number]

export interface BillDifference {
  readonly at: number
  readonly what: readonly Differing[]
  /** WeChat's, in fen; null where it is ours or was not told. */
  readonly amount: number | null
}

/** `told`: what WeChat says, as far as it says it; `ordered`: what it must be. */
export function differingOf<T extends Partial<Record<Differing, string | number | undefined>>>(
  told: T,
  ordered: { readonly [D in Differing]: string | number },
): Differing[] {
  const all = Object.keys(ordered) as Differing[]
  return all.filter((each) => told[each] !== undefined && told[each] !== ordered[each])
}

export interface PayoutStop {
  readonly at: number
  readonly personId: string
  readonly name: string
  readonly reason: string
}

/**
 * `stuck`: nothing for more than a day, and may be stopped; `stopping`: waits for WeChat's word that there is no bill;
 * `closing`: stopped, but WeChat has a bill, which it closes within a day; `atWeChat`: has one for longer than that;
 * `unclear`: so old that WeChat's «none» says nothing.
 */
export const payoutStandings = [
  'underway',
  'short',
  'stuck',
  'stopping',
  'closing',
  'atWeChat',
  'unclear',
] as const
export type PayoutStanding = (typeof payoutStandings)[number]

const minute = 60_000
const day = 1440 * minute

/** WeChat closes what its payee has not confirmed after 24 hours; what is open for longer is stuck. */
export const longestWait = 25 * 60 * minute
/** From the record of a sending to its signature. */
export const sendingWithin = minute
/** WeChat takes a request for 5 minutes after it was signed. */
export const sendingReach = 5 * minute + sendingWithin
/** Queries reach back 30 days; a day less, since nobody says by whose clock. */
const queriesReach = 29 * day

/** Whether a `none` asked at this time speaks of every bill that there can be. */
export function noneIsCertain({ since, noneAt }: PayoutFacts, askedAt: number): boolean {
  return askedAt - (noneAt ?? since) < queriesReach
}

/** Whether a `none` asked at this time means that no bill exists and none can come. */
export function isOverByNone(payout: PayoutFacts, askedAt: number): boolean {
  const { stage, stop, sentAt } = payout
  if (stage !== 'sending' || stop === null) return false
  return askedAt - sentAt > sendingReach && noneIsCertain(payout, askedAt)
}

export function standingOf(payout: PayoutFacts, now: number): PayoutStanding {
  if (payout.differs) return 'atWeChat'
  const { stage, since, short, stop } = payout
  const long = now - since > longestWait
  if (stage !== 'sending') return long ? 'atWeChat' : stop ? 'closing' : 'underway'
  if (!noneIsCertain(payout, now)) return 'unclear'
  if (stop) return 'stopping'
  if (short) return 'short'
  return long ? 'stuck' : 'underway'
}

/** An empty account too: it may stay empty. */
export function mayStop(payout: PayoutFacts, now: number): boolean {
  const standing = standingOf(payout, now)
  return standing === 'stuck' || (standing === 'short' && now - payout.since > longestWait)
}
