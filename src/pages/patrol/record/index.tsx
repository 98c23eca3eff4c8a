/** The recorder: ready → recording, or first what an earlier patrol left open. */
import { useUnload } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Screen } from '@/components/Screen'
import { Skeleton } from '@/components/Skeleton'
import { recorder } from '@/recorder/phoneRecorder'
import { say } from '@/services/say'
import { NoLocation } from './NoLocation'
import { Ready } from './Ready'
import { Resume } from './Resume'
import { Running } from './Running'
import { useRecord } from './useRecord'
import './record.scss'

/** Who goes back sees that nothing has ended. */
function sayWhatGoesOn(): void {
  if (recorder.current().recording === null) return
  say('还在记录，在「今天」点「接着巡」回来')
}

export default function RecordPage() {
  useUnload(sayWhatGoesOn)
  const page = useRecord()
  const { state, draft, unfinished, today } = page
  if (state.recording && draft)
    return <Running state={state} recording={state.recording} draft={draft} page={page} />
  if (unfinished === undefined) {
    return (
      <Screen quiet>
        <Skeleton />
      </Screen>
    )
  }
  if (unfinished !== null) return <Resume unfinished={unfinished} trouble={state.trouble} page={page} />
  if (today.state !== 'ready') {
    return (
      <Screen quiet>
        <Fetched of={today}>{() => null}</Fetched>
      </Screen>
    )
  }

  const duty = page.dutyIn(today.value)
  if (!duty) {
    return (
      <Screen quiet>
        <Empty title="没有找到这项巡河任务" detail="可能已经交接，请回到「今天」再看。" />
      </Screen>
    )
  }
  if (state.trouble !== null) return <NoLocation trouble={state.trouble} duty={duty} page={page} />
  return <Ready duty={duty} thresholds={today.value.thresholds} page={page} />
}
