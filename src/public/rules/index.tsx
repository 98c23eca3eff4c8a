/** The reward rules in plain words, out of the very table by which rewards are proposed. */
import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { phone, reportProblem } from '../components/publicWords'
import { amountRows, claimRules, exceptionRows, limitRules, protectionRules, type Rules } from './ruleWords'
import './rules.scss'

export default function RulesPage() {
  const rules = useCall('reward.rules', {}, { cache: true })
  const officePhone = useCall('register.getTownship', {}, { cache: true }).value?.officePhone
  useShareAppMessage(() => ({ title: '举报河道问题有奖励，匿名也能领', path: '/public/rules/index' }))
  return (
    <Screen
      action={
        <Button kind="main" onPress={() => reportProblem()}>
          去举报
        </Button>
      }
    >
      <Fetched of={rules} shape="rows" count={4}>
        {(value) => (
          <>
            {value.on ? <Amounts rules={value} /> : <Paused />}
            <Section title="怎么领">
              <Sentences of={claimRules(value)} />
              {officePhone && (
                <Rows>
                  <ListRow
                    icon="phone"
                    title="打电话给河长办"
                    detail={officePhone}
                    label={`打电话给河长办，${officePhone}`}
                    onPress={() => phone(officePhone)}
                  />
                </Rows>
              )}
            </Section>
            <Section title="怎样保护您">
              <Sentences of={protectionRules} />
            </Section>
          </>
        )}
      </Fetched>
    </Screen>
  )
}

function Paused() {
  return (
    <Notice tone="dueSoon" icon="pause">
      举报奖励现在暂停。问题照样可以报，我们照样办；已经批下来的奖励照样可以领。
    </Notice>
  )
}

function Amounts({ rules }: { readonly rules: Rules }) {
  const exceptions = exceptionRows(rules)
  return (
    <>
      <Section title="查实一件，奖多少">
        <Rows>
          {amountRows(rules).map(({ what, amount }) => (
            <ListRow key={what} title={what} aside={<Text className="rules__amount">{amount}</Text>} />
          ))}
        </Rows>
        <Text className="rules__note">程度由河长办复核现场时确定。</Text>
        {exceptions.length > 0 && (
          <>
            <Text className="rules__note">这些问题另有标准：</Text>
            <Rows>
              {exceptions.map(({ what, amount }) => (
                <ListRow key={what} title={what} aside={<Text className="rules__amount">{amount}</Text>} />
              ))}
            </Rows>
          </>
        )}
      </Section>
      <Section title="哪些情况不奖">
        <Sentences of={limitRules(rules)} />
      </Section>
    </>
  )
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <View className="rules__card">
      {of.map((sentence) => (
        <Text key={sentence} className="rules__sentence">
          {sentence}
        </Text>
      ))}
    </View>
  )
}
