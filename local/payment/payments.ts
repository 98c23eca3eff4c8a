/** WeChat merchant transfer as the local cloud plays it: its server, its books, its notices, and how to steer them. */
import path from 'node:path'
import type { LocalClock } from '../clock'
import { Bank } from './bank'
import { type PaymentBehaviour, PaymentBehaviours } from './behaviour'
import type { PlayedBill } from './bill'
import { openBillStore } from './billStore'
import { openKeys } from './keys'
import { Notices } from './notices'
import { startPaymentServer } from './server'
import { openWorldTime } from './worldTime'

/** For tests and for the gateway. A bill is named by its number or by its package. */
export interface PaymentControl {
  bills(): PlayedBill[]
  /** Errors: RangeError on an unknown occasion. */
  behave(behaviour: PaymentBehaviour): void
  /** Everything works well again. `seed`: of the dice behind `share`. */
  reset(seed?: number): void
  /** Fen on the merchant's account, without what waits for its payee. */
  balance: number
  /** Fen that arrived at this person. */
  paidTo(openid: string): number
  /** Fen that arrived at all. */
  totalPaid(): number
  /** The payee's confirmation. Errors: RangeError when there is no such bill, or it doesn't wait for it. */
  confirm(bill: string): Promise<PlayedBill>
  /** Errors: RangeError when there is no such bill, or it is confirmed or finished. */
  revoke(bill: string): Promise<PlayedBill>
}

export interface Payments {
  control: PaymentControl
  /** Epoch milliseconds as WeChat sees them. */
  now: () => number
  /** What a function is told so that it can pay; `notifyUrl`: where notices go. */
  settings(notifyUrl: string): Record<string, string>
  close(): Promise<void>
}

/** Milliseconds between looks whether a slow bill may go on. */
const LOOK = 50

export async function startPayments(options: {
  dataDir: string
  durable?: boolean
  clock: LocalClock
}): Promise<Payments> {
  const folder = path.join(options.dataDir, 'payment')
  const keys = await openKeys(path.join(folder, 'keys.json'))
  const store = openBillStore(path.join(folder, 'bills'), options.durable ?? true)
  const behaviours = new PaymentBehaviours()
  const look = () => void bank.timePassed().catch((error) => console.error('[local cloud]', error))
  const time = openWorldTime(options.clock, look)
  const notices = new Notices({ keys, behaviours, now: time.now })
  const bank = new Bank({ store, behaviours, now: time.now, onFinished: notices.send })
  const server = await startPaymentServer({ bank, keys, behaviours, time })
  const alarm = setInterval(look, LOOK)
  return {
    control: controlOf(bank, behaviours),
    now: time.now,
    settings: (notifyUrl) => ({ ...keys.settings, PAY_BASE_URL: server.url, PAY_NOTIFY_URL: notifyUrl }),
    async close() {
      clearInterval(alarm)
      time.close()
      notices.close()
      await server.close()
      await bank.settled()
      await store.close()
    },
  }
}

function controlOf(bank: Bank, behaviours: PaymentBehaviours): PaymentControl {
  const named = (bill: string) => {
    const found = bank.find(bill)
    if (!found) throw new RangeError('no such bill')
    return found
  }
  const paid = (bills: PlayedBill[]) =>
    bills.reduce((sum, { state, amount }) => sum + (state === 'SUCCESS' ? amount : 0), 0)
  return {
    bills: () => bank.bills().map((bill) => ({ ...bill })),
    behave: (behaviour) => behaviours.add(behaviour),
    reset: (seed) => behaviours.reset(seed),
    get balance() {
      return bank.balance
    },
    set balance(amount) {
      bank.balance = amount
    },
    paidTo: (openid) => paid(bank.bills().filter((bill) => bill.openid === openid)),
    totalPaid: () => paid(bank.bills()),
    confirm: async (bill) => ({ ...(await bank.confirm(named(bill))) }),
    revoke: async (bill) => ({ ...(await bank.revoke(named(bill))) }),
  }
}
