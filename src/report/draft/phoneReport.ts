/** The report that lies open on this phone: `OpenReport` on the real storage, files and outbox. */
import { useSyncExternalStore } from 'react'
import { roadsOf } from '@/forms/roads'
import type { OutboxItem } from '@/outbox'
import { OpenReport } from './OpenReport'
import type { ReportDraft } from './reportDraft'
import { draftOf } from './submission'

export const openReport = new OpenReport(
  roadsOf((item) => (item.action === 'report.submit' ? draftOf(item as OutboxItem<'report.submit'>) : null)),
)

/** The open draft on a page. */
export function useReportDraft(): ReportDraft | null {
  return useSyncExternalStore(openReport.subscribe, openReport.draft)
}
