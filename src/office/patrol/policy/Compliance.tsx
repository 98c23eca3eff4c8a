/** What rules for government apps want off: on for the days of an emergency only, with its reason, then off by itself. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { EmergencySheet } from './EmergencySheet'
import { type Compelled, emergencyText, type Policy, switchLabel } from './policyChanges'

interface ComplianceProps {
  readonly compliance: Policy['compliance']
  readonly onChange: (change: Partial<Policy['compliance']>) => void
}

const meaning: Record<Compelled, string> = {
  photosRequired: '打开后没有照片不能结束巡河。规定不许强制下级上传工作照片，平时有情况才拍',
  trackRequired: '打开后没有轨迹的要另外说明。规定不许强制上传轨迹，平时没有定位凭一句说明就行',
}

const never =
  '这个程序没有、也打不开的：排名、公布使用率、登录和分享积分、强制签到、群里接龙、只认程序里的记录（纸上巡的由河长办登记，一样算数）。得分只有本人和河长办看得到。'

export function Compliance({ compliance, onChange }: ComplianceProps) {
  const [asking, setAsking] = useState<Compelled | null>(null)
  const turnOff = (key: Compelled) => {
    const after = { ...compliance, [key]: false }
    const none = !after.photosRequired && !after.trackRequired
    onChange({ [key]: false, ...(none ? { emergency: null } : {}) })
  }
  return (
    <Section title="不强制的事">
      <View className="policy__card policy__card--rows">
        <Text className="policy__words policy__words--inset">
          国办函〔2026〕12号不许强制拍照、强制留痕给基层添负担。两项平时关着；防汛防台等应急时可以打开，要写原因和起止日子，到期自动关，打开会留下记录。
        </Text>
        {(Object.keys(switchLabel) as Compelled[]).map((key) => (
          <SwitchRow
            key={key}
            title={switchLabel[key]}
            detail={meaning[key]}
            on={compliance[key]}
            onChange={(on) => (on ? setAsking(key) : turnOff(key))}
          />
        ))}
        {compliance.emergency && (
          <Text className="policy__words policy__words--inset">{`应急：${emergencyText({ compliance })}，过后不再强制。`}</Text>
        )}
        <Text className="policy__words policy__words--inset">{never}</Text>
      </View>
      {asking && (
        <EmergencySheet
          title={`应急时${switchLabel[asking]}`}
          known={compliance.emergency ?? null}
          onChosen={(emergency) => {
            onChange({ [asking]: true, emergency })
            setAsking(null)
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  )
}
