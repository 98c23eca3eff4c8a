/** Before the walk: which reach, what is asked, one large button. */
import { Text, View } from '@tarojs/components'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { RiverMap } from '@/components/map/RiverMap'
import { BankRibbon } from '@/components/ribbon/BankRibbon'
import { Screen } from '@/components/Screen'
import { useCall } from '@/hooks/useCall'
import { Section } from '@/components/Section'
import type { Duty } from '@/recorder/draft'
import { ThrownAwayNotice } from '../entries/ThrowAway'
import { askedWords } from './askedWords'
import { FullNotice } from '../entries/FullNotice'
import { SourceChoice } from './SourceChoice'
import type { RecordState } from './useRecord'

/** Filled means walked this time; the last patrol's ribbon would look like a head start. */
const nothingYet: readonly never[] = []

interface ReadyProps {
  readonly duty: Duty
  readonly thresholds: PatrolThresholds
  readonly page: Pick<RecordState, 'start' | 'startWithoutLocation' | 'busy' | 'full'>
}

export function Ready({ duty, thresholds, page }: ReadyProps) {
  const { reach } = duty
  const bank = useCall('bank.get', { reachId: reach.id }, { cache: true }).value ?? null
  const button = (
    <>
      {page.full && <FullNotice />}
      <Button kind="main" busy={page.busy} onPress={() => void page.start(duty)}>
        开始记录
      </Button>
    </>
  )
  return (
    <Screen quiet action={button}>
      <ThrownAwayNotice recording />
      <Card>
        <Text className="record__reach">{reach.name}</Text>
        <BankRibbon
          label={reach.name}
          length={reach.length}
          covered={nothingYet}
          geometry={reach.geometry}
          bank={bank}
        />
        <View className="record__asked">{askedWords(reach, thresholds)}</View>
      </Card>
      <SourceChoice />
      <Section title="在哪里">
        <View className="record__padded">
          <RiverMap geometry={reach.geometry} label={`${reach.name}的位置`} />
        </View>
      </Section>
      <Button kind="quiet" disabled={page.busy} onPress={() => void page.startWithoutLocation(duty)}>
        不走河？登记无人机、现场会办
      </Button>
    </Screen>
  )
}
