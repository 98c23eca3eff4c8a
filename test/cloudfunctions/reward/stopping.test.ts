/** A transfer that WeChat refuses for good is given up by the office, and only when it is certain that none can come. */
import { aDay, at, hour } from '../report/reporting'
import { type Town, townTime } from '../town'
import {
  becomes,
  billsOf,
  check,
  claim,
  claimable,
  confirm,
  hoursPass,
  openWithMoney,
  payAnew,
  type Proposed,
  rewardOf,
  stateOf,
} from './rewarding'

const minute = 60_000
const text = '微信停了转账权限'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())
beforeEach(() => payAnew(town))

const noPermission = () =>
  town.cloud.payments.behave({ on: 'transfer', refuse: { status: 403, code: 'NO_AUTH' } })
const stop = ({ rewardId }: Proposed, when: number) =>
  town.as('office').call('reward.stopTransfer', { rewardId, text }, at(when))
const pay = ({ receipt, rewardId }: Proposed, when: number) =>
  town.as('office').call('reward.payCash', { receipt, rewardId }, at(when))
const lookUp = ({ receipt }: Proposed, when: number) =>
  town.as('office').get('reward.lookUp', { receipt }, at(when))
async function listed({ rewardId }: Proposed, when: number) {
  const { items } = await town.as('office').get('reward.list', { stuck: true, limit: 50 }, at(when))
  return items.find(({ id }) => id === rewardId)
}

/** Claimed, refused by WeChat for 26 hours; the last sending was just now. */
async function stuckReward() {
  const one = await claimable(town)
  noPermission()
  await claim(town, one)
  const when = townTime() + 26 * hour
  return { one, when }
}

it('is listed with its bill number, and can be stopped at once when it was not sent for minutes', async () => {
  const { one, when } = await stuckReward()
  expect(await listed(one, when)).toMatchObject({
    may: { stop: true },
    transfer: { billNo: one.rewardId, standing: 'stuck', stop: null },
  })
  expect(await stop(one, when)).toEqual({ ok: true, value: { state: 'failed' } })
  const { expiresAt, reason } = rewardOf(town, one)
  expect(expiresAt).toBeGreaterThanOrEqual(when + 7 * aDay)
  expect(reason).toContain('钱没有发出')
  expect(await listed(one, when)).toBeUndefined()
  expect(await pay(one, when)).toMatchObject({ ok: true })
  expect(town.cloud.payments.paidTo(one.openid)).toBe(0)
})

it('just sent: it waits for more than five minutes, sends nothing more, and the cash box stays shut', async () => {
  const { one, when } = await stuckReward()
  await check(town, one, when)
  expect(await stop(one, when)).toEqual({ ok: true, value: { state: 'transferring' } })
  expect(await stop(one, when + minute)).toEqual({ ok: true, value: { state: 'transferring' } })
  // The permission is back, and nothing goes out all the same.
  town.cloud.payments.reset()
  expect(await check(town, one, when + 2 * minute)).toMatchObject({
    state: 'transferring',
    confirm: null,
    reason: expect.stringContaining('已停止'),
  })
  expect(await lookUp(one, when + 3 * minute)).toMatchObject({ transfer: 'stopping' })
  expect(await pay(one, when + 3 * minute)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
  expect((await listed(one, when + 3 * minute))?.transfer).toMatchObject({ stop: { text } })
  await town.strike(when + 20 * minute)
  expect(stateOf(town, one)).toBe('failed')
  expect(billsOf(town, one)).toEqual([])
  await confirm(town, await claim(town, one, when + 30 * minute))
  expect(await becomes(town, one, 'paid')).toBe('paid')
  expect(billsOf(town, one).map(({ billNo }) => billNo)).toEqual([`${one.rewardId}02`])
})

it('the person who stands at the counter does not wait for the clock', async () => {
  const { one, when } = await stuckReward()
  await check(town, one, when)
  await stop(one, when)
  expect(await lookUp(one, when + 10 * minute)).toMatchObject({ state: 'failed' })
  expect(await pay(one, when + 10 * minute)).toMatchObject({ ok: true })
})

it('as long as WeChat does not answer clearly, nothing ends', async () => {
  const { one, when } = await stuckReward()
  town.cloud.payments.behave({ on: 'query', unclear: 'before', by: 'error500' })
  expect(await stop(one, when)).toEqual({ ok: true, value: { state: 'transferring' } })
  const later = await hoursPass(town, when, 10)
  expect(stateOf(town, one)).toBe('transferring')
  town.cloud.payments.reset()
  await hoursPass(town, later, 10)
  expect(stateOf(town, one)).toBe('failed')
})

it('WeChat says nothing for a month: then its «none» says nothing either', async () => {
  const { one, when } = await stuckReward()
  town.cloud.payments.behave({ on: 'query', unclear: 'before', by: 'error500' })
  await stop(one, when)
  town.cloud.payments.reset()
  const month = when + 30 * aDay
  await town.strike(month)
  expect(stateOf(town, one)).toBe('transferring')
  expect(await listed(one, month)).toMatchObject({ transfer: { standing: 'unclear' } })
  expect((await listed(one, month))?.may.stop).toBeUndefined()
  expect(await pay(one, month)).toMatchObject({ problem: { code: 'reward.stateMoved' } })
})

it('a bill that was made after all is paid or closed by WeChat, never given up', async () => {
  const one = await claimable(town)
  town.cloud.payments.behave({ on: 'transfer', unclear: 'after', times: 1 })
  town.cloud.payments.behave({ on: 'query', unclear: 'before', by: 'error500' })
  await claim(town, one)
  const when = townTime() + 26 * hour
  expect(await stop(one, when)).toEqual({ ok: true, value: { state: 'transferring' } })
  town.cloud.payments.reset()
  await hoursPass(town, when, 5)
  expect(billsOf(town, one).map(({ state }) => state)).toEqual(['FAIL'])
  expect(stateOf(town, one)).toBe('failed')
})

it('what is not stuck, or not a transfer, cannot be stopped, and only the office may', async () => {
  const one = await claimable(town)
  expect(await stop(one, townTime())).toMatchObject({ problem: { code: 'reward.stateMoved' } })
  await claim(town, one)
  expect(await stop(one, townTime())).toMatchObject({ problem: { code: 'reward.transferRuns' } })
  const asked = { rewardId: one.rewardId, text }
  expect(await town.as('headChief').refusal('reward.stopTransfer', asked)).toBe('identity.forbidden')
  expect(await town.as('resident1').refusal('reward.stopTransfer', asked)).toMatch(/^identity/)
  expect(await town.as('office').refusal('reward.stopTransfer', { ...asked, text: ' ' })).toBe(
    'input.invalid',
  )
})

it('who stopped it stands in the audit log', async () => {
  const { one, when } = await stuckReward()
  await stop(one, when)
  const lines = town.cloud.database.find('audit', { action: 'reward.stopTransfer', target: one.rewardId })
  expect(lines).toMatchObject([{ by: 'office', outcome: 'ok' }])
  expect(JSON.stringify(lines)).not.toContain(text)
})
