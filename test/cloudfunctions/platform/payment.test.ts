import {
  merchant,
  queryBill,
  readNotice,
  transfer,
  type TransferOrder,
} from '../../../cloudfunctions/platform/payment'
import type { Fault } from '../../../local/payment/behaviour'
import { newOrder, type PlayedPayments, playPayments } from '../../local/payment/playedPayments'
import { eventually } from '../../local/waiting'

let payments: PlayedPayments
beforeAll(async () => {
  payments = await playPayments()
})
afterAll(() => payments.close())
afterEach(() => {
  payments.control.reset()
  payments.notices.length = 0
  jest.useRealTimers()
})

const control = () => payments.control
const refused = (reason: string) => ({ kind: 'refused', reason })
const clearFaults: Fault[] = ['reset', 'error500', 'brokenSignature', 'unsigned', 'brokenBody']

/** What the office entered, for a moment otherwise. */
async function withSettings<T>(settings: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, settings)
  try {
    return await work()
  } finally {
    for (const [name, value] of before) process.env[name] = value
  }
}

describe('a transfer', () => {
  it('waits for the payee, and is found by its number', async () => {
    const order = newOrder()
    expect(await transfer(order)).toEqual({
      kind: 'bill',
      bill: expect.objectContaining({
        billNo: order.billNo,
        state: 'WAIT_USER_CONFIRM',
        packageInfo: expect.stringMatching(/^package-/),
      }),
    })
    expect(await queryBill(order.billNo)).toMatchObject({
      kind: 'bill',
      bill: { billNo: order.billNo, state: 'WAIT_USER_CONFIRM', amount: 2000 },
    })
    await control().confirm(order.billNo)
    expect(await queryBill(order.billNo)).toMatchObject({ bill: { state: 'SUCCESS', amount: 2000 } })
  })

  it('sent twice makes one bill and says again what the phone needs', async () => {
    const order = newOrder({ openid: 'twice' })
    const [first, second] = [await transfer(order), await transfer(order)]
    expect(second).toEqual(first)
    expect(
      control()
        .bills()
        .filter(({ openid }) => openid === 'twice'),
    ).toHaveLength(1)
  })

  it('with a number that stands for another payment is told so', async () => {
    const order = newOrder()
    await transfer(order)
    expect(await transfer({ ...order, amount: 2001 })).toEqual({ kind: 'exists' })
    expect(await transfer({ ...order, openid: 'resident-2' })).toEqual({ kind: 'exists' })
  })

  it('tells the phone who the merchant is', () => {
    expect(merchant()).toEqual({ mchId: '1900000001', appId: expect.stringMatching(/^wx/) })
  })

  it.each([
    [403, 'NOT_ENOUGH', refused('insufficientBalance')],
    [403, 'NO_AUTH', refused('notAllowed')],
    [400, 'PARAM_ERROR', refused('parameters')],
    [429, 'FREQUENCY_LIMITED', refused('tooOften')],
    [429, 'RATELIMIT_EXCEEDED', refused('tooOften')],
    [400, 'ALREADY_EXISTS', { kind: 'exists' }],
    // Nothing is found under the number, so what WeChat didn't like was the merchant.
    [400, 'INVALID_REQUEST', refused('notAllowed')],
    [500, 'SYSTEM_ERROR', { kind: 'unclear' }],
    [502, 'NOT_ENOUGH', { kind: 'unclear' }],
    [202, 'NOT_ENOUGH', { kind: 'unclear' }],
    [400, 'A_CODE_OF_NEXT_YEAR', { kind: 'unclear' }],
    [401, 'SIGN_ERROR', { kind: 'unclear' }],
  ])('refused with %s %s', async (status, code, answer) => {
    control().behave({ on: 'transfer', refuse: { status, code } })
    expect(await transfer(newOrder())).toEqual(answer)
  })

  it('is unclear when INVALID_REQUEST cannot be cleared up by a query', async () => {
    control().behave({ on: 'transfer', refuse: { status: 400, code: 'INVALID_REQUEST' } })
    control().behave({ on: 'query', unclear: 'before' })
    expect(await transfer(newOrder())).toEqual({ kind: 'unclear' })
  })

  it.each(clearFaults.flatMap((by) => [['before', by] as const, ['after', by] as const]))(
    'answered wrongly (%s the bill was made: %s) is unclear, and the query knows',
    async (unclear, by) => {
      control().behave({ on: 'transfer', unclear, by })
      const order = newOrder()
      expect(await transfer(order)).toEqual({ kind: 'unclear' })
      expect((await queryBill(order.billNo)).kind).toBe(unclear === 'after' ? 'bill' : 'none')
    },
  )

  it('that nobody answers is unclear after six seconds', async () => {
    control().behave({ on: 'transfer', unclear: 'after', by: 'silence' })
    const began = Date.now()
    expect(await transfer(newOrder())).toEqual({ kind: 'unclear' })
    expect(Date.now() - began).toBeGreaterThanOrEqual(5900)
    expect(Date.now() - began).toBeLessThan(15_000)
  })

  it.each<[string, Partial<TransferOrder>]>([
    ['no letters and digits', { billNo: 'a-b' }],
    ['too long a number', { billNo: 'a'.repeat(33) }],
    ['half a fen', { amount: 20.5 }],
    ['less than ten fen', { amount: 9 }],
    ['so much that a name is needed', { amount: 200_000 }],
    ['no payee', { openid: '' }],
    ['nothing to read for the payee', { remark: '' }],
  ])('with %s is not even sent', async (_, wrong) => {
    control().behave({ on: 'transfer', unclear: 'before' })
    expect(await transfer(newOrder(wrong))).toEqual(refused('parameters'))
  })

  it('is refused while payments are not set up', async () => {
    await withSettings({ PAY_PRIVATE_KEY: '' }, async () => {
      expect(await transfer(newOrder())).toEqual(refused('unconfigured'))
      expect(await queryBill('any')).toEqual(refused('unconfigured'))
      expect(merchant()).toBeNull()
    })
    await withSettings({ PAY_PRIVATE_KEY: 'no key' }, async () => {
      expect(await transfer(newOrder())).toEqual(refused('unconfigured'))
    })
  })

  it("signed with a key that is not the merchant's is never taken for refused", async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const PAY_PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await withSettings({ PAY_PRIVATE_KEY }, async () => {
      expect(await transfer(newOrder())).toEqual({ kind: 'unclear' })
      expect(await queryBill('any')).toEqual(refused('notAllowed'))
    })
  })

  it('reads keys whose line breaks the console has written as \\n', async () => {
    const PAY_PRIVATE_KEY = process.env.PAY_PRIVATE_KEY!.replace(/\n/g, '\\n')
    await withSettings({ PAY_PRIVATE_KEY }, async () => {
      expect(await transfer(newOrder())).toMatchObject({ kind: 'bill' })
    })
  })
})

