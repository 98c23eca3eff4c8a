/**
 * A resident's report: the place must be near a water of the township, photos must be photos, and the same report
 * sent again answers with the same receipt. Identity goes to the vault, in the same transaction.
 */
import { dayOf } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { Output, ParsedInput } from '../../../../domain/contract/contract'
import type { ReportEvent } from '../../../../domain/report/events'
import type { Report } from '../../../../domain/report/report'
import type { CallContext } from '../../../platform/context'
import { digestOf, isSameSubmission } from '../../../platform/digest'
import { dropFiles } from '../../../platform/pictures'
import { type Ahead, transact, type Transaction } from '../../../platform/transact'
import { aheadOfReporter, enterReporter, receiptAgain, reportsSince } from '../../vault'
import { automatically } from './automatically'
import { newReport, submitted } from './newReport'
import { rememberPrints } from '../store/photoRepo'
import { dispatchPolicy } from '../store/policyRepo'
import { reachOfPlace } from './reachOfPlace'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'
import { aheadOfNote, askAtOnce, type Asked, beginScreening } from '../photos/screening'
import { dropCopies, leaveUploads, takeIn, whereUploads } from '../photos/takeIn'
import { uploadsIn } from '../photos/uploadsIn'

type Submission = ParsedInput<'report.submit'>
type Receipt = Answer<Output<'report.submit'>>

/** Reports one person may file in 24 hours. */
const mostADay = 20
const aDay = 86_400_000

export async function submitReport(input: Submission, context: CallContext): Promise<Receipt> {
  const { openid, now } = context
  const { reportId, photos } = input
  const digest = digestOf('report submission', input)
  const [stored, filed, found, policy, uploads] = await Promise.all([
    reports.get(reportId),
    reportsSince(openid, now - aDay),
    reachOfPlace(input.place, dayOf(now), input.hintId),
    dispatchPolicy(),
    whereUploads(photos),
  ])
  if (stored) return again(stored, digest, context, photos)
  if (filed >= mostADay) return refused('report.tooMany')
  if (!found) return leaveUploads('report.placeOutside', reportId, photos, now)
  const pictures = await takeIn([reportId], photos, now, uploads)
  if (!pictures.ok) return pictures
  const { reach, at: reachAt } = found
  const filing = { ...input, source: 'resident' as const, digest, reach, reachAt, filedBy: null, now }
  const report = newReport({ ...filing, photos: pictures.value }, policy.days)
  const charge = await automatically(report, policy, now)
  return file({ input, report, charge, asking: askAtOnce(openid, report) }, context)
}

/** A report with all that was found out for it before its transaction. */
interface Prepared {
  readonly input: Submission
  readonly report: Report
  readonly charge: readonly ReportEvent[]
  /** What WeChat says of it, while the transaction begins; never rejected. */
  readonly asking: Promise<Asked | null>
}

async function file({ input, report, charge, asking }: Prepared, context: CallContext): Promise<Receipt> {
  const { openid, now, caller } = context
  const { reportId, link, contact, photos } = input
  const staff = (caller?.roles ?? []).some((role) => role !== 'civilChief')
  let kept = false
  const work = async (transaction: Transaction): Promise<Receipt> => {
    kept = false
    const [existing, asked] = [await transaction.get(reports, reportId), await asking]
    if (existing) return repeated(existing, report.digest, openid)
    const { receipt } = await enterReporter(transaction, { reportId, openid, link, staff, contact, now })
    await record(transaction, report, [submitted(report, { part: 'reporter', name: '' }), ...charge])
    await rememberPrints(transaction, reportId, report.photos)
    await beginScreening(transaction, report, photos, asked)
    kept = true
    return done({ reportId, receipt, reachName: report.reachName })
  }
  const known: Ahead[] = [[reports, reportId], ...aheadOfReporter(input, openid)]
  const ahead = asking.then((asked) => [...known, ...aheadOfNote(asked)])
  const answer = await transact(context, reportId, work, ahead)
  // What is still needed, or could not be removed, is removed by the clock.
  await (answer.ok && kept ? (await asking) && dropFiles(photos) : dropCopies(report.photos))
  return answer
}

/** Sent again, perhaps with its photos uploaded again: the originals shall not stay, but where a copy is still to be made. */
async function again(
  stored: Report,
  digest: string,
  { openid }: CallContext,
  photos: readonly string[],
): Promise<Receipt> {
  const answer = await repeated(stored, digest, openid)
  const needed = uploadsIn(stored, [])
  if (answer.ok) await dropFiles(photos.filter((fileId) => !needed.includes(fileId)))
  return answer
}

async function repeated(stored: Report, digest: string, openid: string): Promise<Receipt> {
  const same = isSameSubmission('report submission', stored.digest, digest)
  const receipt = same ? await receiptAgain(stored._id, openid) : null
  if (receipt === null) return refused('submission.conflict')
  return done({ reportId: stored._id, receipt, reachName: stored.reachName })
}
