/** The rules of dispatch: what goes to whom, with or without the office's tap, and how long it may take. */
import { View } from '@tarojs/components'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { Deadlines } from './Deadlines'
import { RuleTable } from './RuleTable'
import { useDispatchPolicy } from './useDispatchPolicy'
import './index.scss'

export default function DispatchPolicyPage() {
  const { stored, desk, departments, setRule, typeDays } = useDispatchPolicy()
  return (
    <PolicyPage section="dispatchPolicy" of={stored} desk={desk} question="保存后，新的交办按新规则">
      {(policy) => (
        <View className="policy">
          <View className="policy__column dispatch__rules">
            <RuleTable policy={policy} departments={departments} onRule={setRule} />
          </View>
          <View className="policy__column">
            <Deadlines key={desk.round} days={policy.days} troubles={desk.troubles} onType={typeDays} />
          </View>
        </View>
      )}
    </PolicyPage>
  )
}
