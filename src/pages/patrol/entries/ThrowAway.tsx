/** 「不要这次记录」: at once when nothing was recorded, else asked with what would be lost; some seconds to take it back. */
import { useState } from 'react'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { thrownAway } from '@/recorder/phoneRecorder'
import { useThrownAway } from '@/recorder/useRecorder'
import { openPage, toToday } from '@/services/pages'

interface ThrowingAway {
  readonly asking: boolean
  readonly busy: boolean
  /** The phone could not do it; the record is as it was. */
  readonly failed: boolean
  /** Asks when there is something to lose. */
  begin(): void
  confirm(): Promise<void>
  cancel(): void
}

/** @param after where one is afterwards; Today, unless said */
export function useThrowAway(patrolId: string, loss: readonly string[], after = toToday): ThrowingAway {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const gone = await thrownAway.throwAway(patrolId)
    setBusy(false)
    setAsking(false)
    setFailed(!gone)
    if (gone) await after()
  }
  const begin = () => (loss.length > 0 ? setAsking(true) : void confirm())
  return { asking, busy, failed, begin, confirm, cancel: () => setAsking(false) }
}

interface ThrowAwaySheetProps {
  readonly of: ThrowingAway
  readonly loss: readonly string[]
}

export function ThrowAwaySheet({ of, loss }: ThrowAwaySheetProps) {
  return (
    <>
      {of.failed && <Notice tone="overdue">没能删掉，记录还在。请清理手机空间后再试。</Notice>}
      <ConfirmSheet
        open={of.asking}
        title="不要这次记录？"
        detail={`会丢掉：${loss.join('、')}。`}
        confirm="不要了"
        cancel="留着"
        danger
        busy={of.busy}
        onConfirm={() => void of.confirm()}
        onCancel={of.cancel}
      />
    </>
  )
}

/** For some seconds after it. On the recorder's own page (`recording`) what goes on shows by itself. */
export function ThrownAwayNotice({ recording = false }: { readonly recording?: boolean }) {
  const draft = useThrownAway()
  if (!draft) return null
  const takeBack = async () => {
    const back = await thrownAway.takeBack()
    if (!back) return
    const page = back.endedAt === null ? 'record' : 'finish'
    if (recording && page === 'record') return
    await openPage(`/pages/patrol/${page}/index?patrolId=${back.patrolId}`)
  }
  return (
    <Notice action="撤销" onPress={() => void takeBack()}>
      {`${draft.duty.reach.name}的这次记录不要了`}
    </Notice>
  )
}