describe('a query', () => {
  it('knows that a bill was never made', async () => {
    expect(await queryBill('nobodyMadeThis')).toEqual({ kind: 'none' })
  })

  it.each([
    [404, 'NOT_FOUND', { kind: 'none' }],
    [404, 'RESOURCE_NOT_EXISTS', { kind: 'unclear' }],
    [400, 'NOT_FOUND', { kind: 'unclear' }],
    [403, 'NO_AUTH', refused('notAllowed')],
    [429, 'FREQUENCY_LIMITED', refused('tooOften')],
    [500, 'SYSTEM_ERROR', { kind: 'unclear' }],
  ])('refused with %s %s', async (status, code, answer) => {
    control().behave({ on: 'query', refuse: { status, code } })
    expect(await queryBill('any')).toEqual(answer)
  })

  it.each(clearFaults)('answered wrongly (%s) is unclear, also when it says there is none', async (by) => {
    control().behave({ on: 'query', unclear: 'after', by })
    expect(await queryBill('any')).toEqual({ kind: 'unclear' })
  })
})

describe('a notice', () => {
  /** A genuine one, as it came. */
  async function notice() {
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
    await eventually(
      async () => payments.notices.length,
      (count) => count > 0,
    )
    return { order, event: payments.notices[0]! }
  }

  it('tells of the bill, whatever case its headers have, plain or in base64', async () => {
    const { order, event } = await notice()
    const bill = { billNo: order.billNo, state: 'SUCCESS', amount: 2000 }
    expect(readNotice(event)).toMatchObject(bill)
    const headers = Object.fromEntries(
      Object.entries(event.headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    const body = Buffer.from(event.body).toString('base64')
    expect(readNotice({ headers, body, isBase64Encoded: true })).toMatchObject(bill)
  })

  it('is not believed when it was signed by another, changed, or old', async () => {
    control().behave({ on: 'notice', forged: true, times: 1 })
    expect(readNotice((await notice()).event)).toBeNull()
    payments.notices.length = 0
    const { event } = await notice()
    expect(readNotice({ ...event, body: event.body.replace('encrypt', 'Encrypt') })).toBeNull()
    expect(readNotice({ ...event, headers: { ...event.headers, 'wechatpay-serial': 'other' } })).toBeNull()
    const seconds = (by: number) =>
      jest.useFakeTimers({ now: Number(event.headers['wechatpay-timestamp']) * 1000 + by * 1000 })
    seconds(299)
    expect(readNotice(event)).not.toBeNull()
    seconds(301)
    expect(readNotice(event)).toBeNull()
    seconds(-301)
    expect(readNotice(event)).toBeNull()
  })

  it('is not believed with another APIv3 key, or for another merchant', async () => {
    const { event } = await notice()
    await withSettings({ PAY_V3_KEY: 'x'.repeat(32) }, async () => expect(readNotice(event)).toBeNull())
    await withSettings({ PAY_MERCHANT_ID: '1' }, async () => expect(readNotice(event)).toBeNull())
    await withSettings({ PAY_V3_KEY: '' }, async () => expect(readNotice(event)).toBeNull())
  })

  it.each([undefined, null, 'text', {}, { headers: {}, body: '' }, { headers: null, body: 1 }])(
    'is none: %j',
    (event) => expect(readNotice(event)).toBeNull(),
  )
})
