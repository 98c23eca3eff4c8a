/**
 * Everything that can go wrong on the way to the money, thrown at random and counted by kind: answers that stay
 * unclear before, after and long after the bill was made, refusals, slow bills, an empty account, notices that never
 * come, come twice or are forged, and functions that die anywhere.
 */
import type { Fault, PaymentBehaviour } from '../../../local/payment/behaviour'
import { type Town } from '../town'

type Roll = () => number

const broken: Fault[] = ['reset', 'error500', 'brokenSignature', 'unsigned', 'brokenBody']
const minute = 60_000

/** How often, out of a hundred steps. */
const kinds: Record<string, [often: number, make: (roll: Roll) => PaymentBehaviour]> = {
  'transfer unclear, not made': [6, (roll) => unclear('transfer', 'before', roll)],
  'transfer unclear, but made': [8, (roll) => unclear('transfer', 'after', roll)],
  'transfer unclear, made late': [
    5,
    (roll) => ({ ...unclear('transfer', 'late', roll), lateBy: 20 + roll() * 400 }),
  ],
  'bill unknown to us, but confirmed in WeChat': [
    4,
    (roll) => ({
      ...unclear('transfer', roll() < 0.5 ? 'after' : 'late', roll),
      lateBy: 300,
      confirms: true,
    }),
  ],
  'transfer never answered': [0.2, () => ({ on: 'transfer', unclear: 'after', by: 'silence' })],
  'transfer refused: too often': [2, () => refuse('transfer', 429, 'FREQUENCY_LIMITED')],
  'transfer refused: no permission': [1, () => refuse('transfer', 403, 'NO_AUTH')],
  'transfer refused: invalid request': [1, () => refuse('transfer', 400, 'INVALID_REQUEST')],
  'transfer refused: parameters': [1, () => refuse('transfer', 400, 'PARAM_ERROR')],
  'transfer answered late': [2, (roll) => ({ on: 'transfer', delay: 100 + roll() * 400 })],
  'bill slow to begin': [4, (roll) => ({ on: 'transfer', slow: slowness(roll, 'ACCEPTED') })],
  'query unclear': [6, (roll) => unclear('query', roll() < 0.5 ? 'before' : 'after', roll)],
  'query never answered': [0.1, () => ({ on: 'query', unclear: 'after', by: 'silence' })],
  'query refused': [2, (roll) => refuse('query', roll() < 0.5 ? 429 : 401, 'SIGN_ERROR')],
  'money slow after the tap': [6, (roll) => ({ on: 'confirm', slow: slowness(roll) })],
  'transfer fails after the tap': [3, () => ({ on: 'confirm', fails: 'ACCOUNT_FROZEN' })],
  'notice never comes': [20, () => ({ on: 'notice', copies: 0 })],
  'notice comes twice': [10, () => ({ on: 'notice', copies: 2 })],
  'notice forged': [2, () => ({ on: 'notice', forged: true })],
  'notice late': [5, (roll) => ({ on: 'notice', delay: roll() * 1500 })],
}

function unclear(on: 'transfer' | 'query', when: 'before' | 'after' | 'late', roll: Roll) {
  return { on, unclear: when, by: broken[Math.floor(roll() * broken.length)]! } as const
}

const refuse = (on: 'transfer' | 'query', status: number, code: string) =>
  ({ on, refuse: { status, code } }) as const

function slowness<S extends 'ACCEPTED' | undefined = undefined>(roll: Roll, state?: S) {
  return { queries: Math.floor(roll() * 3), ms: roll() * 30 * minute, state }
}

/** Moments at which a function dies, of a hundred steps. */
const deaths = 4
const moments = ['beforeMain', 'afterMain', 'beforeRequest', 'afterRequest'] as const
/** A claim makes some twenty requests. */
const mostRequests = 24

export class Misfortune {
  readonly counts: Record<string, number> = {}

  constructor(
    private readonly town: Town,
    private readonly roll: Roll,
  ) {}

  /** Before any step something may be laid in its way. */
  befall(): void {
    const { payments, functions } = this.town.cloud
    for (const [kind, [often, make]] of Object.entries(kinds)) {
      if (this.roll() * 100 >= often) continue
      payments.behave({ ...make(this.roll), times: 1 })
      this.count(kind)
    }
    if (this.roll() * 100 < deaths) {
      const chance = this.roll()
      const name = chance < 0.7 ? 'api' : chance < 0.9 ? 'clock' : 'events'
      const when = moments[this.roll() < 0.2 ? Math.floor(this.roll() * 2) : 2 + Math.floor(this.roll() * 2)]!
      functions.killNext({ function: name, when, nth: 1 + Math.floor(this.roll() * mostRequests) })
    }
    if (this.roll() < 0.01) this.account()
    if (this.roll() < 0.03) this.permissionGone()
  }

  /** The office forgets to fill the merchant's account, and remembers. */
  private account(): void {
    const { payments } = this.town.cloud
    const low = payments.balance > 100_000
    payments.balance = low ? Math.floor(this.roll() * 30_000) : 10_000_000
    if (low) this.count('account empty')
  }

  /** WeChat takes the account's permission away for a while; sometimes it may not even ask any more. */
  private permissionGone(): void {
    const { payments } = this.town.cloud
    const times = 5 + Math.floor(this.roll() * 25)
    payments.behave({ ...refuse('transfer', 403, 'NO_AUTH'), times })
    if (this.roll() < 0.3) payments.behave({ ...refuse('query', 403, 'NO_AUTH'), times: 5 })
    this.count('permission taken away')
  }

  count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1
  }

  over(): void {
    this.town.cloud.payments.reset()
    this.town.cloud.payments.balance = 1_000_000_000
  }
}
