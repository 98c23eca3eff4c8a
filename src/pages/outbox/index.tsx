/** What lies on this phone: what waits, what was refused and why, what was delivered lately. */
import { useState } from 'react'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { ListRow, Rows } from '@/components/ListRow'
import { SetAsideNotice } from '@/components/SetAsideNotice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { sendAgain } from '@/forms/sendAgain'
import { useOnline } from '@/hooks/useOnline'
import { useSetAside } from '@/hooks/useSetAside'
import { codePageOf, outbox, useOutbox, type OutboxItem } from '@/outbox'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { correctionOf } from './correction'
import { WaitingItem } from './WaitingItem'

export default function OutboxPage() {
  const items = useOutbox()
  const online = useOnline()
  const aside = useSetAside()
  const [discarding, setDiscarding] = useState<OutboxItem | null>(null)
  const waiting = items.filter(({ state }) => state !== 'delivered')
  const delivered = items.filter(({ state }) => state === 'delivered')
  const discard = () => {
    if (discarding) void outbox.discard(discarding.id)
    setDiscarding(null)
  }
  return (
    <Screen quiet>
      {!online && <Notice icon="offline">没有网络，有网后会自动上传</Notice>}
      <SetAsideNotice of={aside} />
      {waiting.length === 0 && aside.words === '' && !aside.closed && (
        <Empty allDone title="都已送达" detail="没有网络时提交的，会先存在这里。" />
      )}
      {waiting.map((item) => (
        <WaitingItem
          key={item.id}
          item={item}
          onRetry={() => void sendAgain(item.id, () => correct(item))}
          onDiscard={() => setDiscarding(item)}
        />
      ))}
      {delivered.length > 0 && (
        <Section title="最近送达">
          <Rows>
            {delivered.map((item) => (
              <Delivered key={item.id} item={item} />
            ))}
          </Rows>
        </Section>
      )}
      <ConfirmSheet
        open={discarding !== null}
        title="丢弃这一份？"
        detail={`「${discarding?.title ?? ''}」和它的照片会从手机里删除，找不回来。`}
        confirm="丢弃"
        cancel="留着"
        danger
        onConfirm={discard}
        onCancel={() => setDiscarding(null)}
      />
    </Screen>
  )
}

function correct(item: OutboxItem): void {
  const correction = correctionOf(item)
  if ('page' in correction) void openPage(correction.page)
}

function Delivered({ item }: { readonly item: OutboxItem }) {
  const { title, deliveredAt, createdAt } = item
  const code = codePageOf(item)
  if (code === null)
    return <ListRow icon="check" title={title} detail={momentWords(deliveredAt ?? createdAt, phoneNow())} />
  return <ListRow icon="lock" title={title} detail="已送达，回执码还没记下" onPress={() => openPage(code)} />
}
