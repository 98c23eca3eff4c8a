import type { StoredEvent } from '../../../../domain/report/events'
import { isClean, type Picture } from '../../../../domain/report/given'
import { type Report } from '../../../../domain/report/report'

/** Every picture of a report and its events. */
export function picturesIn(report: Report, events: readonly StoredEvent[]): Picture[] {
  const told = events.flatMap((event): readonly Picture[] => ('photos' in event ? event.photos : []))
  return [...report.photos, ...report.after, ...told]
}

/** File ids of what a report or one of its events still holds as it was uploaded; each once. */
export function uploadsIn(report: Report, events: readonly StoredEvent[]): string[] {
  const uploads = picturesIn(report, events).filter((picture) => !isClean(picture))
  return [...new Set(uploads.map(({ fileId }) => fileId))]
}
