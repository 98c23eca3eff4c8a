/** The switches that rules for government apps want off; turning one on is asked about once more. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { switchLabel, type Policy } from './policyChanges'

type Switch = keyof Policy['compliance']

interface ComplianceProps {
  readonly compliance: Policy['compliance']
  readonly onSwitch: (key: Switch, on: boolean) => void
}

const meaning: Record<Switch, string> = {
  rankingShown: '河长之间能看到名次。关着时，每人只看到自己的得分',
  photosRequired: '没有照片不能结束巡河。关着时，有情况才拍',
  trackRequired: '没有轨迹不能提交。关着时，没有定位也能凭说明登记',
}

export function Compliance({ compliance, onSwitch }: ComplianceProps) {
  const [asking, setAsking] = useState<Switch | null>(null)
  return (
    <Section title="不强制的三件事">
      <View className="policy__card policy__card--rows">
        <Text className="policy__words policy__words--inset">
          国家对政务应用的规定，不许用排名、强制拍照、强制留痕给基层添负担。三项都默认关着；确有需要才打开，打开会留下记录。
        </Text>
        {(Object.keys(switchLabel) as Switch[]).map((key) => (
          <SwitchRow
            key={key}
            title={switchLabel[key]}
            detail={meaning[key]}
            on={compliance[key]}
            onChange={(on) => (on ? setAsking(key) : onSwitch(key, false))}
          />
        ))}
      </View>
      {asking && (
        <ConfirmSheet
          open
          title={`打开“${switchLabel[asking]}”？`}
          detail="这一项可能加重基层负担，上级检查时要说明理由。打开后还要点“保存”才生效。"
          confirm="打开"
          onConfirm={() => {
            onSwitch(asking, true)
            setAsking(null)
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </Section>
  )
}
