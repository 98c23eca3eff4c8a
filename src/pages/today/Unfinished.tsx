/** A patrol that was begun and not ended, also after the phone killed the mini-program: go on with it first. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Tag } from '@/components/Tag'
import { useDraft, useRecorder } from '@/recorder/useRecorder'
import type { UnfinishedRecording } from '@/recorder/useUnfinished'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import './today.scss'

export function Unfinished({ recording }: { readonly recording: UnfinishedRecording }) {
  const ended = recording.endedAt !== null
  const state = useRecorder()
  const runs = useDraft()?.patrolId === recording.patrolId && state.recording !== null
  const open = () => {
    const page = ended ? 'finish' : 'record'
    openPage(`/pages/patrol/${page}/index?patrolId=${recording.patrolId}`)
  }
  return (
    <Card>
      <View className="today__answer">
        <Text className="today__unfinished">{recording.reachName}</Text>
        {runs && <Tag tone="river">还在记录</Tag>}
      </View>
      <Text className="today__detail">
        {`${momentWords(recording.startedAt, phoneNow())}开始的巡河${ended ? '还没有提交' : '还没有结束'}，${runs ? '正在记轨迹。' : '轨迹都在手机里。'}`}
      </Text>
      <View className="today__resume">
        <Button kind="main" onPress={open}>
          {ended ? '接着提交' : '接着巡'}
        </Button>
      </View>
    </Card>
  )
}
