/** Whatever the played WeChat Pay does: nothing that exists is denied, and one number is one payment. */
import fc from 'fast-check'
import { queryBill, transfer } from '../../../cloudfunctions/platform/payment'
import type { PaymentBehaviour } from '../../../local/payment/behaviour'
import { newOrder, type PlayedPayments, playPayments } from './playedPayments'

let payments: PlayedPayments
beforeAll(async () => {
  payments = await playPayments()
})
afterAll(() => payments.close())

const share = fc.double({ min: 0.1, max: 0.9, noNaN: true })
const refusals = [
  { status: 403, code: 'NOT_ENOUGH' },
  { status: 429, code: 'FREQUENCY_LIMITED' },
  { status: 400, code: 'INVALID_REQUEST' },
  { status: 500, code: 'SYSTEM_ERROR' },
]
const on = fc.constantFrom('transfer' as const, 'query' as const)
const by = fc.constantFrom(
  'reset' as const,
  'error500' as const,
  'brokenSignature' as const,
  'unsigned' as const,
  'brokenBody' as const,
)
const behaviour: fc.Arbitrary<PaymentBehaviour> = fc.oneof(
  fc.record({ on, by, share, unclear: fc.constantFrom('before' as const, 'after' as const) }),
  fc.record({ on, share, refuse: fc.constantFrom(...refusals) }),
  fc.record({
    on: fc.constant('transfer' as const),
    share,
    slow: fc.record({ queries: fc.nat(2) }),
    confirms: fc.boolean(),
  }),
)

it('never says «none» of a bill that exists, and makes one bill of a number however often it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(behaviour, { maxLength: 4 }),
      fc.integer(),
      fc.nat(5),
      async (set, seed, tries) => {
        const { control } = payments
        control.reset(seed)
        set.forEach((one) => control.behave(one))
        control.balance = 1_000_000
        const order = newOrder({ openid: `payee-of-${Math.abs(seed)}` })
        const exists = () => control.bills().find(({ billNo }) => billNo === order.billNo)
        for (let sent = 0; sent <= tries; sent += 1) {
          const before = exists()
          const answer = await transfer(order)
          // What is said to be is so, and who was refused the first time has no bill.
          if (answer.kind === 'bill' || answer.kind === 'exists') expect(exists()).toBeDefined()
          if (answer.kind === 'refused' && !before) expect(exists()).toBeUndefined()
          const found = await queryBill(order.billNo)
          if (found.kind === 'none') expect(exists()).toBeUndefined()
          if (found.kind === 'bill') expect(found.bill.amount).toBe(exists()?.amount)
        }
        expect(control.bills().filter(({ billNo }) => billNo === order.billNo).length).toBeLessThanOrEqual(1)
        expect(control.balance).toBe(1_000_000 - (exists() ? order.amount : 0))
      },
    ),
    { numRuns: 100 },
  )
})
