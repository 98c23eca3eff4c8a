import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { fileAddresses } from '../../../platform/sdk'
import { eventsOf, publicReports, reports } from '../store/reportRepo'
import { publicOnWire, timelineFor } from './reportOnWire'
import { type PublicEntry, reportIdOf } from '../../../../domain/report/publicEntry'
import { numberOf } from '../../../../domain/report/number'

/** One problem with the steps everyone may know; by its number, or by the id that older cards carry. */
export async function getPublicReport({ reportId }: ParsedInput<'report.getPublic'>) {
  const entry = (await publicReports.get(reportId)) ?? (await entryOfOldLink(reportId))
  if (!entry) return refused('report.unknown')
  const cleared = [...entry.before, ...entry.after]
  const [events, urls] = await Promise.all([eventsOf(reportIdOf(entry)), fileAddresses(cleared)])
  // Only photos of the entry have an address here: what did not pass the check shows nowhere in the timeline.
  return done({ report: publicOnWire(entry, urls), timeline: timelineFor(events, 'public', urls) })
}

async function entryOfOldLink(reportId: string): Promise<PublicEntry | null> {
  const report = await reports.get(reportId)
  return report && publicReports.get(numberOf(report))
}
