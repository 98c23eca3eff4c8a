/**
 * The played WeChat Pay's books: makes bills, moves them from state to state, keeps the merchant's money. One bill
 * number makes one bill and moves money once, whatever is asked how often.
 * Source: WeChat Pay, 商家转账开发指引 (单据状态流转).
 */
import { randomBytes } from 'node:crypto'
import type { PaymentBehaviours, RequestBehaviour } from './behaviour'
import { type BillState, isFinished, type PlayedBill, takesMoney } from './bill'
import type { BillStore } from './billStore'
import { type Order, PaymentRefusal } from './order'

const HOUR = 3600_000
/** An unconfirmed bill is closed and its money returned. */
const CONFIRM_WITHIN = 24 * HOUR
/** Older bills are not found by queries any more. */
const QUERIED_WITHIN = 30 * 24 * HOUR
/** Fen on the account of a new data folder: 10,000 yuan. */
const FIRST_DEPOSIT = 1_000_000

/** What must be the same when an order comes again. Where notices go may change with the gateway's port. */
const essence = (order: Order) => JSON.stringify({ ...order, notify_url: undefined })

export interface BankParts {
  store: BillStore
  behaviours: PaymentBehaviours
  /** Epoch milliseconds. */
  now: () => number
  onFinished: (bill: PlayedBill) => void
}

export class Bank {
  private readonly byNumber: Map<string, PlayedBill>
  private deposited: number
  /** Fen of all bills that take money. */
  private taken: number
  /** Finished, and not yet kept and told. */
  private readonly untold = new Set<PlayedBill>()
  private readonly keeping = new Set<Promise<void>>()

  constructor(private readonly parts: BankParts) {
    this.byNumber = new Map(parts.store.bills().map((bill) => [bill.billNo, bill]))
    this.deposited = parts.store.deposited() ?? FIRST_DEPOSIT
    this.taken = this.bills().reduce((sum, bill) => sum + (takesMoney(bill) ? bill.amount : 0), 0)
  }

  bills(): PlayedBill[] {
    return [...this.byNumber.values()]
  }

  get balance(): number {
    return this.deposited - this.taken
  }

  set balance(amount: number) {
    this.deposited = amount + this.taken
    this.parts.store.saveDeposited(this.deposited)
  }

  /** The bill of this order, made now or before. Errors: PaymentRefusal. */
  async order(order: Order, how: Partial<RequestBehaviour>): Promise<PlayedBill> {
    const known = this.byNumber.get(order.out_bill_no)
    if (!known) return this.make(order, how)
    if (known.order !== essence(order))
      throw new PaymentRefusal(400, 'INVALID_REQUEST', '单号已存在但信息不一致，请查单后比较确认')
    return this.goOn(known)
  }

  /** A bill as a query sees it. Errors: PaymentRefusal when there is none of the last 30 days. */
  async query(billNo: string): Promise<PlayedBill> {
    const bill = this.byNumber.get(billNo)
    if (!bill || this.parts.now() - bill.createdAt > QUERIED_WITHIN)
      throw new PaymentRefusal(404, 'NOT_FOUND', '记录不存在')
    if (!bill.waiting || bill.waiting.queries === 0) return this.goOn(bill)
    bill.waiting.queries -= 1
    // While it is being kept, time may pass and move it on; the query saw it as it was.
    const seen = { ...bill }
    await this.keep(bill)
    return seen
  }

  /** By bill number or package; undefined when there is none. */
  find(billNoOrPackage: string): PlayedBill | undefined {
    const named = this.byNumber.get(billNoOrPackage)
    return named ?? this.bills().find((bill) => bill.packageInfo === billNoOrPackage)
  }

  /** The payee confirms. Errors: RangeError unless the bill waits for it. */
  async confirm(bill: PlayedBill): Promise<PlayedBill> {
    await this.goOn(bill)
    if (bill.state !== 'WAIT_USER_CONFIRM') throw new RangeError(`the bill is ${bill.state}`)
    this.confirmed(bill)
    return this.goOn(bill)
  }

