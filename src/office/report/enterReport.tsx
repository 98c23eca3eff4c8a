/** 上级督查, 媒体曝光, 热线转办, 保洁检查: the office enters what reached it, then it goes the way of every report. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { KeptNotice } from '@/components/KeptNotice'
import { Notice } from '@/components/Notice'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useCall } from '@/hooks/useCall'
import type { OutboxItem } from '@/outbox'
import { Desk } from '@/office/kit/desk/Desk'
import { openInPlace } from '@/services/pages'
import { EntryForm } from './EntryForm'
import { useEntering } from './useEntering'
import './enterReport.scss'

export default function EnterReportPage() {
  const entering = useEntering()
  const { entry, item } = entering
  const reachAt = useCall('report.reachAt', entry?.place ? { place: [...entry.place] } : null)
  const editing = entry !== null
  return (
    <Desk
      section="enterReport"
      action={
        editing && (
          <Button kind="main" onPress={() => void entering.submit(reachAt.value?.reach?.name ?? '')}>
            登记
          </Button>
        )
      }
    >
      <Section title="登记别处来的问题">
        {entry && (
          <KeptNotice
            restored={entering.restored}
            problem={item?.problem}
            onAnew={() => void entering.startAnew()}
          />
        )}
        {entering.noRoom && (
          <Notice tone="overdue">没有存下来：存储空间不够。请清理后再点登记，填的内容还在。</Notice>
        )}
        {entry === null && item === null && <Skeleton count={1} />}
        {editing && <EntryForm entry={entry} entering={entering} reachAt={reachAt} />}
        {item && item.state !== 'refused' && <Sent item={item} onAnother={entering.another} />}
      </Section>
    </Desk>
  )
}

function Sent({ item, onAnother }: { readonly item: OutboxItem; readonly onAnother: () => void }) {
  const { id, state, title } = item
  if (state === 'refused') return null
  return (
    <View className="entering">
      <Text className="entering__title">{title}</Text>
      <DeliverySteps state={state} />
      <View className="entering__buttons">
        {state === 'delivered' && (
          <Button kind="main" onPress={() => openInPlace(`/work/report/index?reportId=${id}`)}>
            去交办
          </Button>
        )}
        <Button onPress={onAnother}>再登记一件</Button>
      </View>
    </View>
  )
}
