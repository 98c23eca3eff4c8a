/** The decisions about a push: which of them hold depends on whether it is planned, out, or over. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { clockText } from '@/words/clockWords'
import { useOfOffice } from '@/office/kit/useOfOffice'
import type { PushEntry } from '@/words/pushWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import type { Acts } from './useActs'
import type { Drafts } from './useDrafts'

export interface PushPaneProps {
  readonly push: PushEntry
  /** false: only a preview, nothing is stored yet. */
  readonly planned: boolean
  readonly today: string
  readonly acts: Acts
  readonly drafts: Drafts
}

export function PushButtons(props: PushPaneProps) {
  const { push, planned, today, drafts } = props
  const { state, day } = push
  const ofOffice = useOfOffice()
  const open = ofOffice && planned && day >= today && state !== 'delivered'
  return (
    <View className="push__buttons">
      {open && <BeforeItsHour {...props} />}
      {planned && ofOffice && <Resend {...props} />}
      {open && state !== 'cancelled' && <Button onPress={() => drafts.open(push)}>改文字</Button>}
      <CopyText key={push.id} text={push.text} />
      {open && state !== 'cancelled' && <Hold {...props} />}
    </View>
  )
}

/** What was not said out loud goes out, too; approving is for the colleagues. */
function BeforeItsHour({ push, acts }: PushPaneProps) {
  const { state, dueAt } = push
  const when = cloudNow() < dueAt ? `在 ${clockText(dueAt)} 送出` : '在 10 分钟内送出'
  if (state === 'approved') return null
  if (state === 'cancelled') {
    return (
      <Button kind="main" note={`会${when}`} busy={acts.busy} onPress={() => void acts.revive(push)}>
        还是要送
      </Button>
    )
  }
  return (
    <Button kind="main" note={`不点也会${when}`} busy={acts.busy} onPress={() => void acts.approve(push)}>
      看过了，同意
    </Button>
  )
}

function Hold({ push, acts }: PushPaneProps) {
  return (
    <Button kind="quiet" busy={acts.busy} onPress={() => void acts.cancel(push)}>
      这天不送
    </Button>
  )
}

function Resend({ push, acts }: PushPaneProps) {
  const { robot, groupId } = push
  if (robot.state !== 'failed' && robot.state !== 'unclear') return null
  const toGroup = () => openPage(`/office/register/entry?of=group&id=${groupId}`)
  return (
    <>
      <Button kind="main" busy={acts.busy} onPress={() => acts.askToResend(push)}>
        让机器人再送一次
      </Button>
      <Button onPress={toGroup}>看群的机器人设置</Button>
    </>
  )
}

function CopyText({ text }: Pick<PushEntry, 'text'>) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: text })
    setCopied(true)
  }
  return <Button onPress={() => void copy()}>{copied ? '已复制' : '复制文字'}</Button>
}
