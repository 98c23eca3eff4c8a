/** The office's figures of the money, recounted from rewards, transfers and budgets put into the database. */
import { at } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const now = townTime()

it('the money: the year’s own budget, what waits for approval, what is short, what hangs', async () => {
  const { database } = town.cloud
  const day = 24 * 3_600_000
  const states = [
    'proposed',
    'proposed',
    'approvedOnce',
    'claimable',
    'transferring',
    'paid',
    'declined',
    'expired',
  ]
  const reward = (state: string, n: number) => ({ _id: `R${n}`, reportId: `v${n}`, state, proposedAt: now })
  await database.bulkInsert('rewards', states.map(reward) as never)
  const payout = (_id: string, short: boolean, since: number, nextAt: number | null) =>
    ({ _id, rewardId: _id, short, since, nextAt, stage: nextAt ? 'underway' : 'settled' }) as never
  await database.bulkInsert('payouts', [
    payout('short', true, now - 9 * day, now + day),
    payout('shortToday', true, now, now + day),
    payout('shortYesterday', true, now - day, now + day),
    payout('hangs', false, now - 9 * day, now + day),
    payout('young', false, now - 3_600_000, now + day),
    payout('over', false, now - 9 * day, null),
    { ...(payout('other', false, now, now + day) as object), differs: { at: now } } as never,
  ])
  await database.bulkInsert('rewardBudgets', [
    { _id: '2025', budget: 500_000, reserved: 0, paid: 480_000 } as never,
    { _id: '2026', budget: 900_000, reserved: 7_000, paid: 120_000 } as never,
  ])
  const counts = { proposed: 2, approvedOnce: 1, claimable: 1, transferring: 1, failed: 0 }
  const figures = { waiting: 3, shortOfFunds: 3, stuck: 2, differing: 1, counts }
  const thisYear = { year: '2026', budget: 900_000, reserved: 7_000, paid: 120_000, ...figures }
  const lastYear = { year: '2025', budget: 500_000, reserved: 0, paid: 480_000, ...figures }
  const none = { year: '2024', budget: 0, reserved: 0, paid: 0, ...figures }
  const asked = (year?: string) =>
    town.as('office').get('reward.overview', year === undefined ? {} : { year }, at(now))
  expect([await asked(), await asked('2025'), await asked('2024')]).toEqual([thisYear, lastYear, none])
})
