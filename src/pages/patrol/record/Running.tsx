/** While recording: the ribbon fills, three figures, what is still missing, and three things to do. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { RiverMap } from '@/components/map/RiverMap'
import { Notice } from '@/components/Notice'
import { BankRibbon } from '@/components/ribbon/BankRibbon'
import { Screen } from '@/components/Screen'
import { useCall } from '@/hooks/useCall'
import { Section } from '@/components/Section'
import { withNewProblem, type Draft, type DraftDuty } from '@/recorder/draft'
import { openDraft } from '@/recorder/phoneRecorder'
import type { RecorderState } from '@/recorder/Recorder'
import type { Recording } from '@/recorder/recording'
import { useDraftFull } from '@/recorder/useRecorder'
import { DraftPhotos } from '../entries/DraftPhotos'
import { FullNotice } from '../entries/FullNotice'
import { ProblemSheet } from '../entries/ProblemSheet'
import { DimScreen } from './DimScreen'
import { EndButton } from './EndButton'
import { RunningFigures } from './RunningFigures'
import { useLive, type Live } from './useLive'
import type { RecordState } from './useRecord'

interface RunningProps {
  readonly state: RecorderState
  readonly recording: Recording
  readonly draft: Draft
  readonly page: Pick<RecordState, 'end' | 'busy'>
}

export function Running({ state, recording, draft, page }: RunningProps) {
  const { reach } = draft.duty
  const live = useLive(recording, draft, state.now)
  const [dim, setDim] = useState(false)
  const [noted, setNoted] = useState<number | null>(null)
  const problem = draft.problems.find(({ number }) => number === noted)
  const note = () => {
    setNoted(draft.nextNumber)
    openDraft.enter((now) => withNewProblem(now, live.standing))
  }
  if (dim)
    return <DimScreen seconds={live.seconds} metres={live.assessment.distance} onWake={() => setDim(false)} />
  return (
    <Screen quiet action={<EndButton draft={draft} live={live} page={page} />}>
      <Signals state={state} recording={recording} />
      <SoFar reach={reach} live={live} />
      <View className="record__deeds">
        <Button onPress={note}>
          {draft.problems.length > 0 ? `记一笔（${draft.problems.length}）` : '记一笔'}
        </Button>
        <Button onPress={() => setDim(true)}>暗屏省电</Button>
      </View>
      <Section title="现场照片">
        <View className="record__padded">
          <DraftPhotos place="patrol" photos={draft.photos} limit={9} label="现场照片" />
        </View>
      </Section>
      <Section title="地图">
        <View className="record__padded">
          <RiverMap
            geometry={reach.geometry}
            runs={live.lines}
            marks={live.here}
            label={`${reach.name}，这次走过的路`}
          />
        </View>
      </Section>
      {problem && <ProblemSheet problem={problem} onClose={() => setNoted(null)} />}
    </Screen>
  )
}

/** The ribbon as it fills, what is still missing, and the figures. */
function SoFar({ reach, live }: { readonly reach: DraftDuty['reach']; readonly live: Live }) {
  const bank = useCall('bank.get', { reachId: reach.id }, { cache: true }).value ?? null
  return (
    <Card>
      <Text className="record__reach">{reach.name}</Text>
      <BankRibbon
        label="这次走到的"
        length={reach.length}
        covered={live.assessment.covered}
        interrupted={live.interrupted}
        marks={live.standing === null ? [] : [{ at: live.standing, kind: 'position', label: '现在的位置' }]}
        geometry={reach.geometry}
        bank={bank}
      />
      <Text className={`record__missing ${live.enough ? 'record__missing--enough' : ''}`}>
        {live.missing}
      </Text>
      <RunningFigures live={live} reach={reach} />
    </Card>
  )
}

/** What is wrong at the moment, if anything; one line, the worst first. */
function Signals({ state, recording }: Pick<RunningProps, 'state' | 'recording'>) {
  const full = useDraftFull()
  if (state.full) return <Notice tone="overdue">手机存储满了，轨迹存不下来，请清理空间</Notice>
  if (full) return <FullNotice />
  if (recording.phase === 'interrupted')
    return <Notice tone="dueSoon">收不到定位，走到开阔处会自动接着记，中间的不算</Notice>
  return null
}
