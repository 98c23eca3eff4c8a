/** A report with everything that names its files: what is kept, checked, hidden and to be removed. */
import type { StoredEvent } from '../../../../domain/report/events'
import type { Report } from '../../../../domain/report/report'
import type { ScreeningRun } from './judged'
import { eventsOf, reports } from '../store/reportRepo'
import { screenings } from '../store/screeningRepo'
import { uploadsIn } from './uploadsIn'

export interface SeenFiles {
  readonly run: ScreeningRun | null
  readonly report: Report | null
  readonly events: readonly StoredEvent[]
}

export async function seenFiles(reportId: string): Promise<SeenFiles> {
  // First what may be removed, then what is needed: an upload that comes in between is needed and not yet removable. The
  // other way round it would be removed before anybody had drawn it anew.
  const run = await screenings.get(reportId)
  const [report, events] = await Promise.all([reports.get(reportId), eventsOf(reportId)])
  return { run, report, events }
}

/** Whether an upload is still to be drawn anew or a hidden photo to be moved; mostly neither is. */
export const isUnsettled = ({ run, report, events }: SeenFiles): boolean =>
  (report !== null && uploadsIn(report, events).length > 0) || (run?.hidden ?? []).length > 0
