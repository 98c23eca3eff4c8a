/** For the liaison of a group: today's message, ready to be copied, sent as a card, or kept as a poster. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { speak } from '@/components/native/speak'
import { CardButton } from './CardButton'
import { GroupChoice } from './GroupChoice'
import { NothingYet } from './NothingYet'
import { PushText } from './PushText'
import { boardPath, useForward } from './useForward'
import { nameOf, useLiaison, type ReadyPush } from './useLiaison'
import './liaison.scss'

export default function LiaisonPage() {
  const { groups, items, chosen, choose, isForwarded, mark } = useLiaison()
  const forward = useForward({ push: chosen, onTouch: choose, onMarked: mark })
  return (
    <Screen action={chosen && <Ways push={chosen} several={items.length > 1} forward={forward} />}>
      <Fetched of={groups}>
        {(value) =>
          chosen ? (
            <>
              {items.length > 1 && (
                <GroupChoice items={items} chosen={chosen} isForwarded={isForwarded} onChoose={choose} />
              )}
              {forward.denied && (
                <Notice tone="dueSoon" action="去打开" onPress={() => void forward.openSettings()}>
                  没有打开相册权限，海报没有存下
                </Notice>
              )}
              <PushText push={chosen} forwarded={items.length === 1 && isForwarded(chosen)} />
              <Button kind="quiet" onPress={() => void forward.preview()}>
                先看看海报
              </Button>
              {!isForwarded(chosen) && (
                <Button kind="quiet" onPress={() => void forward.tick()}>
                  我已转发过
                </Button>
              )}
            </>
          ) : (
            <NothingYet {...value} />
          )
        }
      </Fetched>
    </Screen>
  )
}

interface WaysProps {
  readonly push: ReadyPush
  /** Then the button says of which group. */
  readonly several: boolean
  readonly forward: ReturnType<typeof useForward>
}

/** All within reach of one thumb. */
function Ways({ push, several, forward }: WaysProps) {
  return (
    <>
      {forward.words && (
        <Text className="liaison__outcome" {...speak({ role: 'status' })}>
          {forward.words}
        </Text>
      )}
      <Button kind="main" note={several ? nameOf(push) : undefined} onPress={() => void forward.copy()}>
        复制文字
      </Button>
      <View className="liaison__ways">
        <CardButton
          groupName={push.groupName}
          path={boardPath(push.groupId)}
          onCopied={(linked) => void forward.settle(linked ? 'linked' : 'notLinked')}
        />
        <Button busy={forward.saving} onPress={() => void forward.keep()}>
          存海报
        </Button>
      </View>
    </>
  )
}
