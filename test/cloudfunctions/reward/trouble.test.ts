/** What can go wrong between the cloud and WeChat, one thing at a time; all together are in anyMisfortune.test.ts. */
import type { Fault } from '../../../local/payment/behaviour'
import { aDay, hour } from '../report/reporting'
import { type Town, townTime } from '../town'
import {
  becomes,
  billsOf,
  check,
  claim,
  confirm,
  hoursPass,
  noNotices,
  openWithMoney,
  payAnew,
  promised,
  rewardOf,
  stateOf,
} from './rewarding'
import type { Claimant } from './claimants'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())
beforeEach(() => payAnew(town))

const overview = (when = townTime()) => town.as('office').get('reward.overview', {}, { server: when })

/** In the end there is one bill that was paid, and one payment. */
async function paidOnce(one: Claimant): Promise<void> {
  expect(await becomes(town, one, 'paid')).toBe('paid')
  expect(town.cloud.payments.paidTo(one.openid)).toBe(one.amount)
  expect(billsOf(town, one).filter(({ state }) => state === 'SUCCESS')).toHaveLength(1)
}

const faults: Fault[] = ['reset', 'error500', 'brokenSignature', 'unsigned', 'brokenBody']
const times = ['before', 'after', 'late'] as const

it.each(times.flatMap((unclear) => faults.map((by) => ({ unclear, by }))))(
  'an answer that stays unclear ($by, the bill made: $unclear) is asked for, and one bill is paid',
  async ({ unclear, by }) => {
    const one = await promised(town)
    town.cloud.payments.behave({ on: 'transfer', unclear, by, times: 1 })
    expect(await claim(town, one)).toMatchObject({ state: 'transferring', confirm: null })
    await new Promise((resolve) => setTimeout(resolve, 100))
    // The package was lost with the answer: the next question brings it again, without a second bill.
    const answer = await check(town, one)
    await confirm(town, answer)
    expect(billsOf(town, one)).toHaveLength(1)
    await paidOnce(one)
  },
)

it('an answer that never comes is not waited for longer than six seconds', async () => {
  const one = await promised(town)
  town.cloud.payments.behave({ on: 'transfer', unclear: 'after', by: 'silence', times: 1 })
  const began = Date.now()
  expect(await claim(town, one)).toMatchObject({ state: 'transferring', confirm: null })
  expect(Date.now() - began).toBeLessThan(15_000)
  await confirm(town, await check(town, one))
  await paidOnce(one)
})

it('the bank account is empty: the person is told, the office sees it, and it goes out after a top-up', async () => {
  const one = await promised(town)
  const began = townTime()
  town.cloud.payments.balance = 100
  const answer = await claim(town, one, began)
  expect(answer).toMatchObject({ state: 'transferring', confirm: null })
  expect(answer.reason).toMatch('补足后自动发放')
  expect(billsOf(town, one)).toEqual([])
  const waited = await hoursPass(town, began, 30)
  expect(stateOf(town, one)).toBe('transferring')
  expect(await overview(waited)).toMatchObject({ shortOfFunds: 1, stuck: 0 })
  town.cloud.payments.balance = 10_000_000
  // The pause of an hour began some moments after the last stroke.
  const later = waited + hour + 60_000
  await town.strike(later)
  expect(billsOf(town, one).map(({ state }) => state)).toEqual(['WAIT_USER_CONFIRM'])
  expect(await overview(later)).toMatchObject({ shortOfFunds: 0, stuck: 0 })
  await confirm(town, await check(town, one, later))
  await paidOnce(one)
})

it('what WeChat refuses for good is seen by the office after a day, and goes out once that is mended', async () => {
  const one = await promised(town)
  const began = townTime()
  town.cloud.payments.behave({ on: 'transfer', refuse: { status: 403, code: 'NO_AUTH' } })
  expect(await claim(town, one, began)).toMatchObject({ state: 'transferring', confirm: null })
  expect((await overview(began + hour)).stuck).toBe(0)
  const waited = await hoursPass(town, began, 30)
  expect((await overview(waited)).stuck).toBe(1)
  town.cloud.payments.reset()
  const mended = await hoursPass(town, waited, 10)
  expect((await overview(mended)).stuck).toBe(0)
  await confirm(town, await check(town, one, mended))
  await paidOnce(one)
})

