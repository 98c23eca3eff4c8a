/**
 * Writing a problem down: kept on disk with every change, handed to the outbox at the end, and opened as a report
 * once the cloud has it.
 */
import { useEffect } from 'react'
import { useRouter } from '@tarojs/taro'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { useOnTop } from '@/hooks/useOnTop'
import { useTroubles } from '@/hooks/useTroubles'
import type { OutboxItem } from '@/outbox'
import { openInPlace } from '@/services/pages'
import { entryOf, missingIn, newEntry, submissionOf, type EnteredReport, type Missing } from './enteredReport'

const kind: KeptFormKind<EnteredReport> = {
  key: 'office-draft/enterReport',
  blank: newEntry,
  idOf: ({ reportId }) => reportId,
  isForm: ({ reportId, text }) => typeof reportId === 'string' && typeof text === 'string',
  again: (item) => (item.action === 'report.enter' ? entryOf(item as OutboxItem<'report.enter'>) : null),
}

export function useEntering() {
  const kept = useKeptForm(kind, useRouter().params.reportId)
  const { form: entry, item } = kept
  const deliveredId = item?.state === 'delivered' ? item.id : null

  const onTop = useOnTop()
  useEffect(() => {
    // Else 「去交办」 stands there.
    if (deliveredId !== null && onTop.current) openInPlace(`/work/report/index?reportId=${deliveredId}`)
  }, [deliveredId, onTop])

  const { said, isSound, calm } = useTroubles<Missing>(entry ? missingIn(entry) : {})
  const submit = async (reachName: string) => {
    if (isSound() && entry) await kept.handOver(submissionOf(entry, reachName))
  }
  const another = () => {
    calm()
    void kept.another()
  }
  const { change, restored, startAnew } = kept
  return { entry, change, restored, startAnew, missing: said, submit, item, noRoom: kept.full, another }
}

export type Entering = ReturnType<typeof useEntering>
