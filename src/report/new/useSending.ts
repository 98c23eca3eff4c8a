/** Checks the draft, asks what is near, and hands it to the outbox: after that nothing can be lost. */
import { useRef, useState } from 'react'
import { outbox } from '@/outbox'
import { openInPlace } from '@/services/pages'
import { openReport } from '../draft/phoneReport'
import { missingIn, submissionOf, type Missing } from '../draft/submission'
import { nearOf, type NearReport } from './near'

export function useSending(onFull: (full: boolean) => void) {
  const [missing, setMissing] = useState<Missing>({})
  const [near, setNear] = useState<readonly NearReport[]>([])
  const { busy, once } = useOnce()

  const handOver = async () => {
    const draft = openReport.draft()
    if (draft === null) return
    setNear([])
    const safe = await outbox.put(submissionOf(draft)).then(
      () => true,
      () => false,
    )
    onFull(!safe)
    if (!safe) return
    await openReport.handedOver()
    await openInPlace(`/report/sent/index?reportId=${draft.reportId}`)
  }
  const send = async () => {
    const draft = openReport.draft()
    if (draft === null) return
    const found = missingIn(draft)
    setMissing(found)
    if (Object.keys(found).length > 0) return
    const others = await nearOf(draft)
    if (others.length > 0) setNear(others)
    else await handOver()
  }
  return {
    missing,
    forgetMissing: () => setMissing({}),
    near,
    closeNear: () => setNear([]),
    busy,
    send: () => once(send),
    sendAnyway: () => once(handOver),
  }
}

/** A second tap while the first one works does nothing. */
function useOnce() {
  const working = useRef(false)
  const [busy, setBusy] = useState(false)
  const once = async (work: () => Promise<void>) => {
    if (working.current) return
    working.current = true
    setBusy(true)
    await work().finally(() => {
      working.current = false
      setBusy(false)
    })
  }
  return { busy, once }
}
