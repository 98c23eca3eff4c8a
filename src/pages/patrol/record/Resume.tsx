/** An earlier patrol is still open: go on, hand it in, or throw it away. */
import { Text } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import type { LocationTrouble } from '@/device/locationShape'
import type { UnfinishedRecording } from '@/recorder/useUnfinished'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openInPlace } from '@/services/pages'
import { FullNotice } from '../entries/FullNotice'
import { ThrowAwaySheet, useThrowAway } from '../entries/ThrowAway'
import { troubleWords } from './NoLocation'
import type { RecordState } from './useRecord'

interface ResumeProps {
  readonly unfinished: UnfinishedRecording
  /** What stood in the way of going on. */
  readonly trouble: LocationTrouble | null
  readonly page: Pick<RecordState, 'resume' | 'end' | 'forget' | 'busy' | 'full'>
}

/** How far it went is not known before it is read; so it is always asked. */
const loss = ['轨迹', '照片', '填写的内容']

export function Resume({ unfinished, trouble, page }: ResumeProps) {
  const { patrolId, reachName, startedAt, endedAt } = unfinished
  const unwanted = useThrowAway(patrolId, loss, async () => page.forget())
  return (
    <Screen quiet action={<GoOn unfinished={unfinished} page={page} />}>
      {trouble !== null && (
        <Notice tone="dueSoon">{`${troubleWords[trouble].title}。${troubleWords[trouble].detail}`}</Notice>
      )}
      <Card>
        <Text className="record__reach">
          {endedAt === null ? '上次巡河没有结束，继续吗？' : '上次巡河还没有提交'}
        </Text>
        <Text className="record__asked">
          {`${reachName}，${momentWords(startedAt, phoneNow())}开始。轨迹都在手机里，中断的时间会如实显示为中断。`}
        </Text>
        <Button kind="quiet" onPress={unwanted.begin}>
          不要这次记录
        </Button>
      </Card>
      <ThrowAwaySheet of={unwanted} loss={loss} />
    </Screen>
  )
}

function GoOn({ unfinished, page }: Omit<ResumeProps, 'trouble'>) {
  const { patrolId, endedAt } = unfinished
  if (endedAt !== null) {
    const toChecklist = () => openInPlace(`/pages/patrol/finish/index?patrolId=${patrolId}`)
    return (
      <Button kind="main" onPress={toChecklist}>
        去填清单并提交
      </Button>
    )
  }
  return (
    <>
      {page.full && <FullNotice />}
      <Button kind="main" busy={page.busy} onPress={() => void page.resume()}>
        接着巡
      </Button>
      <Button disabled={page.busy} onPress={() => void page.end()}>
        结束并提交
      </Button>
    </>
  )
}
