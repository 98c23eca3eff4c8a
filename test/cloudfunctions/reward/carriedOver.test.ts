/** Rewards as they were stored until November 2026, and what the clock makes of them once. */
import { createHash } from 'node:crypto'
import { beginAgain, rewrite } from '../oldState'
import { closed, filed } from '../report/reporting'
import { eventually } from '../../local/waiting'
import { type Town, townTime } from '../town'
import { formerMonthOf, monthOf } from './claimants'
import { claim, claimable, openWithMoney, type Proposed, rewardOf } from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openWithMoney()
})
afterAll(() => town.close())

const database = () => town.cloud.database
const rewardIdOf = (reportId: string) =>
  `R${createHash('sha256').update(reportId).digest('hex').slice(0, 27)}`

/** As it was stored: duty in plain words. */
const plainly = (reportId: string, staff: boolean) =>
  rewrite(town, 'reporters', reportId, ({ sealedDuty: _sealed, ...reporter }) => ({ ...reporter, staff }))

it('a report of staff without a reward gets the proposal it would have got from anybody; its like without one does not', async () => {
  const { reportId: ofStaff } = await filed(town, 'colleague')
  await closed(town, ofStaff)
  const wanted = database().find('rewards', { reportId: ofStaff })
  await rewrite(town, 'rewards', rewardIdOf(ofStaff), () => null)
  const { reportId: refusedOne } = await filed(town, 'residentOld')
  await plainly(ofStaff, true)
  await plainly(refusedOne, false)
  await town.strike(townTime())
  await eventually(
    async () => database().find('reporters', { staff: true }).length,
    (left) => left === 0,
  )
  expect(database().find('rewards', { reportId: ofStaff })).toEqual(wanted)
  expect(database().find('rewards', { reportId: refusedOne })).toEqual([])
  for (const reportId of [ofStaff, refusedOne]) {
    const [reporter] = database().find('reporters', { _id: reportId })
    expect(reporter).not.toHaveProperty('staff')
    expect(reporter).toHaveProperty('sealedDuty')
  }
})

it('what was approved and not claimed leaves the month of its reporter, once', async () => {
  const mine = { name: 'residentMonth' as const, amount: 20_000 }
  const all: Proposed[] = [await claimable(town, mine), await claimable(town, mine)]
  for (const { rewardId } of all)
    await rewrite(town, 'rewards', rewardId, (reward) => ({ ...reward, month: '2026-11' }))
  const openid = 'openid-of-residentMonth'
  const former = formerMonthOf(openid)
  await database().bulkInsert('rewardMonths', [{ _id: former, granted: 40_000 }])
  const tomorrow = townTime() + 86_400_000
  await town.strike(tomorrow)
  await town.strike(tomorrow + 86_400_000)
  expect(database().find('rewardMonths', { _id: former })).toEqual([])
  expect(database().find('rewardMonths', { _id: monthOf(openid) })).toMatchObject([{ granted: 0 }])
  expect(all.map((one) => rewardOf(town, one).month)).toEqual([null, null])
})

it('the transfer said in plain under which code its payee reported: it is sealed, and the money still arrives', async () => {
  const one = await claimable(town)
  town.cloud.payments.behave({ on: 'transfer', unclear: 'before' })
  const began = townTime()
  await claim(town, one, began)
  town.cloud.payments.reset()
  const [{ code }] = database().find('reporters', { _id: one.reportId }) as never as [{ code: string }]
  const payout = () => JSON.stringify(database().find('payouts', { _id: one.rewardId }))
  expect(payout()).not.toContain(code)
  await rewrite(town, 'payouts', one.rewardId, ({ sealedPayee: _sealed, ...rest }) => ({
    ...rest,
    payee: code,
  }))
  await beginAgain(town, 'sealPayees')
  expect((await claim(town, one, began + 60_000)).state).toBe('transferring')
  await town.strike(began + 3_600_000)
  expect(payout()).not.toContain(code)
  const { confirm } = await claim(town, one, began + 3_660_000)
  expect(confirm).not.toBeNull()
})
