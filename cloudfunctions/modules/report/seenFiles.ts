/** A report with everything that names its files, read side by side: what is kept, checked, hidden and to be removed. */
import type { StoredEvent } from '../../../domain/report/events'
import type { Report } from '../../../domain/report/report'
import type { ScreeningRun } from './judged'
import { eventsOf, reports } from './reportRepo'
import { screenings } from './screeningRepo'
import { uploadsIn } from './uploadsIn'

export interface SeenFiles {
  readonly run: ScreeningRun | null
  readonly report: Report | null
  readonly events: readonly StoredEvent[]
}

export async function seenFiles(reportId: string): Promise<SeenFiles> {
  const [run, report, events] = await Promise.all([
    screenings.get(reportId),
    reports.get(reportId),
    eventsOf(reportId),
  ])
  return { run, report, events }
}

/** Whether an upload is still to be drawn anew or a hidden photo to be moved; mostly neither is. */
export const isUnsettled = ({ run, report, events }: SeenFiles): boolean =>
  (report !== null && uploadsIn(report, events).length > 0) || (run?.hidden ?? []).length > 0
