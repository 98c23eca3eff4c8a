import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayGive } from '../../../../domain/report/mayGive'
import { numberOf } from '../../../../domain/report/number'
import type { Report } from '../../../../domain/report/report'
import type { CallContext } from '../../../platform/context'
import { fileAddresses } from '../../../platform/sdk'
import { rewardForReporter } from '../../reward'
import { asReporter } from '../../vault'
import { eventsOf, publicReports, reports } from '../store/reportRepo'
import { dueMayMove, photosIn, picturesOnWire, timelineFor } from '../reading/reportOnWire'

const ownSteps = ['withdraw', 'reopen', 'appeal', 'rate'] as const
const reporter = { parts: ['reporter'], name: '' } as const

/** One's own report: what happens with it, what one may do, what reward there is. */
export async function trackReport(input: ParsedInput<'report.track'>, context: CallContext) {
  const known = await asReporter(context, input.reportId ?? null, input.receipt)
  if (!known.ok) return known
  const { reportId } = known.value
  const [report, events, reward] = await Promise.all([
    reports.get(reportId),
    eventsOf(reportId),
    rewardForReporter(reportId, context.now),
  ])
  if (!report) return refused('report.unknown')
  const pictures = [...report.photos, ...report.after].map(({ fileId }) => fileId)
  const [urls, joined, shown] = await Promise.all([
    fileAddresses([...new Set([...pictures, ...photosIn(events, 'reporter')])]),
    lastOf(report),
    publicReports.get(numberOf(report)),
  ])
  const { category, reachId, reachName, state, text, submittedAt, dueAt, witnesses, rating } = report
  return done({
    id: reportId,
    category,
    reachId,
    reachName,
    state,
    text,
    submittedAt,
    dueAt,
    mayMove: dueMayMove(dueAt),
    witnesses,
    photos: picturesOnWire(report.photos, urls),
    after: picturesOnWire(report.after, urls),
    rating,
    mergedState: report.mergedInto === null ? null : joined.state,
    timeline: timelineFor(events, 'reporter', urls),
    may: ownSteps.filter((name) => mayGive(report, name, reporter, context.now) === null),
    ...(shown?.done && shown.after.length > 0 ? { publicId: shown._id } : {}),
    reward,
  })
}

/** A report may be joined to one that is joined to another later: followed to where the matter goes on. */
async function lastOf(report: Report): Promise<Report> {
  let last = report
  for (let n = 0; last.mergedInto !== null && n < mostJoined; n++) {
    const next = await reports.get(last.mergedInto)
    if (!next) break
    last = next
  }
  return last
}

const mostJoined = 10
