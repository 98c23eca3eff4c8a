/** The desk of this phone: `ReportDesk` on the real storage, files and outbox. */
import { useSyncExternalStore } from 'react'
import { roadsOf } from '@/forms/roads'
import type { OutboxItem } from '@/outbox'
import { ReportDesk } from './ReportDesk'
import type { ReportDraft } from './reportDraft'
import { draftOf } from './submission'

export const reportDesk = new ReportDesk(
  roadsOf((item) => (item.action === 'report.submit' ? draftOf(item as OutboxItem<'report.submit'>) : null)),
)

/** The open draft on a page. */
export function useReportDraft(): ReportDraft | null {
  return useSyncExternalStore(reportDesk.subscribe, reportDesk.draft)
}
