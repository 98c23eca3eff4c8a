/** After sending: 已存手机 → 上传中 → 已送达, then the receipt code, until it has been noted. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Screen } from '@/components/Screen'
import { outbox, useOutboxItem } from '@/outbox'
import { openInPlace, toToday } from '@/services/pages'
import { OnTheWay } from './OnTheWay'
import { NotedSheet } from '../receipt/NotedSheet'
import { Receipt } from './Receipt'

export default function SentPage() {
  const reportId = useRouter().params.reportId ?? ''
  const item = useOutboxItem<'report.submit'>(reportId)
  const [asking, setAsking] = useState(false)
  if (item === null) return <Gone />
  if (item.state !== 'delivered' || !item.receipt) {
    return (
      <Screen quiet>
        <OnTheWay item={item} />
      </Screen>
    )
  }
  const noted = async () => {
    const byWechat = item.input.link === 'wechat'
    await outbox.discard(reportId)
    if (byWechat) await openInPlace(`/report/track/index?reportId=${reportId}`)
    else await toToday()
  }
  return (
    <Screen
      quiet
      action={
        <Button kind="main" onPress={() => setAsking(true)}>
          我已记下
        </Button>
      }
    >
      <Receipt
        receipt={item.receipt.receipt}
        reachName={item.receipt.reachName}
        link={item.input.link}
        at={item.deliveredAt ?? item.createdAt}
      />
      <NotedSheet open={asking} onNoted={() => void noted()} onClose={() => setAsking(false)} />
    </Screen>
  )
}

/** Noted, or another phone. */
function Gone() {
  return (
    <Screen quiet>
      <Empty
        icon="lock"
        title="回执码不再显示"
        detail="它只显示一次，记下后就从手机里删掉了。"
        action="看我的举报"
        onPress={() => openInPlace('/report/mine/index')}
      />
    </Screen>
  )
}
