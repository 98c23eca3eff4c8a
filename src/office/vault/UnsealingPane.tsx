/** One request with what can be done about it: decide, or read once. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { sentenceOf } from '@domain/contract/problems'
import { asked } from './columns'
import { UnsealingTag } from './unsealingWords'
import type { Identity, UnsealingEntry, UnsealingsDesk } from './useUnsealings'

interface UnsealingPaneProps {
  readonly unsealing: UnsealingEntry
  readonly desk: UnsealingsDesk
}

export function UnsealingPane({ unsealing, desk }: UnsealingPaneProps) {
  const { reportId, reason, requestedAt, state, decision } = unsealing
  return (
    <>
      <View className="unseal__card">
        <UnsealingTag state={state} />
        <Text className="unseal__reason">{reason}</Text>
        <Text className="unseal__second">
          {`${asked(unsealing)}，${momentWords(requestedAt, cloudNow())}，问题编号 ${reportId}`}
        </Text>
        {decision && (
          <Text className="unseal__second">
            {`${decision.by} ${momentWords(decision.at, cloudNow())} ${state === 'declined' ? '不同意' : '同意'}${decision.note ? `：${decision.note}` : ''}`}
          </Text>
        )}
        {desk.identity ? (
          <Shown identity={desk.identity} onHide={desk.forgetIdentity} />
        ) : (
          <Steps unsealing={unsealing} ask={desk.ask} />
        )}
      </View>
      {desk.problem && <Notice tone="overdue">{sentenceOf(desk.problem)}</Notice>}
    </>
  )
}

function Steps({ unsealing, ask }: { readonly unsealing: UnsealingEntry } & Pick<UnsealingsDesk, 'ask'>) {
  const { mine, state, readableUntil } = unsealing
  if (state === 'requested' && mine)
    return <Text className="unseal__words">自己的申请要由另一位同事或总河长决定。</Text>
  if (state === 'requested' && unsealing.mayDecide === false)
    return <Text className="unseal__words">这次要由别的同事或总河长来定。</Text>
  if (state === 'requested') {
    return (
      <View className="unseal__buttons">
        <Button kind="main" onPress={() => ask('agree')}>
          同意解封
        </Button>
        <Button kind="danger" onPress={() => ask('refuse')}>
          不同意
        </Button>
      </View>
    )
  }
  if (state !== 'agreed') return null
  if (!mine) return <Text className="unseal__words">只有申请的人能看，一小时内一次。</Text>
  const until = readableUntil === null ? '' : `，${momentWords(readableUntil, cloudNow())} 前有效`
  return (
    <View className="unseal__buttons">
      <Button kind="main" note={`只能看一次${until}`} onPress={() => ask('read')}>
        看举报人身份
      </Button>
    </View>
  )
}

/** Who reported. It is not on any disk and not asked for again. */
function Shown({ identity, onHide }: { readonly identity: Identity; readonly onHide: () => void }) {
  const { wechat, contact } = identity
  return (
    <View className="unseal__identity">
      <Text className="unseal__words">留下的联系方式</Text>
      <Text className="unseal__secret">{contact === '' ? '没有留' : contact}</Text>
      <Text className="unseal__words">微信身份号</Text>
      <Text className="unseal__secret">{wechat ?? '没有留'}</Text>
      <Text className="unseal__words">离开这一页就看不到了。不要截图，不要转给无关的人。</Text>
      <Button onPress={onHide}>看完了，收起</Button>
    </View>
  )
}
