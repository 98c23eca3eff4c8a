/** What saving would change about rewards, one sentence each. */
import { yuanText } from '@domain/money/yuan'
import type { Output } from '@domain/contract/contract'
import { categoryLabel, severities, severityLabel } from '@domain/report/category'

export type RewardRules = Output<'reward.getPolicy'>['policy']
export type Exception = RewardRules['exceptions'][number]

/** WeChat asks for the receiver's real name from 2,000 yuan on (商家转账), and we don't know it. */
export const MOST_YUAN = 1999
/** What one person may get in a month, in yuan: a slip of the finger stops here. */
export const MOST_MONTH_YUAN = 99_999
export const MOST_DAYS = 365

export const exceptionName = ({ category, severity }: Exception) =>
  `${categoryLabel[category]}，${severityLabel[severity]}`

const same = (a: Exception) => (b: Exception) => a.category === b.category && a.severity === b.severity

/** With this exception, instead of an earlier one for the same. */
export function withException(rules: RewardRules, exception: Exception): RewardRules {
  const others = rules.exceptions.filter((each) => !same(exception)(each))
  return { ...rules, exceptions: [...others, exception] }
}

export function withoutException(rules: RewardRules, exception: Exception): RewardRules {
  return { ...rules, exceptions: rules.exceptions.filter((each) => !same(exception)(each)) }
}

/** 「0 元」 would leave open whether it is a mistake. */
export const amountText = (fen: number) => (fen === 0 ? '不奖励' : yuanText(fen))

export function rewardChanges(before: RewardRules, after: RewardRules): readonly string[] {
  const changes: string[] = []
  const tell = (what: string, old: string, now: string) => {
    if (old !== now) changes.push(`${what}：${old} → ${now}`)
  }
  tell('有奖举报', before.on ? '开' : '关', after.on ? '开' : '关')
  for (const severity of severities) {
    tell(severityLabel[severity], amountText(before.amounts[severity]), amountText(after.amounts[severity]))
  }
  for (const exception of after.exceptions) {
    const old = before.exceptions.find(same(exception))
    tell(exceptionName(exception), old ? amountText(old.amount) : '按程度', amountText(exception.amount))
  }
  for (const exception of before.exceptions) {
    if (!after.exceptions.some(same(exception)))
      tell(exceptionName(exception), amountText(exception.amount), '按程度')
  }
  tell('每人每月最多', yuanText(before.monthlyCap), yuanText(after.monthlyCap))
  tell('领取期限', `${before.claimDays} 天`, `${after.claimDays} 天`)
  return changes
}
