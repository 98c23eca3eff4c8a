/** Who gets the money, and what happens between 「领取」 and the money, when everybody behaves. */
import { at, hour } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'
import {
  becomes,
  billsOf,
  budget,
  check,
  claim,
  claimable,
  confirm,
  hoursPass,
  noNotices,
  openWithMoney,
  promised,
  proposed,
  rewardOf,
  stateOf,
} from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())
beforeEach(() => town.cloud.payments.reset())

it('the reporter taps 「领取」, confirms, and has the money', async () => {
  const before = await budget(town)
  const one = await claimable(town, { amount: 10_000 })
  const answer = await claim(town, one)
  expect(answer).toMatchObject({
    state: 'transferring',
    amount: 10_000,
    confirm: { package: expect.any(String) },
  })
  await confirm(town, answer)
  expect(await becomes(town, one, 'paid')).toBe('paid')
  expect(town.cloud.payments.paidTo(one.openid)).toBe(10_000)
  expect(await budget(town)).toEqual({ ...before, paid: before.paid + 10_000 })
  expect(await claim(town, one)).toMatchObject({ state: 'paid', confirm: null })
  expect(billsOf(town, one)).toHaveLength(1)
})

it('tapping again, or twice at once, is the same transfer', async () => {
  const one = await promised(town)
  const answers = await Promise.all([claim(town, one), claim(town, one), claim(town, one)])
  const again = await claim(town, one)
  expect(billsOf(town, one)).toHaveLength(1)
  for (const { confirm } of answers)
    expect([null, again.confirm?.package]).toContain(confirm?.package ?? null)
})

it('with the receipt code it goes to the WeChat of the phone that claims', async () => {
  const { receipt, openid, ...one } = await claimable(town)
  const other = town.as('residentOtherPhone')
  const answer = await other.get('reward.claim', { receipt })
  // The first phone sees that it is under way, and cannot confirm for the other.
  const first = await check(town, { receipt, openid, ...one })
  expect(first).toMatchObject({ state: 'transferring', confirm: null })
  expect(first.reason).toMatch('另一个微信')
  await confirm(town, answer)
  expect(await becomes(town, { receipt, openid, ...one }, 'paid')).toBe('paid')
  expect(town.cloud.payments.paidTo(other.openid)).toBe(one.amount)
  expect(town.cloud.payments.paidTo(openid)).toBe(0)
})

it('a stranger gets nothing, nor do people on duty, even with a code', async () => {
  const { reportId, receipt, ...one } = await claimable(town)
  expect(await town.as('residentStranger').refusal('reward.claim', { reportId })).toBe('report.unknown')
  expect(await town.as('residentStranger').refusal('reward.check', { reportId })).toBe('report.unknown')
  for (const who of ['office', 'villageChief', 'cleaner', 'environment'] as const)
    expect(await town.as(who).refusal('reward.claim', { receipt })).toBe('reward.staff')
  expect(stateOf(town, { reportId, receipt, ...one })).toBe('claimable')
  const open = await proposed(town)
  expect(await town.as(open.name).refusal('reward.claim', { reportId: open.reportId })).toBe(
    'reward.stateMoved',
  )
})

it('who never confirms can claim again after a day: a new bill, after the end of the first', async () => {
  const one = await promised(town)
  const began = townTime()
  const old = await claim(town, one, began)
  await hoursPass(town, began, 20)
  expect(await claim(town, one, began + 23 * hour)).toMatchObject({ confirm: old.confirm })
  expect(billsOf(town, one).map(({ state }) => state)).toEqual(['WAIT_USER_CONFIRM'])
  const next = await hoursPass(town, began + 23 * hour, 2)
  expect(rewardOf(town, one)).toMatchObject({ state: 'failed', reason: expect.stringContaining('再领一次') })
  const answer = await claim(town, one, next)
  expect(billsOf(town, one).map(({ state }) => state)).toEqual(['FAIL', 'WAIT_USER_CONFIRM'])
  await expect(confirm(town, old)).rejects.toThrow('FAIL')
  await confirm(town, answer)
  expect(await becomes(town, one, 'paid')).toBe('paid')
  expect(town.cloud.payments.paidTo(one.openid)).toBe(one.amount)
})

it('a bill that the merchant takes back is no payment, and can be claimed again', async () => {
  const one = await promised(town)
  await claim(town, one)
  await town.cloud.payments.revoke(one.rewardId)
  expect(await becomes(town, one, 'failed')).toBe('failed')
  await confirm(town, await claim(town, one))
  expect(await becomes(town, one, 'paid')).toBe('paid')
})

it('a transfer that fails after the claim period leaves a week to claim again', async () => {
  const one = await promised(town)
  const lastDay = townTime() + 30 * 24 * hour - hour
  await claim(town, one, lastDay)
  const next = await hoursPass(town, lastDay, 26)
  expect(stateOf(town, one)).toBe('failed')
  await confirm(town, await claim(town, one, next))
  expect(await becomes(town, one, 'paid')).toBe('paid')
  const other = await promised(town)
  await claim(town, other, lastDay)
  const failed = await hoursPass(town, lastDay, 26)
  await town.strike(failed + 8 * 24 * hour)
  expect(stateOf(town, other)).toBe('expired')
})

it('the last words of an older bill change nothing of the one under way', async () => {
  const one = await promised(town)
  const began = townTime()
  await claim(town, one, began)
  town.cloud.payments.behave({ on: 'notice', delay: 1500, times: 1 })
  await town.cloud.payments.revoke(one.rewardId)
  await town.strike(began + hour)
  expect(stateOf(town, one)).toBe('failed')
  const answer = await claim(town, one, began + hour)
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(rewardOf(town, one)).toMatchObject({ state: 'transferring', attempt: 2 })
  noNotices(town)
  await confirm(town, answer)
  expect(await check(town, one, began + hour)).toMatchObject({ state: 'paid' })
})

it('an amount that WeChat would not transfer is for the cash box', async () => {
  await town.as('office').get('reward.savePolicy', {
    version: 0,
    ...(await town.as('office').get('reward.rules', {})),
    monthlyCap: 1_000_000,
  })
  for (const amount of [200_000, 9]) {
    const one = await claimable(town, { amount })
    expect(await town.as(one.name).refusal('reward.claim', { reportId: one.reportId })).toBe(
      'reward.cashOnly',
    )
    expect(stateOf(town, one)).toBe('claimable')
    expect(await town.as('office').get('reward.payCash', one)).toEqual({ amount })
  }
  const most = await claimable(town, { amount: 199_999 })
  expect(await claim(town, most)).toMatchObject({ state: 'transferring' })
})

it('without a merchant account people are told to come to the office', async () => {
  const poor = await openTown({ functionEnvironment: { PAY_MERCHANT_ID: '' } })
  try {
    await poor.as('office').get('reward.saveBudget', { year: '2026', budget: 100_000 })
    const one = await claimable(poor)
    expect(await poor.as(one.name).refusal('reward.claim', { reportId: one.reportId })).toBe(
      'reward.cashOnly',
    )
    expect(await poor.as('office').get('reward.payCash', one, at(townTime()))).toEqual({ amount: one.amount })
  } finally {
    await poor.close()
  }
})