  /** The merchant takes the bill back. Errors: RangeError when the payee has confirmed, or it is finished. */
  async revoke(bill: PlayedBill): Promise<PlayedBill> {
    await this.goOn(bill)
    if (isFinished(bill) || bill.state === 'TRANSFERING') throw new RangeError(`the bill is ${bill.state}`)
    bill.waiting = undefined
    this.move(bill, 'CANCELING')
    this.move(bill, 'CANCELLED')
    return this.goOn(bill)
  }

  /** Time may have passed: whatever only waited for it goes on. */
  async timePassed(): Promise<void> {
    const now = this.parts.now()
    const isDue = ({ state, waiting, createdAt }: PlayedBill) =>
      waiting
        ? waiting.queries === 0 && waiting.until <= now
        : state === 'WAIT_USER_CONFIRM' && now - createdAt >= CONFIRM_WITHIN
    await Promise.all(
      this.bills()
        .filter(isDue)
        .map((bill) => this.goOn(bill)),
    )
  }

  /** Done when everything is kept. */
  async settled(): Promise<void> {
    await Promise.all(this.keeping)
  }

  private async make(order: Order, how: Partial<RequestBehaviour>): Promise<PlayedBill> {
    if (order.transfer_amount > this.balance) throw new PaymentRefusal(403, 'NOT_ENOUGH', '资金不足')
    const now = this.parts.now()
    const bill: PlayedBill = {
      billNo: order.out_bill_no,
      transferBillNo: `1330${Date.now()}${randomBytes(6).readUIntBE(0, 6)}`,
      appId: order.appid,
      openid: order.openid,
      amount: order.transfer_amount,
      remark: order.transfer_remark,
      notifyUrl: order.notify_url,
      order: essence(order),
      state: how.slow ? (how.slow.state ?? 'PROCESSING') : 'WAIT_USER_CONFIRM',
      packageInfo: `package-${randomBytes(24).toString('base64url')}`,
      createdAt: now,
      updatedAt: now,
      waiting: how.slow && {
        until: now + (how.slow.ms ?? 0),
        queries: how.slow.queries ?? 0,
        next: 'WAIT_USER_CONFIRM',
      },
      confirms: how.confirms,
    }
    this.byNumber.set(bill.billNo, bill)
    this.taken += bill.amount
    return this.goOn(bill)
  }

  private confirmed(bill: PlayedBill): void {
    const { slow, fails } = this.parts.behaviours.next('confirm')
    const now = this.parts.now()
    this.move(bill, 'TRANSFERING')
    const next = fails ? 'FAIL' : 'SUCCESS'
    bill.waiting = { until: now + (slow?.ms ?? 0), queries: slow?.queries ?? 0, next, failReason: fails }
  }

  /** Moves the bill as far as it goes by now, and keeps it. */
  private async goOn(bill: PlayedBill): Promise<PlayedBill> {
    const now = this.parts.now()
    for (;;) {
      const { waiting } = bill
      if (waiting && waiting.queries === 0 && waiting.until <= now) {
        bill.waiting = undefined
        this.move(bill, waiting.next, waiting.failReason)
      } else if (bill.state === 'WAIT_USER_CONFIRM' && now - bill.createdAt >= CONFIRM_WITHIN) {
        this.move(bill, 'FAIL', 'OVERDUE_CLOSE')
      } else if (bill.state === 'WAIT_USER_CONFIRM' && bill.confirms) {
        this.confirmed(bill)
      } else break
    }
    return this.keep(bill)
  }

  private async keep(bill: PlayedBill): Promise<PlayedBill> {
    const justFinished = this.untold.delete(bill)
    const saved = this.parts.store.save(bill)
    this.keeping.add(saved)
    await saved.finally(() => this.keeping.delete(saved))
    if (justFinished) this.parts.onFinished(bill)
    return bill
  }

  private move(bill: PlayedBill, state: BillState, failReason?: string): void {
    const took = takesMoney(bill)
    bill.state = state
    bill.failReason = failReason
    bill.updatedAt = this.parts.now()
    if (took && !takesMoney(bill)) this.taken -= bill.amount
    if (isFinished(bill)) this.untold.add(bill)
  }
}