it('money that comes long after the tap comes', async () => {
  const one = await promised(town)
  const began = townTime()
  town.cloud.payments.behave({ on: 'confirm', slow: { ms: 10 * hour } })
  noNotices(town)
  await confirm(town, await claim(town, one, began))
  expect(await check(town, one, began)).toMatchObject({ state: 'transferring', confirm: null })
  await hoursPass(town, began, 30)
  await paidOnce(one)
})

it('a transfer that fails after the tap can be claimed again', async () => {
  const one = await promised(town)
  town.cloud.payments.behave({ on: 'confirm', fails: 'ACCOUNT_FROZEN', times: 1 })
  await confirm(town, await claim(town, one))
  expect(await becomes(town, one, 'failed')).toBe('failed')
  await confirm(town, await claim(town, one))
  await paidOnce(one)
})

it('a notice that comes twice pays once', async () => {
  const one = await promised(town)
  town.cloud.payments.behave({ on: 'notice', copies: 2 })
  await confirm(town, await claim(town, one))
  await paidOnce(one)
})

it.each([
  ['is forged', { forged: true }],
  ['never comes', { copies: 0 }],
])('a notice that %s changes nothing, and the clock finds out', async (_, how) => {
  const one = await promised(town)
  const began = townTime()
  town.cloud.payments.behave({ on: 'notice', ...how })
  await confirm(town, await claim(town, one, began))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(stateOf(town, one)).toBe('transferring')
  await town.strike(began + hour)
  await paidOnce(one)
})

it('a notice that anybody posts changes nothing', async () => {
  const one = await promised(town)
  await claim(town, one)
  const body = JSON.stringify({
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    resource: { out_bill_no: one.rewardId, state: 'SUCCESS' },
  })
  const answer = await fetch(`${town.cloud.url}/notify/events`, { method: 'POST', body })
  expect(answer.status).toBe(401)
  expect(stateOf(town, one)).toBe('transferring')
})

it.each(['beforeRequest', 'afterRequest'] as const)(
  'the function that begins the transfer dies at any of its requests (%s); the clock finishes it',
  async (when) => {
    for (let nth = 4; nth <= 27; nth += 3) {
      const one = await promised(town)
      const began = townTime()
      town.cloud.functions.killNext({ function: 'api', when, nth })
      await claim(town, one, began).catch(() => null)
      await town.strike(began + hour)
      expect(billsOf(town, one).length).toBeLessThanOrEqual(1)
      await confirm(town, await claim(town, one, began + hour))
      await paidOnce(one)
    }
  },
)

it('one transfer that cannot be asked about does not keep the others from their turn', async () => {
  const began = townTime()
  const lost = await promised(town)
  town.cloud.payments.behave({ on: 'transfer', unclear: 'before' })
  await claim(town, lost, began)
  const [{ code }] = town.cloud.database.find('reporters', { _id: lost.reportId }) as never as [
    { code: string },
  ]
  const broken = { key: 'gone', box: 'AAAA' }
  const collection = town.cloud.database.collections.get('identityVault')
  const sealed = collection.byId(code)!
  await town.cloud.database.environment.writeAtomically(() =>
    collection.replace(sealed, {
      ...town.cloud.database.find('identityVault', { _id: code })[0]!,
      sealed: broken,
    }),
  )
  const others = [await promised(town), await promised(town)]
  for (const one of others) await claim(town, one, began)
  town.cloud.payments.reset()
  await town.strike(began + hour)
  for (const one of others) await confirm(town, await check(town, one, began + hour))
  for (const one of others) await paidOnce(one)
  expect(stateOf(town, lost)).toBe('transferring')
  expect((await overview(began + 2 * aDay)).stuck).toBeGreaterThanOrEqual(1)
})

it('WeChat is silent for all: the clock has time left for its other work', async () => {
  const began = townTime()
  const all = await Promise.all(Array.from({ length: 8 }, () => promised(town)))
  for (const one of all) await claim(town, one, began)
  const unclaimed = await promised(town, {}, began - 31 * aDay)
  town.cloud.payments.behave({ on: 'query', unclear: 'before', by: 'silence' })
  const start = Date.now()
  await town.strike(began + hour)
  expect(Date.now() - start).toBeLessThan(45_000)
  expect(rewardOf(town, unclaimed).state).toBe('expired')
})
