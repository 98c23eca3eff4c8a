/** The rules of rewards: how much, for whom at most, how long; and the year's money. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { Blank } from '@/office/kit/Blank'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { plainYuan } from '@domain/money/yuan'
import { Amounts } from './Amounts'
import { Budget } from './Budget'
import type { RewardRules } from './rewardChanges'
import { useRewardPolicy } from './useRewardPolicy'
import './index.scss'

type PolicyHook = ReturnType<typeof useRewardPolicy>

export default function RewardPolicyPage() {
  const rewards = useRewardPolicy()
  const { stored, desk } = rewards
  return (
    <PolicyPage section="rewardPolicy" of={stored} desk={desk} question="保存后，新提出的奖励按新规则">
      {(rules) => (
        <View className="policy">
          <View className="policy__column">
            <Amounts
              key={desk.round}
              rules={rules}
              troubles={desk.troubles}
              onAmount={rewards.typeAmount}
              onAdd={rewards.addException}
              onDrop={rewards.dropException}
            />
          </View>
          <View className="policy__column">
            <Limits key={desk.round} rules={rules} rewards={rewards} />
            <Budget />
          </View>
        </View>
      )}
    </PolicyPage>
  )
}

function Limits({ rules, rewards }: { readonly rules: RewardRules; readonly rewards: PolicyHook }) {
  const { troubles } = rewards.desk
  return (
    <Section title="怎样奖">
      <View className="policy__card policy__card--flush">
        <SwitchRow
          title="有奖举报"
          detail="关着时照样受理举报，只是不再提出新的奖励；已批的照发"
          on={rules.on}
          onChange={rewards.setOn}
        />
        <View className="limits">
          <Blank
            before="同一个人每月最多"
            unit="元"
            value={plainYuan(rules.monthlyCap)}
            maxLength={8}
            trouble={troubles.monthlyCap}
            onType={rewards.typeCap}
          />
          <Blank
            before="批下来后"
            unit="天"
            after="内领取"
            value={String(rules.claimDays)}
            maxLength={3}
            trouble={troubles.claimDays}
            onType={rewards.typeDays}
          />
          <Text className="policy__words">上限按举报人代号算，不用知道是谁。</Text>
        </View>
      </View>
    </Section>
  )
}
