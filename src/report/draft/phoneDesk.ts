/** The desk of this phone: `ReportDesk` on the real storage, files and outbox. */
import { useSyncExternalStore } from 'react'
import { removeFile } from '@/device/files'
import { storage } from '@/device/storage'
import { outbox, type OutboxItem } from '@/outbox'
import { newId } from '@/services/newId'
import { ReportDesk } from './ReportDesk'
import type { ReportDraft } from './reportDraft'
import { draftOf } from './submission'

async function itemOf(reportId: string): Promise<OutboxItem<'report.submit'> | null> {
  // A phone that can't read its outbox can still take a new report.
  await outbox.opened.catch(() => undefined)
  return outbox.item(reportId) as OutboxItem<'report.submit'> | null
}

export const reportDesk = new ReportDesk({
  storage,
  newId,
  removeFile,
  async isOnItsWay(reportId) {
    const item = await itemOf(reportId)
    return item !== null && item.state !== 'refused'
  },
  async refusedDraft(reportId) {
    const item = await itemOf(reportId)
    return item?.state === 'refused' && item.action === 'report.submit' ? draftOf(item) : null
  },
})

/** The open draft on a page. */
export function useReportDraft(): ReportDraft | null {
  return useSyncExternalStore(reportDesk.subscribe, reportDesk.draft)
}
