import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { fileAddresses } from '../../platform/sdk'
import { eventsOf, publicReports } from './reportRepo'
import { publicOnWire, timelineFor } from './reportOnWire'

/** One problem with the steps everyone may know. */
export async function getPublicReport({ reportId }: ParsedInput<'report.getPublic'>) {
  const entry = await publicReports.get(reportId)
  if (!entry) return refused('report.unknown')
  const cleared = [...entry.before, ...entry.after]
  const [events, urls] = await Promise.all([eventsOf(reportId), fileAddresses(cleared)])
  // Only photos of the entry have an address here: what did not pass the check shows nowhere in the timeline.
  return done({ report: publicOnWire(entry, urls), timeline: timelineFor(events, 'public', urls) })
}
