/** Whether anything goes out at all, when nobody is disturbed, and how early a duty is urged. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { Blank } from '@/office/kit/Blank'
import { Choice } from '@/office/kit/Choice'
import { evenings, mornings, type PushRules } from './policyWords'
import type { usePushPolicy } from './usePushPolicy'

interface TimesProps {
  readonly rules: PushRules
  readonly hook: ReturnType<typeof usePushPolicy>
}

const hours = (list: readonly number[], before: string) =>
  list.map((hour) => ({ value: String(hour), label: `${before} ${hour} 点` }))

export function Times({ rules, hook }: TimesProps) {
  const { quiet } = rules
  return (
    <Section title="怎样送">
      <View className="policy__card policy__card--flush">
        <SwitchRow
          title="每日一送"
          detail="关着时不排也不送，也不催巡河；交办、督办这些提醒照发"
          on={rules.on}
          onChange={hook.setOn}
        />
        <View className="push-times">
          <View className="sentence">
            <Text className="sentence__words">不打扰：</Text>
            <View className="push-times__hour">
              <Choice
                label="晚上几点起不打扰"
                options={hours(evenings, '晚上')}
                value={String(quiet.from)}
                onChange={(hour) => hook.setQuiet({ from: Number(hour) })}
              />
            </View>
            <Text className="sentence__words">到</Text>
            <View className="push-times__hour">
              <Choice
                label="早上几点起可以送"
                options={hours(mornings, '早上')}
                value={String(quiet.until)}
                onChange={(hour) => hook.setQuiet({ until: Number(hour) })}
              />
            </View>
          </View>
          <Blank
            before="催到期：还有"
            unit="天"
            after="以内的"
            value={String(rules.dueWithin)}
            maxLength={2}
            trouble={hook.desk.troubles.dueWithin}
            onType={hook.typeDays}
          />
          <Text className="policy__words">
            只在工作日送，几点送在「群」里一个一个定。前一天 17 点排好，当天 6
            点用昨晚的数再写一遍，改过的不动。
          </Text>
        </View>
      </View>
    </Section>
  )
}
