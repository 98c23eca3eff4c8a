/**
 * Problems as they go to the county: by their number, which says nothing of who reported, with days and no finer times. What
 * is said about a chief does not leave the township, as with the table of problems.
 */
import { dayOf } from '../../../../domain/calendar/day'
import { textPassedOn } from '../../../../domain/report/report'
import { command } from '../../../platform/store'
import { reportEvents } from '../store/reportRepo'
import { filedWithin } from './sheet'

const dayIf = (moment: number | null) => (moment === null ? null : dayOf(moment))

async function changedSince(since: number): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  for await (const page of reportEvents.pages({ where: { at: command.gt(since) } }))
    for (const { reportId } of page) changed.add(reportId)
  return changed
}

/** `since`: ms since the epoch, null for all of these days. One without a number yet goes out once it has one. */
export async function* exchangedProblems(
  days: { readonly from: string | null; readonly until: string | null },
  since: number | null,
) {
  const changed = since === null ? null : await changedSince(since)
  for await (const page of filedWithin({ ...days, village: '' }))
    yield page
      .filter(({ _id, number }) => number && (changed?.has(_id) ?? true))
      .map((report) => ({
        ...{ number: report.number!, foundOn: dayOf(report.submittedAt), source: report.source },
        ...{ reachId: report.reachId, village: report.village, category: report.category },
        ...{ severity: report.severity, text: textPassedOn(report), lead: report.lead?.name ?? null },
        ...{ state: report.state, dueOn: dayIf(report.dueAt), outcome: report.outcome },
        ...{ closedOn: dayIf(report.closedAt), recheckOn: dayIf(report.recheck?.at ?? null) },
        recheck: report.recheck?.outcome ?? null,
      }))
}
