/** The rules of waters: when a reading warns, how many boards are enough, how codes of outlets look. */
import { View } from '@tarojs/components'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { Boards, Codes } from './OnTheBank'
import { Judging, Warnings } from './Quality'
import { useWaterRules } from './useWaterRules'

export default function WaterRulesPage() {
  const hook = useWaterRules()
  const { stored, desk } = hook
  return (
    <PolicyPage
      section="waterRules"
      of={stored}
      desk={desk}
      question="保存后，新的水质数据和公示牌、编码的核对按新规则"
    >
      {(rules) => (
        <View className="policy">
          <View className="policy__column">
            <Warnings key={`warnings ${desk.round}`} rules={rules} hook={hook} />
            <Judging key={`judging ${desk.round}`} rules={rules} hook={hook} />
          </View>
          <View className="policy__column">
            <Boards key={`boards ${desk.round}`} rules={rules} hook={hook} />
            <Codes key={`codes ${desk.round}`} rules={rules} hook={hook} />
          </View>
        </View>
      )}
    </PolicyPage>
  )
}
