/** The draft of this page, once it has been taken; what lay open before belongs to another. */
import { useEffect, useState } from 'react'
import { openReport, useReportDraft } from '../draft/phoneReport'
import { isBegun } from '../draft/reportDraft'

const liesThere = () => {
  const draft = openReport.draft()
  return draft !== null && isBegun(draft)
}

export function useTakenDraft(refusedId: string | null, hintId: string | null) {
  const open = useReportDraft()
  const [taken, setTaken] = useState(false)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    let current = true
    void (async () => {
      const corrected = refusedId !== null && (await openReport.takeRefused(refusedId))
      if (!corrected) await openReport.takeNew(hintId)
      if (!current) return
      setRestored(!corrected && liesThere())
      setTaken(true)
    })()
    return () => {
      current = false
    }
  }, [refusedId, hintId])
  const startAnew = async () => {
    await openReport.discard()
    await openReport.takeNew(hintId)
    setRestored(liesThere())
  }
  return {
    draft: taken ? open : null,
    /** It was begun in an earlier life. */
    restored,
    startAnew,
  }
}
