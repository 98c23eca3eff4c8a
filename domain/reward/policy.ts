/** What a report is worth (奖励标准): a table the office edits. Amounts in fen. */
import type { Category, Severity } from '../report/category'

export interface RewardPolicy {
  readonly _id: 'reward'
  readonly version: number
  /** Off: nothing is proposed. */
  readonly on: boolean
  readonly amounts: Readonly<Record<Severity, number>>
  /** Where a category is worth more or less than usual. */
  readonly exceptions: readonly {
    readonly category: Category
    readonly severity: Severity
    readonly amount: number
  }[]
  /** Most one person may claim in a calendar month. */
  readonly monthlyCap: number
  /** Calendar days in which it can be claimed. */
  readonly claimDays: number
}

/** What a township starts with: 20/50/100/200 yuan; 30 days. The cap is what four serious reports bring. */
export const defaultRewardPolicy: RewardPolicy = {
  _id: 'reward',
  version: 0,
  on: true,
  amounts: { slight: 2_000, ordinary: 5_000, serious: 10_000, grave: 20_000 },
  exceptions: [],
  monthlyCap: 40_000,
  claimDays: 30,
}

export function amountFor(policy: RewardPolicy, category: Category, severity: Severity): number {
  const exception = policy.exceptions.find((each) => each.category === category && each.severity === severity)
  return exception?.amount ?? policy.amounts[severity]
}

/** The yearly budget as it stands. `reserved`: approved and not yet paid. */
export interface RewardBudget {
  /** The year, YYYY. */
  readonly _id: string
  readonly budget: number
  readonly reserved: number
  readonly paid: number
}

/** What may still be granted this year. */
export function leftOf({ budget, reserved, paid }: RewardBudget): number {
  return budget - reserved - paid
}
