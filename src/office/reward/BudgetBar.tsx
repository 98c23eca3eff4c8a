/** The year's money on top of the rewards: what is paid, what is promised, what is left, and what is stuck. */
import { Text, View } from '@tarojs/components'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { openPage } from '@/services/pages'
import { yuanFigure } from '@domain/money/yuan'
import type { Output } from '@domain/contract/contract'
import { leftOf } from '@domain/reward/policy'

type Overview = Output<'reward.overview'>

const toBudget = () => openPage('/office/reward/policy/index')

interface BudgetBarProps {
  readonly overview: Overview
  /** Shows the transfers that hang. */
  readonly onStuck: () => void
}

export function BudgetBar({ overview, onStuck }: BudgetBarProps) {
  const { year, budget, reserved, paid, shortOfFunds, stuck } = overview
  const left = leftOf({ _id: year, budget, reserved, paid })
  const share = (fen: number) => `${budget > 0 ? Math.min(100, (fen / budget) * 100) : 0}%`
  return (
    <>
      {shortOfFunds > 0 && (
        <Notice tone="overdue">{`商户账户余额不足，有 ${shortOfFunds} 笔等着，充值后自动发放`}</Notice>
      )}
      {stuck > 0 && (
        <Notice tone="overdue" action="去看看" onPress={onStuck}>
          {`有 ${stuck} 笔发放一天多了还没结果`}
        </Notice>
      )}
      {budget === 0 ? (
        <Notice tone="dueSoon" action="去定预算" onPress={toBudget}>
          {`${year} 年还没有定奖励预算，现在批不出去`}
        </Notice>
      ) : (
        <View className="budget">
          <View className="budget__bar" {...speak({ hidden: true })}>
            <View className="budget__paid" style={{ width: share(paid) }} />
            <View className="budget__reserved" style={{ width: share(reserved) }} />
          </View>
          <Figures>
            <NumberFigure value={yuanFigure(budget)} unit="元" word={`${year} 年预算`} />
            <NumberFigure value={yuanFigure(paid)} unit="元" word="已发（实心）" tone="river" />
            <NumberFigure value={yuanFigure(reserved)} unit="元" word="已批待领（斜纹）" />
            <NumberFigure
              value={yuanFigure(Math.max(0, left))}
              unit="元"
              word="还可以批"
              tone={left * 10 < budget ? 'dueSoon' : 'ink'}
            />
          </Figures>
          <Text className="budget__rule">按批准的年份算，跨年发放的也在里面；年度总结按发放的日子算。</Text>
        </View>
      )}
    </>
  )
}
