/** Two people of the office and a budget for the year: what money is set aside. */
import { dayOf, endOfDayAfter } from '../../../domain/calendar/day'
import { townTime, openTown, type Town } from '../town'
import { aDay, at } from '../report/reporting'
import { approved, becomes, budget, claim, claimable, proposed, rewardOf, stateOf } from './rewarding'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
beforeEach(() => saveBudget(100_000_000))

const saveBudget = (amount: number, year = '2026') =>
  town.as('office').get('reward.saveBudget', { year, budget: amount })
const approve = (who: 'office' | 'office2', rewardId: string, when = townTime()) =>
  town.as(who).call('reward.approve', { rewardId }, at(when))
/** Leaves so much of the year's budget. */
async function leave(amount: number) {
  const { reserved, paid } = await budget(town)
  await saveBudget(reserved + paid + amount)
}

it('the first approval sets nothing aside, the second one of somebody else does', async () => {
  const before = await budget(town)
  const one = await proposed(town, { amount: 5_000 })
  expect(await approve('office', one.rewardId)).toMatchObject({ value: { state: 'approvedOnce' } })
  expect(await budget(town)).toEqual(before)
  expect(await town.as('office').refusal('reward.approve', { rewardId: one.rewardId })).toBe(
    'reward.sameApprover',
  )
  expect(await approve('office2', one.rewardId)).toMatchObject({ value: { state: 'claimable' } })
  expect(await budget(town)).toEqual({ ...before, reserved: before.reserved + 5_000 })
  expect(await town.as('office').refusal('reward.approve', { rewardId: one.rewardId })).toBe(
    'reward.stateMoved',
  )
})

it('whoever reported is told the amount to the fen', async () => {
  const one = await proposed(town, { amount: 5_050 })
  await approved(town, one)
  const [news] = town.cloud.database.find('announcements', { _id: `${one.rewardId}_ready` })
  expect(news!.values).toContain('50.50元')
})

it('two who approve in the same moment are two approvals; one who taps twice is one', async () => {
  const one = await proposed(town)
  await Promise.all([approve('office', one.rewardId), approve('office2', one.rewardId)])
  expect(rewardOf(town, one)).toMatchObject({ state: 'claimable' })
  expect(new Set(rewardOf(town, one).approvals.map(({ personId }) => personId)).size).toBe(2)
  const other = await proposed(town)
  await Promise.all([approve('office', other.rewardId), approve('office', other.rewardId)])
  expect(rewardOf(town, other)).toMatchObject({ state: 'approvedOnce', approvals: [{ personId: 'office' }] })
})

it('who approved first is not offered the second approval, a colleague is', async () => {
  const { rewardId } = await proposed(town)
  await approve('office', rewardId)
  const offered = async (who: 'office' | 'office2') => {
    const { items } = await town.as(who).get('reward.list', { state: 'approvedOnce' })
    return items.find(({ id }) => id === rewardId)!.may
  }
  expect(await offered('office')).toMatchObject({ approve: false, decline: true })
  expect(await offered('office2')).toMatchObject({ approve: true, decline: true })
})

it('nobody but the office approves', async () => {
  const { rewardId } = await proposed(town)
  for (const who of ['headChief', 'villageChief', 'environment', 'resident1'] as const) {
    expect(await town.as(who).refusal('reward.approve', { rewardId })).toMatch(/^identity\./)
  }
  expect(await town.as('office').refusal('reward.approve', { rewardId: 'none' })).toBe('reward.unknown')
  const offered = async (who: 'office' | 'headChief') => {
    const { items } = await town.as(who).get('reward.list', { state: 'proposed' })
    return items.find(({ id }) => id === rewardId)!.may
  }
  expect(await offered('office')).toMatchObject({ approve: true, decline: true })
  expect(await offered('headChief')).toMatchObject({ approve: false, decline: false })
})

it('many approvals at once spend a small budget to the last fen and no further', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => proposed(town, { amount: 3_000 })))
  for (const { rewardId } of all) await approve('office', rewardId)
  const before = await budget(town)
  await leave(7 * 3_000 + 2_999)
  const answers = await Promise.all(all.map(({ rewardId }) => seriously(() => approve('office2', rewardId))))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(7)
  const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code]))
  expect(new Set(codes)).toEqual(new Set(['reward.budgetSpent']))
  expect(await budget(town)).toEqual({ ...before, reserved: before.reserved + 7 * 3_000 })
  expect(await town.as('office').refusal('reward.saveBudget', { year: '2026', budget: 1 })).toBe(
    'reward.budgetTooLow',
  )
})

/** Who is told that it was busy taps again. */
async function seriously<T extends { ok: boolean; problem?: { code: string } }>(call: () => Promise<T>) {
  for (;;) {
    const answer = await call()
    if (answer.ok || !answer.problem?.code.startsWith('service.'))
      return answer as never as Awaited<ReturnType<typeof approve>>
  }
}

it('declined is over, with the reason on record', async () => {
  const one = await proposed(town)
  await approve('office', one.rewardId)
  await town.as('office').get('reward.decline', { rewardId: one.rewardId, text: '与另一件重复' })
  expect(rewardOf(town, one)).toMatchObject({ state: 'declined', reason: '与另一件重复' })
  expect(await town.as('office2').refusal('reward.approve', { rewardId: one.rewardId })).toBe(
    'reward.stateMoved',
  )
  const promised = await claimable(town)
  const late = { rewardId: promised.rewardId, text: '反悔' }
  expect(await town.as('office').refusal('reward.decline', late)).toBe('reward.stateMoved')
})

it('what nobody claims by the evening of the day that is told runs out, and the budget is free again', async () => {
  const before = await budget(town)
  const mine = { name: 'residentLate' as const, amount: 20_000 }
  const all = [await claimable(town, mine), await claimable(town, mine)]
  const late = endOfDayAfter(townTime(), 30)
  const told = town.cloud.database.find('announcements', { _id: `${all[0]!.rewardId}_ready` })
  expect(JSON.stringify(told)).toContain(dayOf(late - 1))
  await town.strike(late - 60_000)
  expect(all.map((one) => stateOf(town, one))).toEqual(['claimable', 'claimable'])
  expect(await town.as(mine.name).refusal('reward.claim', { reportId: all[0]!.reportId }, at(late))).toBe(
    'reward.expired',
  )
  await Promise.all([town.strike(late), town.strike(late)])
  for (const one of all) expect(await becomes(town, one, 'expired')).toBe('expired')
  const { reserved } = await budget(town)
  expect(reserved).toBeLessThanOrEqual(before.reserved)
  await claimable(town, mine)
})

it('what is approved in December and paid in January belongs to the year of the approval', async () => {
  await saveBudget(10_000, '2027')
  const december = Date.UTC(2027, 11, 20, 4)
  const one = await claimable(town, { amount: 7_000 }, december)
  const january = december + 20 * aDay
  const { confirm } = await claim(town, one, january)
  await town.cloud.payments.confirm(confirm!.package)
  expect(await becomes(town, one, 'paid')).toBe('paid')
  const of = (year: string) => town.as('office').get('reward.overview', { year })
  expect(await of('2027')).toMatchObject({ reserved: 0, paid: 7_000 })
  expect(await of('2028')).toMatchObject({ reserved: 0, paid: 0 })
  const other = await proposed(town, { amount: 7_000 })
  expect(await approved(town, other, december).catch((error: Error) => error.message)).toMatch('budgetSpent')
})
