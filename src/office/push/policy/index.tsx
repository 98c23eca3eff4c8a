/** The rules of the daily push (推送规则), and the notices that head its messages. */
import { View } from '@tarojs/components'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { Names } from './Names'
import { Notices } from './Notices'
import { Times } from './Times'
import { usePushPolicy } from './usePushPolicy'
import './index.scss'

export default function PushPolicyPage() {
  const rules = usePushPolicy()
  const { stored, desk, stops } = rules
  return (
    <PolicyPage
      section="pushPolicy"
      of={stored}
      desk={desk}
      question={stops ? '停下每日一送？群里和本人都不再收到' : '保存后，从下一次排送起按新规则'}
    >
      {(policy, { notices }) => (
        <View className="policy">
          <View className="policy__column">
            <Notices notices={notices} reload={stored.reload} />
          </View>
          <View className="policy__column">
            <Times key={desk.round} rules={policy} hook={rules} />
            <Names namesIn={policy.namesIn} onNamed={rules.setNamed} />
          </View>
        </View>
      )}
    </PolicyPage>
  )
}
