/**
 * People whose rewards lie ready, put past the wire into the database by the thousand: the rewards, who reported,
 * receipt codes of those who come for cash, and the money set aside for them.
 */
import { createHash } from 'node:crypto'
import { reporterCode } from '../../../cloudfunctions/modules/vault/reporterCode'
import { keyedCode } from '../../../cloudfunctions/platform/keys'
import { hashSecret, receiptDigits } from '../../../cloudfunctions/modules/vault/receiptCode'
import type { Reward } from '../../../domain/reward/reward'
import { type Town, townTime, vaultKeys } from '../town'

Object.assign(process.env, vaultKeys)

/** `ready`: claims and confirms; `forgetful`: claims only; `never`: does not come; `cash`: comes with the code. */
export type Habit = 'ready' | 'forgetful' | 'never' | 'cash'

export interface Claimant {
  readonly name: `resident${string}`
  readonly openid: string
  readonly reportId: string
  readonly rewardId: string
  readonly amount: number
  readonly habit: Habit
  /** Of those who come for cash. */
  readonly receipt: string | null
}

const day = 86_400_000
export const budgetYear = '2026'
const month = '2026-11'
export const wholeBudget = 100_000_000
const amounts = [2_000, 5_000, 10_000, 20_000, 1_234, 77]

const rewardIdOf = (reportId: string) =>
  `R${createHash('sha256').update(reportId).digest('hex').slice(0, 27)}`

function habitOf(chance: number): Habit {
  if (chance < 0.04) return 'never'
  if (chance < 0.09) return 'forgetful'
  return chance < 0.15 ? 'cash' : 'ready'
}

/** Three rewards to two people, so that many have more than one. */
function claimant(n: number, roll: () => number): Claimant {
  const name = `resident${Math.floor((n * 2) / 3)}` as const
  const reportId = `report${String(n).padStart(10, '0')}`
  const habit = habitOf(roll())
  const { locator, secret } = receiptDigits(reportId, 0)
  return {
    name,
    openid: `openid-of-${name}`,
    reportId,
    rewardId: rewardIdOf(reportId),
    amount: amounts[Math.floor(roll() * amounts.length)]!,
    habit,
    receipt: habit === 'cash' ? locator + secret : null,
  }
}

export function claimableReward({ reportId, rewardId, amount }: Claimant): Reward {
  const approval = (personId: string) => ({ personId, name: `演示${personId}`, at: townTime() })
  return {
    _id: rewardId,
    reportId,
    reachName: '带溪演示段',
    category: 'outlet',
    severity: 'ordinary',
    amount,
    state: 'claimable',
    proposedAt: townTime(),
    approvals: [approval('office'), approval('office2')],
    year: budgetYear,
    month: null,
    expiresAt: townTime() + 30 * day,
    way: null,
    attempt: 0,
    paidAt: null,
    reason: '',
  }
}

/** Receipt codes are given out to those who shall have one; answers them in order. */
export async function enterReporters({ cloud: { database } }: Town, all: readonly Claimant[]) {
  const known = all.map(({ reportId, openid }) => {
    const code = reporterCode(openid)
    return { _id: reportId, code, link: 'wechat', staff: false, sealedContact: null, at: townTime() }
  })
  await database.bulkInsert('reporters', known)
  const wanted = all.filter(({ receipt }) => receipt !== null)
  const digits = wanted.map(({ reportId }) => ({ reportId, ...receiptDigits(reportId, 0) }))
  const stored = digits.map(async ({ reportId, locator, secret }) => {
    return { _id: locator, reportId, ...(await hashSecret({ locator, secret })), at: townTime() }
  })
  await database.bulkInsert('receipts', await Promise.all(stored))
  return digits.map(({ locator, secret }) => locator + secret)
}

/** Where the month of this person lies. */
export const monthOf = (openid: string) =>
  `m${keyedCode('granted month', `${reporterCode(openid)} ${month}`).toString('hex')}`
/** Where it lay until November 2026. */
export const formerMonthOf = (openid: string) => `${reporterCode(openid)}_${month}`

export async function enterClaimants(town: Town, count: number, roll: () => number): Promise<Claimant[]> {
  const all = Array.from({ length: count }, (_, n) => claimant(n, roll))
  const { database } = town.cloud
  await database.bulkInsert('rewards', all.map(claimableReward) as object[] as never)
  await enterReporters(town, all)
  const reserved = all.reduce((sum, { amount }) => sum + amount, 0)
  await database.bulkInsert('rewardBudgets', [{ _id: budgetYear, budget: wholeBudget, reserved, paid: 0 }])
  return all
}
