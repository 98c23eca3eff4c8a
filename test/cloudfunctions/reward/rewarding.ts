/** One reward at a time, from a proposal put into the database; approved, claimed and paid over the wire. */
import { createHash } from 'node:crypto'
import type { Reward } from '../../../domain/reward/reward'
import { eventually } from '../../local/waiting'
import { rewrite } from '../oldState'
import { aDay, at, hour } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'
import { budgetYear, claimableReward, enterReporters, type Claimant } from './claimants'

export interface Proposed extends Claimant {
  readonly receipt: string
}

let made = 0

function newReward(name: Claimant['name'], amount: number) {
  const reportId = `verified${String(++made).padStart(16, '0')}`
  const rewardId = `R${createHash('sha256').update(reportId).digest('hex').slice(0, 27)}`
  return { name, openid: `openid-of-${name}`, reportId, rewardId, amount, habit: 'cash' as const }
}

/** A person of their own each, unless named. */
export async function proposed(
  town: Town,
  { amount = 5_000, name = `resident${++made}` as Claimant['name'] } = {},
): Promise<Proposed> {
  const one = newReward(name, amount)
  const untouched = { state: 'proposed', approvals: [], year: null, month: null, expiresAt: null } as const
  const reward = { ...claimableReward({ ...one, receipt: null }), ...untouched }
  await town.cloud.database.bulkInsert('rewards', [reward as object as never])
  const [receipt] = await enterReporters(town, [{ ...one, receipt: 'wanted' }])
  return { ...one, receipt: receipt! }
}

export async function approved(town: Town, { rewardId }: Proposed, when = townTime()): Promise<void> {
  await town.as('office').get('reward.approve', { rewardId }, at(when))
  await town.as('office2').get('reward.approve', { rewardId }, at(when))
}

export async function claimable(town: Town, given: Parameters<typeof proposed>[1] = {}, when = townTime()) {
  const one = await proposed(town, given)
  await approved(town, one, when)
  return one
}

/** Approved by two and its money set aside, put into the store: for what comes afterwards and needs no receipt code. */
export async function promised(
  town: Town,
  { amount = 5_000, name = `resident${++made}` as Claimant['name'] } = {},
  when = townTime(),
): Promise<Claimant> {
  const one = { ...newReward(name, amount), receipt: null }
  const reward = { ...claimableReward(one), proposedAt: when, expiresAt: when + 30 * aDay }
  await town.cloud.database.bulkInsert('rewards', [reward as object as never])
  await enterReporters(town, [one])
  await rewrite(town, 'rewardBudgets', budgetYear, (budget) => ({
    ...budget,
    reserved: Number(budget.reserved) + amount,
  }))
  return one
}

export const claim = (town: Town, { name, reportId }: Claimant, when = townTime()) =>
  town.as(name).get('reward.claim', { reportId }, at(when))

export const check = (town: Town, { name, reportId }: Claimant, when = townTime()) =>
  town.as(name).get('reward.check', { reportId }, at(when))

export function rewardOf({ cloud }: Town, { rewardId }: Claimant): Reward {
  return cloud.database.find('rewards', { _id: rewardId })[0] as unknown as Reward
}

export const stateOf = (town: Town, one: Claimant) => rewardOf(town, one).state

export const becomes = (town: Town, one: Claimant, state: Reward['state']) =>
  eventually(
    async () => stateOf(town, one),
    (now) => now === state,
  )

export const billsOf = ({ cloud }: Town, { rewardId }: Claimant) =>
  cloud.payments.bills().filter(({ billNo }) => billNo.startsWith(rewardId))

/** The person taps; a package that is missing fails the test. */
export async function confirm(
  town: Town,
  { confirm }: { confirm: { package: string } | null },
): Promise<void> {
  await town.cloud.payments.confirm(confirm!.package)
}

export async function budget(town: Town) {
  const { reserved, paid } = await town.as('office').get('reward.overview', { year: '2026' })
  return { reserved, paid }
}

export const noNotices = ({ cloud }: Town) => cloud.payments.behave({ on: 'notice', copies: 0 })

/** The timer strikes every few hours for so long. */
export async function hoursPass(town: Town, from: number, hours: number): Promise<number> {
  for (let passed = 0; passed < hours; passed += 5) await town.strike(from + passed * hour)
  await town.strike(from + hours * hour)
  return from + hours * hour
}

/** A town with money set aside for the year. */
export async function openWithMoney(): Promise<Town> {
  const town = await openTown()
  await town.as('office').get('reward.saveBudget', { year: '2026', budget: 100_000_000 })
  return town
}

/** WeChat Pay does what it is asked again, and the merchant's account is full. */
export function payAnew({ cloud: { payments } }: Town): void {
  payments.reset()
  payments.balance = 10_000_000
}
