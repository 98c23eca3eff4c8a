/** Cash at the office against the receipt code: the second way, and never both. */
import { at, hour } from '../report/reporting'
import { type Town, townTime } from '../town'
import {
  becomes,
  billsOf,
  budget,
  check,
  claim,
  claimable,
  confirm,
  hoursPass,
  openWithMoney,
  type Proposed,
  proposed,
  rewardOf,
  stateOf,
} from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())

type Clerk = 'office' | 'office2'
const pay = (who: Clerk, { receipt, rewardId }: Proposed, when = townTime()) =>
  town.as(who).call('reward.payCash', { receipt, rewardId }, at(when))
const mistyped = (receipt: string, n: number) =>
  receipt.slice(0, 8) + String((Number(receipt.slice(8)) + n) % 1e8).padStart(8, '0')

it('is handed out once for the code, and the budget moves with it', async () => {
  const one = await claimable(town, { amount: 10_000 })
  const before = await budget(town)
  const { receipt, rewardId } = one
  const seen = await town.as('office').get('reward.lookUp', { receipt })
  expect(seen).toEqual({
    rewardId,
    reachName: '带溪演示段',
    category: 'outlet',
    amount: 10_000,
    state: 'claimable',
  })
  expect(await pay('office', one)).toEqual({ ok: true, value: { amount: 10_000 } })
  expect(rewardOf(town, one)).toMatchObject({ state: 'paid', way: 'cash' })
  expect(await budget(town)).toEqual({ reserved: before.reserved - 10_000, paid: before.paid + 10_000 })
  expect(await claim(town, one)).toMatchObject({ state: 'paid', confirm: null })
  expect(billsOf(town, one)).toEqual([])
})

it('a lost answer is given again to the same hand, and to nobody else, and not on a second visit', async () => {
  const one = await claimable(town)
  const first = townTime()
  expect(await pay('office', one, first)).toMatchObject({ ok: true })
  expect(await pay('office', one, first + 60_000)).toMatchObject({ ok: true })
  expect(await pay('office2', one, first + 60_000)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
  expect(await pay('office', one, first + hour)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
})

it('two clerks at once: one opens the cash box', async () => {
  const one = await claimable(town)
  const answers = await Promise.all([pay('office', one), pay('office2', one)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

it('a wrong code gets nothing, and after five it is locked for the right one too', async () => {
  const one = await claimable(town)
  for (let n = 1; n <= 5; n++)
    expect(await pay('office', { ...one, receipt: mistyped(one.receipt, n) })).toMatchObject({
      problem: { code: 'receipt.wrong' },
    })
  expect(await pay('office', one)).toMatchObject({ problem: { code: 'receipt.locked' } })
  expect(stateOf(town, one)).toBe('claimable')
  expect(await pay('office', one, townTime() + 2 * hour)).toMatchObject({ ok: true })
})

it("a code pays its own reward only, and nothing that isn't approved or has run out", async () => {
  const [one, other] = [await claimable(town), await claimable(town)]
  const swapped = { ...one, rewardId: other.rewardId }
  expect(await pay('office2', swapped)).toMatchObject({ problem: { code: 'reward.unknown' } })
  const open = await proposed(town)
  expect(await pay('office2', open)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
  const late = townTime() + 31 * 24 * hour
  expect(await pay('office2', other, late)).toMatchObject({ problem: { code: 'reward.expired' } })
  expect(await town.as('environment').refusal('reward.payCash', one)).toBe('identity.forbidden')
  expect(await town.as('resident1').refusal('reward.lookUp', { receipt: one.receipt })).toMatch(/^identity\./)
})

it('not while WeChat pays, not after WeChat has paid; after WeChat has given up it is', async () => {
  const one = await claimable(town)
  const answer = await claim(town, one)
  expect(await pay('office2', one)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
  await confirm(town, answer)
  expect(await becomes(town, one, 'paid')).toBe('paid')
  expect(await pay('office2', one)).toMatchObject({ problem: { code: 'reward.stateMoved' } })

  const left = await claimable(town)
  const old = await claim(town, left)
  const next = await hoursPass(town, townTime(), 25)
  expect(await pay('office2', left, next)).toMatchObject({ ok: true })
  await expect(confirm(town, old)).rejects.toThrow('FAIL')
  expect(town.cloud.payments.paidTo(left.openid)).toBe(0)
})

it('cash and a tap on 「领取」 in the same moment: one of them', async () => {
  for (let round = 0; round < 6; round++) {
    const one = await claimable(town)
    const [cash, claimed] = await Promise.all([pay('office2', one), claim(town, one)])
    if (claimed.confirm) await confirm(town, claimed)
    await check(town, one)
    const byWechat = town.cloud.payments.paidTo(one.openid)
    expect(byWechat + (cash.ok ? one.amount : 0)).toBe(one.amount)
    expect(rewardOf(town, one)).toMatchObject({ state: 'paid', way: cash.ok ? 'cash' : 'wechat' })
  }
})
