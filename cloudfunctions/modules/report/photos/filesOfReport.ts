import { idNamed } from '../store/named'
import { eventsOf, reports } from '../store/reportRepo'
import { picturesIn } from './uploadsIn'

/** File ids that a report holds, copies and what is still to be drawn; none when nothing was reported by this name. */
export async function filesOfReport(name: string): Promise<readonly string[]> {
  const reportId = await idNamed(name)
  const [report, events] = await Promise.all([reports.get(reportId), eventsOf(reportId)])
  return report ? picturesIn(report, events).map(({ fileId }) => fileId) : []
}
