/** The rules of duty: how often who walks, what counts as walked, what is different for a while, and what stays off. */
import { View } from '@tarojs/components'
import { defaultWarnings } from '@domain/patrol/dutyPolicy'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { Adjustments } from './Adjustments'
import { Compliance } from './Compliance'
import { Raises } from './Raises'
import { Rules } from './Rules'
import { Thresholds } from './Thresholds'
import { useDutyPolicy } from './useDutyPolicy'
import './index.scss'

export default function DutyPolicyPage() {
  const {
    stored,
    desk,
    setRule,
    setPondKinds,
    setDueSoonDays,
    setAskedWithin,
    setRaise,
    setThreshold,
    setCompliance,
  } = useDutyPolicy()
  return (
    <PolicyPage section="dutyPolicy" of={stored} desk={desk} question="保存后，应巡任务按新规则算">
      {(policy, { adjustments }) => (
        <View className="policy">
          <View className="policy__column">
            <Rules
              policy={policy}
              onRule={setRule}
              onPondKinds={setPondKinds}
              onDueSoonDays={setDueSoonDays}
              onAskedWithin={setAskedWithin}
            />
            <Raises warnings={policy.warnings ?? defaultWarnings} onRaise={setRaise} />
            <Compliance compliance={policy.compliance} onChange={setCompliance} />
          </View>
          <View className="policy__column">
            <Adjustments
              warnings={policy.warnings ?? defaultWarnings}
              adjustments={adjustments}
              onChanged={() => void stored.reload()}
            />
            <Thresholds
              key={desk.round}
              thresholds={policy.thresholds}
              troubles={desk.troubles}
              onThreshold={setThreshold}
            />
          </View>
        </View>
      )}
    </PolicyPage>
  )
}
