/** Ends a patrol after one question: a tap in the pocket must not. When something is missing, going on is the main way. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import type { Draft } from '@/recorder/draft'
import { lossOf } from '@/recorder/lossOf'
import { ThrowAwaySheet, useThrowAway } from '../entries/ThrowAway'
import type { Live } from './useLive'
import type { RecordState } from './useRecord'

interface EndButtonProps {
  readonly draft: Draft
  readonly live: Live
  readonly page: Pick<RecordState, 'end' | 'busy'>
}

export function EndButton({ draft, live, page }: EndButtonProps) {
  const [asking, setAsking] = useState(false)
  const loss = lossOf(draft, { duration: live.seconds, distance: live.assessment.distance })
  const unwanted = useThrowAway(draft.patrolId, loss)
  const close = () => setAsking(false)
  const throwAway = () => {
    close()
    unwanted.begin()
  }
  const { enough, missing } = live
  const finish = (
    <Button kind={enough ? 'main' : 'ordinary'} busy={page.busy} onPress={() => void page.end()}>
      结束，去填清单
    </Button>
  )
  const goOn = (
    <Button kind={enough ? 'ordinary' : 'main'} onPress={close}>
      接着巡
    </Button>
  )
  return (
    <>
      <Button kind="main" onPress={() => setAsking(true)}>
        结束巡河
      </Button>
      <Sheet open={asking} title="结束这次巡河？" onClose={close}>
        <Text className="record__question">
          {enough ? '已经够了，接下来填巡查清单。' : `${missing}。现在结束也可以提交，到时请说明情况。`}
        </Text>
        <View className="record__choices">
          {enough ? finish : goOn}
          {enough ? goOn : finish}
          <Button kind="quiet" onPress={throwAway}>
            不要这次记录
          </Button>
        </View>
      </Sheet>
      <ThrowAwaySheet of={unwanted} loss={loss} />
    </>
  )
}
