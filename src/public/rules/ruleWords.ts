/** The reward policy as sentences for residents. */
import type { Output } from '@domain/contract/contract'
import { categoryLabel, severities, severityLabel } from '@domain/report/category'
import { yuanText } from '@domain/money/yuan'

export type Rules = Output<'reward.rules'>

interface AmountRow {
  readonly what: string
  readonly amount: string
}

const orNothing = (fen: number) => (fen > 0 ? yuanText(fen) : '不奖')

export function amountRows({ amounts }: Pick<Rules, 'amounts'>): AmountRow[] {
  return severities.map((each) => ({ what: `${severityLabel[each]}问题`, amount: orNothing(amounts[each]) }))
}

/** Where a kind of problem is worth more or less than usual. */
export function exceptionRows({ exceptions }: Pick<Rules, 'exceptions'>): AmountRow[] {
  return exceptions.map(({ category, severity, amount }) => {
    return { what: `${categoryLabel[category]}，${severityLabel[severity]}`, amount: orNothing(amount) }
  })
}

export function limitRules({ monthlyCap }: Pick<Rules, 'monthlyCap'>): string[] {
  return [
    '在职河长和工作人员发现问题是本职，不参加奖励。',
    '同一件事只奖第一个举报的人；后来看到的人可以点「我也看到」，帮我们确认。',
    '查下来不属实的，不奖。',
    `每人每月最多奖 ${yuanText(monthlyCap)}。`,
  ]
}

export function claimRules({ claimDays }: Pick<Rules, 'claimDays'>): string[] {
  return [
    '举报后会给您一个 16 位回执码，只显示一次，请存好图片或抄下来。',
    '河长办复核属实后，由两位工作人员先后批准。',
    `批准后 ${claimDays} 天内领取，过期不再发。`,
    '用微信领：打开「我的举报」或凭回执码查到这一条，点领取，在微信里确认收款。',
    '领现金：带回执码到河长办，不用说姓名。',
  ]
}

/** How the vault keeps a reporter's secret (docs/decisions/vault.md), as promised to everyone. */
export const protectionRules = [
  '默认匿名举报，不用登录，不用留电话。',
  '谁举报的，单独加密封存；办理的部门和河长都看不到。',
  '只有两个人一起同意、写明理由才能打开，每次打开都有记录。',
  '照片里的拍摄位置、手机型号会先去掉；地图上的位置只精确到约 100 米。',
]
