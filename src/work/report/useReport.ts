/** One report as the cloud knows it, what of mine is still on its way to it, and what I just did. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '@domain/contract/problems'
import type { Output } from '@domain/contract/contract'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useOutbox } from '@/outbox'
import { isAbout, mayStill, partingOf } from './pending'

export type ReportAnswer = Output<'report.get'>

/**
 * Something was done to it, in words where it was done here; lists that show it are old. `recallable`: it may be taken
 * back for a moment.
 */
export type Changed = (said: string | null, recallable?: boolean) => void

export function useReport(reportId: string, onChanged: Changed = () => undefined) {
  const report = useCall('report.get', { reportId }, { cache: true })
  const [said, say] = useState<string | null>(null)
  const [moved, setMoved] = useState(false)
  const changed = useRef(onChanged)
  changed.current = onChanged
  const { undelivered, unseen, delivered } = useOwn(reportId, report.reload, changed)
  useReturn(() => void report.reload())

  /** After a command went through: what was done, in words. Until the answer is newer, nothing is offered. */
  const done = (sentence: string, recallable = false) => {
    say(sentence)
    setMoved(true)
    void report.reload().then(() => setMoved(false))
    changed.current(sentence, recallable)
  }
  const may = moved ? [] : mayStill(report.value?.may ?? [], [...undelivered, ...unseen])
  return {
    reportId,
    report,
    /** It is not for this person any more, though it may have been a moment ago. */
    left: isGone(report.problem),
    may,
    pending: undelivered,
    said,
    /** What was done before it left one's hands, in words; null when nothing was. */
    parting: said ?? partingOf(delivered),
    done,
  }
}

/** Nothing of it is shown any more, least of all buttons: it was handed on, or it was never there. */
const isGone = (problem: Problem | null) =>
  problem?.code === 'report.notYours' || problem?.code === 'report.unknown'

export type ReportState = ReturnType<typeof useReport>

/** What was done here, delivered or not; `unseen`: delivered, but the answer on the screen is older. */
function useOwn(reportId: string, reload: () => Promise<void>, changed: { current: Changed }) {
  const items = useOutbox()
  const [seen, see] = useState('')
  const own = useMemo(() => items.filter((item) => isAbout(item, reportId)), [items, reportId])
  const delivered = own.filter(({ state }) => state === 'delivered')
  const ids = delivered.map(({ id }) => id).join()
  useEffect(() => {
    if (ids === '') return
    void reload().then(() => see(ids))
    changed.current(null)
  }, [ids, reload, changed])
  const unseen = delivered.filter(({ id }) => !seen.split(',').includes(id))
  return { undelivered: own.filter(({ state }) => state !== 'delivered'), unseen, delivered }
}
