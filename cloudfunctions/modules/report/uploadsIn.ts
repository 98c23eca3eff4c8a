import type { StoredEvent } from '../../../domain/report/events'
import { isClean, type Picture, type Report } from '../../../domain/report/report'

/** File ids of what a report or one of its events still holds as it was uploaded; each once. */
export function uploadsIn(report: Report, events: readonly StoredEvent[]): string[] {
  const told = events.flatMap((event): readonly Picture[] => ('photos' in event ? event.photos : []))
  const uploads = [...report.photos, ...report.after, ...told].filter((picture) => !isClean(picture))
  return [...new Set(uploads.map(({ fileId }) => fileId))]
}
