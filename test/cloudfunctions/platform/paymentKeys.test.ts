/** Two keys of WeChat Pay are valid at once: the platform certificate of before and the public key. */
import { readNotice, transfer } from '../../../cloudfunctions/platform/payment'
import { newOrder, type PlayedPayments, playPayments } from '../../local/payment/playedPayments'
import { eventually } from '../../local/waiting'

let payments: PlayedPayments
beforeAll(async () => {
  payments = await playPayments()
})
afterAll(() => payments.close())

const control = () => payments.control
const refused = (reason: string) => ({ kind: 'refused', reason })

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

describe('while WeChat Pay changes its keys', () => {
  const both = () => {
    const serials = process.env.PAY_PLATFORM_SERIAL!.split(',')
    const keys = process.env.PAY_PLATFORM_KEY!.match(/-----BEGIN[^-]+-----[^-]+-----END [^-]+-----/g)!
    return serials.map((serial, i) => ({ PAY_PLATFORM_SERIAL: serial, PAY_PLATFORM_KEY: keys[i]! }))
  }

  it('a request says by which key it wants its answer, whichever of them is configured', async () => {
    for (const key of both())
      await withSettings(key, async () => expect(await transfer(newOrder())).toMatchObject({ kind: 'bill' }))
    expect(await transfer(newOrder())).toMatchObject({ kind: 'bill' })
  })

  it('an answer by a key that is not configured is not believed', async () => {
    const [current, before] = both()
    const mixed = { ...current!, PAY_PLATFORM_KEY: before!.PAY_PLATFORM_KEY }
    await withSettings(mixed, async () =>
      expect(await transfer(newOrder())).toMatchObject({ kind: 'unclear' }),
    )
  })

  it('a notice by the certificate of before is believed as long as that is configured', async () => {
    control().behave({ on: 'notice', byCertificate: true })
    const order = newOrder()
    await transfer(order)
    await control().confirm(order.billNo)
    await eventually(
      async () => payments.notices.length,
      (count) => count === 1,
    )
    const [notice] = payments.notices
    expect(notice!.headers['wechatpay-serial']).not.toMatch(/^PUB_KEY_ID/)
    expect(readNotice(notice)).toMatchObject({ billNo: order.billNo })
    const [current, before] = both()
    await withSettings(current!, async () => expect(readNotice(notice)).toBeNull())
    await withSettings(before!, async () =>
      expect(readNotice(notice)).toMatchObject({ billNo: order.billNo }),
    )
  })

  it('serials and keys that do not match are as good as none', async () => {
    const [current] = both()
    const one = { PAY_PLATFORM_KEY: current!.PAY_PLATFORM_KEY }
    await withSettings(one, async () => expect(await transfer(newOrder())).toEqual(refused('unconfigured')))
  })
})
