/** In which kinds of groups people are called by name. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { groupKindLabel, groupKinds, type GroupKind } from '@domain/push/group'

interface NamesProps {
  readonly namesIn: readonly GroupKind[]
  readonly onNamed: (kind: GroupKind, named: boolean) => void
}

/** The messages of the last two speak of no single person anyway. */
const where: Record<GroupKind, string> = {
  villageChiefs: '话里和群页上写谁该巡哪段',
  secretaries: '话里和群页上写谁该巡哪段',
  department: '只在群页上写，话里本来就没有名字',
  public: '只在群页上写，话里本来就没有名字',
}

export function Names({ namesIn, onNamed }: NamesProps) {
  return (
    <Section title="写不写名字">
      <View className="policy__card policy__card--rows">
        <Text className="policy__words policy__words--inset">
          关着就只写村和河段。群页上的名字只有名册里的人看得到。
        </Text>
        {groupKinds.map((kind) => (
          <SwitchRow
            key={kind}
            title={groupKindLabel[kind]}
            detail={where[kind]}
            on={namesIn.includes(kind)}
            onChange={(named) => onNamed(kind, named)}
          />
        ))}
      </View>
    </Section>
  )
}
