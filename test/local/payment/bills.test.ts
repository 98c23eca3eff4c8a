import { queryBill, transfer } from '../../../cloudfunctions/platform/payment'
import { newOrder, type PlayedPayments, playPayments } from './playedPayments'
import { eventually } from '../waiting'

const HOUR = 3600_000
const DAY = 24 * HOUR

let payments: PlayedPayments
beforeEach(async () => {
  payments = await playPayments()
})
afterEach(async () => {
  jest.useRealTimers()
  await payments.close()
})

const control = () => payments.control
const stateOf = async (billNo: string) => {
  const answer = await queryBill(billNo)
  return answer.kind === 'bill' ? answer.bill.state : answer.kind
}
/** The merchant's clock and WeChat's, both. */
const later = (milliseconds: number) => {
  const real = Date.now() + milliseconds
  jest.useFakeTimers({ now: real, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick'] })
}

describe('a played bill', () => {
  it('takes its money when it is made and gives it to the payee once', async () => {
    control().balance = 5000
    const order = newOrder({ openid: 'anna' })
    await transfer(order)
    expect([control().balance, control().paidTo('anna')]).toEqual([3000, 0])
    await control().confirm(order.billNo)
    await expect(control().confirm(order.billNo)).rejects.toThrow('the bill is SUCCESS')
    expect([control().balance, control().paidTo('anna'), control().totalPaid()]).toEqual([3000, 2000, 2000])
  })

  it('is not made without money, and the same order succeeds when there is some', async () => {
    control().balance = 1999
    const order = newOrder()
    expect(await transfer(order)).toEqual({ kind: 'refused', reason: 'insufficientBalance' })
    expect(await queryBill(order.billNo)).toEqual({ kind: 'none' })
    control().balance = 2000
    expect(await transfer(order)).toMatchObject({ kind: 'bill' })
    expect(control().balance).toBe(0)
  })

  it('that nobody confirms within 24 hours fails and gives its money back', async () => {
    control().balance = 2000
    const { billNo, ...rest } = newOrder()
    await transfer({ billNo, ...rest })
    later(DAY - HOUR)
    expect(await stateOf(billNo)).toBe('WAIT_USER_CONFIRM')
    later(HOUR + 1000)
    expect(await queryBill(billNo)).toMatchObject({ bill: { state: 'FAIL', failReason: 'OVERDUE_CLOSE' } })
    expect(control().balance).toBe(2000)
    await expect(control().confirm(billNo)).rejects.toThrow('FAIL')
  })

  it('older than 30 days is not found any more', async () => {
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
    later(31 * DAY)
    expect(await queryBill(order.billNo)).toEqual({ kind: 'none' })
  })

  it('that the merchant revokes gives its money back, and nobody can confirm it', async () => {
    control().balance = 2000
    const order = newOrder()
    await transfer(order)
    await control().revoke(order.billNo)
    expect(await stateOf(order.billNo)).toBe('CANCELLED')
    expect(control().balance).toBe(2000)
    await expect(control().confirm(order.billNo)).rejects.toThrow('CANCELLED')
    await eventually(
      async () => payments.notices.length,
      (count) => count === 1,
    )
    expect(payments.notices).toHaveLength(1)
  })

  it('once paid cannot be revoked', async () => {
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
    await expect(control().revoke(order.billNo)).rejects.toThrow('SUCCESS')
  })

  it('may be slow by so many queries, before and after the confirmation', async () => {
    control().behave({ on: 'transfer', slow: { queries: 2 } })
    control().behave({ on: 'confirm', slow: { queries: 1 } })
    const order = newOrder()
    expect(await transfer(order)).toMatchObject({ bill: { state: 'PROCESSING', packageInfo: undefined } })
    const before = [await stateOf(order.billNo), await stateOf(order.billNo), await stateOf(order.billNo)]
    expect(before).toEqual(['PROCESSING', 'PROCESSING', 'WAIT_USER_CONFIRM'])
    expect((await control().confirm(order.billNo)).state).toBe('TRANSFERING')
    expect([await stateOf(order.billNo), await stateOf(order.billNo)]).toEqual(['TRANSFERING', 'SUCCESS'])
  })

  it('may succeed late by itself', async () => {
    control().behave({ on: 'transfer', confirms: true, slow: { state: 'ACCEPTED', ms: 300 } })
    const order = newOrder()
    expect(await transfer(order)).toMatchObject({ bill: { state: 'ACCEPTED' } })
    const paid = await eventually(
      async () => control().paidTo(order.openid),
      (fen) => fen > 0,
    )
    expect(paid).toBe(2000)
    expect(await stateOf(order.billNo)).toBe('SUCCESS')
  })

  it('may fail after the confirmation, with a reason', async () => {
    control().behave({ on: 'confirm', fails: 'REALNAME_CHECK_FAIL' })
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
    expect(await queryBill(order.billNo)).toMatchObject({ bill: { failReason: 'REALNAME_CHECK_FAIL' } })
    expect(control().totalPaid()).toBe(0)
  })

  it('may be made after the answer was lost and a query has found nothing', async () => {
    control().behave({ on: 'transfer', unclear: 'late', lateBy: 400 })
    const order = newOrder()
    expect(await transfer(order)).toEqual({ kind: 'unclear' })
    expect(await queryBill(order.billNo)).toEqual({ kind: 'none' })
    expect(
      await eventually(
        () => stateOf(order.billNo),
        (state) => state !== 'none',
      ),
    ).toBe('WAIT_USER_CONFIRM')
  })

  it('survives a restart, with its keys, its package and the balance', async () => {
    control().balance = 9000
    const order = newOrder({ openid: 'bert' })
    const made = await transfer(order)
    payments = await payments.restart()
    expect(await transfer(order)).toEqual(made)
    expect(control().balance).toBe(7000)
    await control().confirm(control().bills()[0]!.packageInfo)
    payments = await payments.restart()
    expect([control().paidTo('bert'), control().balance]).toEqual([2000, 7000])
  })

  it("is nobody's when it was never made", async () => {
    await expect(async () => control().confirm('unknown')).rejects.toThrow(RangeError)
    expect(() => control().behave({ on: 'elsewhere' } as never)).toThrow(RangeError)
  })
})

describe('a notice', () => {
  const paid = async () => {
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
  }
  const arrived = (count: number) =>
    eventually(
      async () => payments.notices.length,
      (length) => length >= count,
    )
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 400))

  it('comes again until it is taken, and then no more', async () => {
    payments.answerNext.push(500, 404)
    await paid()
    expect(await arrived(3)).toBe(3)
    await quiet()
    expect(payments.notices).toHaveLength(3)
  })

  it('may come twice, never, or late', async () => {
    control().behave({ on: 'notice', copies: 2, times: 1 })
    control().behave({ on: 'notice', copies: 0, times: 1 })
    control().behave({ on: 'notice', delay: 300, times: 1 })
    await paid()
    expect(await arrived(2)).toBe(2)
    await paid()
    await quiet()
    expect(payments.notices).toHaveLength(2)
    const began = Date.now()
    await paid()
    await arrived(3)
    expect(Date.now() - began).toBeGreaterThanOrEqual(300)
  })
})
