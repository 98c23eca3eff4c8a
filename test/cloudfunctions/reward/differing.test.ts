/** WeChat tells of a bill that is not the one we ordered: nothing is paid, nothing is free, and the office sees it. */
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
  noNotices,
  openWithMoney,
  payAnew,
  rewardOf,
  stateOf,
} from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())
beforeEach(() => payAnew(town))

it.each([
  ['amount', { transfer_amount: 500_000 }],
  ['payee', { openid: 'openid-of-a-stranger' }],
  ['merchant', { mch_id: '1900000000' }],
  ['app', { appid: 'wx0000000000000000' }],
  ['scene', { transfer_scene_id: '1000' }],
] as const)('an answer with another %s stops the payout and is shown to the office', async (what, told) => {
  noNotices(town)
  const one = await claimable(town)
  const before = await budget(town)
  await confirm(town, await claim(town, one))
  town.cloud.payments.behave({ on: 'query', told })
  expect(await check(town, one)).toMatchObject({ state: 'transferring', confirm: null })
  expect(await budget(town)).toEqual(before)
  const office = town.as('office')
  const { items } = await office.get('reward.list', { stuck: true, limit: 50 })
  const amount = what === 'amount' ? 500_000 : null
  expect(items.find(({ id }) => id === one.rewardId)).toMatchObject({
    transfer: { differs: { what: [what], amount }, standing: 'atWeChat' },
  })
  expect((await office.get('reward.overview', {})).differing).toBe(1)
  // Neither by the clock, nor by cash, nor by another claim does money move a second time.
  await town.strike(townTime() + 30 * hour)
  const late = at(townTime() + 30 * hour)
  const { receipt, rewardId } = one
  expect(await office.refusal('reward.payCash', { receipt, rewardId }, late)).toBe('reward.stateMoved')
  expect(await office.refusal('reward.stopTransfer', { rewardId, text: '不要了' }, late)).toBe(
    'reward.transferRuns',
  )
  await claim(town, one, townTime() + 30 * hour)
  expect(billsOf(town, one)).toHaveLength(1)
  expect(stateOf(town, one)).toBe('transferring')
  // When WeChat says what it should, it is paid, once.
  town.cloud.payments.reset()
  expect(await check(town, one, townTime() + 31 * hour)).toMatchObject({ state: 'paid' })
  expect(rewardOf(town, one).paidAt).not.toBeNull()
  expect((await office.get('reward.overview', {})).differing).toBe(0)
})

it('a notice with another amount does not count as paid', async () => {
  town.cloud.payments.behave({ on: 'notice', told: { transfer_amount: 1 }, times: 1 })
  const one = await claimable(town)
  await confirm(town, await claim(town, one))
  const differing = async () => (await town.as('office').get('reward.overview', {})).differing
  for (let n = 0; n < 100 && (await differing()) !== 1; n++) await new Promise((go) => setTimeout(go, 50))
  expect(await differing()).toBe(1)
  expect(stateOf(town, one)).toBe('transferring')
  await town.strike(townTime() + 7 * hour)
  await becomes(town, one, 'paid')
})
