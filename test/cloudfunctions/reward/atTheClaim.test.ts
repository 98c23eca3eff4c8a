/**
 * What hangs on who reported is settled at the claim and told to the claimer alone. What the office, the counter and the
 * audit log see is the same whoever it was: a reward nobody took.
 */
import { rewrite } from '../oldState'
import { aDay, at } from '../report/reporting'
import { startOfDay } from '../../../domain/calendar/day'
import { openTown, type Town, townTime } from '../town'
import { approved, becomes, budget, claim, claimable, type Proposed, proposed, rewardOf } from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const year of ['2026', '2027'])
    await town.as('office').get('reward.saveBudget', { year, budget: 100_000_000 })
})
afterAll(() => town.close())

const refusedClaim = (one: Proposed, when = townTime()) =>
  town.as(one.name).refusal('reward.claim', { reportId: one.reportId }, at(when))
const pay = (one: Proposed, when = townTime()) =>
  town.as('office').call('reward.payCash', { receipt: one.receipt, rewardId: one.rewardId }, at(when))
/** All that the office gets to see, with everything that is stored beside the reward. */
async function seen(one: Proposed, when = townTime()) {
  const { items } = await town.as('office').get('reward.list', { limit: 100 }, at(when))
  const overview = await town.as('headChief').get('reward.overview', { year: '2026' }, at(when))
  const audit = town.cloud.database
    .find('audit', {})
    .filter(({ target, action }) => target === one.rewardId || action === 'reward.claim')
  return { item: items.find(({ id }) => id === one.rewardId), overview, audit, stored: rewardOf(town, one) }
}
const ofChief = (given: object = {}) => claimable(town, { name: 'villageChief' as never, ...given })

it('the office saw "staff reported": a chief is told at the claim, and the office sees a reward nobody took', async () => {
  const one = await ofChief()
  // The office would not have known it from the reward of a resident who stays at home.
  const before = await seen(one)
  expect(before.item).toMatchObject({ state: 'claimable' })
  expect(await refusedClaim(one)).toBe('reward.staff')
  expect(await seen(one)).toEqual(before)
  await town.strike(townTime() + 31 * aDay)
  expect(await becomes(town, one, 'expired')).toBe('expired')
})

it('who was on duty when reporting is on duty to every other phone, and the counter is not told why', async () => {
  const one = await claimable(town, { name: 'resident77' })
  await rewrite(town, 'reporters', one.reportId, (reporter) => ({ ...reporter, staff: true }))
  const cousin = town.as('residentCousin')
  expect(await cousin.refusal('reward.claim', { receipt: one.receipt })).toBe('reward.staff')
  const { state, amount } = await town.as('office').get('reward.lookUp', { receipt: one.receipt })
  expect([state, amount]).toEqual(['claimable', 5_000])
  expect(await pay(one)).toMatchObject({ ok: false, problem: { code: 'reward.askOnPhone' } })
})

describe('the cap told the second approver that two reports are one person’s', () => {
  const name = 'residentBusy' as const
  let third: Proposed

  it('both approvals of a third reward go through like any', async () => {
    const [first, second] = [
      await claimable(town, { name, amount: 20_000 }),
      await claimable(town, { name, amount: 20_000 }),
    ]
    third = await proposed(town, { name, amount: 100 })
    await approved(town, third)
    await claim(town, first)
    expect((await pay(second)).ok).toBe(true)
  })

  it('the claimer alone is told that it waits for the next month', async () => {
    const before = await seen(third)
    expect(await refusedClaim(third)).toBe('reward.capReached')
    expect(await seen(third)).toEqual(before)
    expect(await pay(third)).toMatchObject({ ok: false, problem: { code: 'reward.askOnPhone' } })
    const putOff = JSON.stringify(town.cloud.database.find('putOffs', {}))
    expect(putOff).not.toContain(third.rewardId)
  })

  it('in the next month it can be taken', async () => {
    await claim(town, third, startOfDay('2026-12-01') + 1)
    expect(rewardOf(town, third)).toMatchObject({ state: 'transferring', month: '2026-12' })
  })
})

it('what was put off and ran out for everybody else can still be taken in its month, from the same budget', async () => {
  const name = 'residentLater' as const
  const december = (day: number) => startOfDay(`2026-12-${day}`)
  for (const amount of [20_000, 20_000])
    await claim(town, await claimable(town, { name, amount }), december(10))
  const one = await claimable(town, { name, amount: 3_000 })
  expect(await refusedClaim(one, december(15))).toBe('reward.capReached')
  await town.strike(december(20))
  expect(await becomes(town, one, 'expired')).toBe('expired')
  const before = await budget(town)
  const january = startOfDay('2027-01-05')
  const tracked = await town.as('office').get('reward.list', { state: 'expired', limit: 100 }, at(january))
  expect(tracked.items.map(({ id }) => id)).toContain(one.rewardId)
  expect(await refusedClaim({ ...one, name: 'residentElse' }, january)).toBe('report.unknown')
  await claim(town, one, january)
  expect(rewardOf(town, one)).toMatchObject({ state: 'transferring', month: '2027-01' })
  expect(await budget(town)).toEqual({ ...before, reserved: before.reserved + 3_000 })
})

it('many claims of one person at once stay within the month', async () => {
  const all = []
  for (let n = 0; n < 6; n++) all.push(await claimable(town, { name: 'residentAtOnce', amount: 10_000 }))
  const answers = await Promise.all(
    all.map(({ reportId }) => town.as('residentAtOnce').call('reward.claim', { reportId })),
  )
  const codes = answers.map((answer) => (answer.ok ? 'begun' : answer.problem.code))
  expect(codes.filter((code) => code === 'begun').length).toBeLessThanOrEqual(4)
  const begun = all.filter((one) => rewardOf(town, one).state === 'transferring')
  expect(begun).toHaveLength(codes.filter((code) => code === 'begun').length)
  for (const one of all) await town.as('residentAtOnce').call('reward.claim', { reportId: one.reportId })
  expect(all.filter((one) => rewardOf(town, one).state === 'transferring')).toHaveLength(4)
})
