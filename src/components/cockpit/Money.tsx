/** The two budgets of the year: what is spent of what was set aside, each opening its room. */
import { Text, View } from '@tarojs/components'
import { yuanText } from '@domain/money/yuan'
import { openPage } from '@/services/pages'
import { Icon } from '../Icon'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import { Section } from '../Section'
import type { CockpitAnswer } from './cockpitAnswer'

type Year = CockpitAnswer['money']

export function Money({ of: { year, cleaning, reward } }: { readonly of: Year }) {
  return (
    <Section title={`${year} 年经费`}>
      <View className="rows">
        <Budget name="保洁" word="已付" money={cleaning} url="/office/register/index?of=cleaningFund" />
        <Budget name="举报奖励" word="已批" money={reward} url="/office/reward/rewards" />
      </View>
    </Section>
  )
}

interface BudgetProps {
  readonly name: string
  readonly word: string
  readonly money: Year['cleaning']
  readonly url: string
}

function Budget({ name, word, money, url }: BudgetProps) {
  const share = money && money.budget > 0 ? Math.min(100, Math.round((money.spent / money.budget) * 100)) : 0
  return (
    <Pressable className="row" onPress={() => openPage(url)}>
      <View className="row__words">
        <Text className="row__title">{name}</Text>
        <Text className="row__detail">
          {money
            ? `${word} ${yuanText(money.spent)}，预算 ${yuanText(money.budget)}，用了 ${share}%`
            : '还没有定预算'}
        </Text>
        {money && (
          <View className="cockpit__bar" {...speak({ hidden: true })}>
            <View className="cockpit__spent" style={{ width: `${share}%` }} />
          </View>
        )}
      </View>
      <Icon name="chevron" size="small" />
    </Pressable>
  )
}
