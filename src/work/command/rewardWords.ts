/** What follows for the reporter from how grave a matter was. */
import type { Output } from '@domain/contract/contract'
import type { Category, Severity } from '@domain/report/category'
import { amountFor } from '@domain/reward/policy'
import { yuanText } from '@domain/money/yuan'

/** 「奖励 50 元」; 「没有奖励」 where the office has switched rewards off or the amount is nothing. */
export function rewardWords(rules: Output<'reward.rules'>, category: Category, severity: Severity): string {
  const amount = amountFor({ ...rules, _id: 'reward', version: 0 }, category, severity)
  return rules.on && amount > 0 ? `奖励 ${yuanText(amount)}` : '没有奖励'
}
