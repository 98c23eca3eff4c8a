/**
 * A resident's report: the place must be near a water of the township, photos must be photos, and the same report
 * sent again answers with the same receipt. Identity goes to the vault, in the same transaction.
 */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Output, ParsedInput } from '../../../domain/contract/contract'
import type { Report } from '../../../domain/report/report'
import type { CallContext } from '../../platform/context'
import { digestOf, isSameSubmission } from '../../platform/digest'
import { dropFiles } from '../../platform/pictures'
import { transact } from '../../platform/transact'
import { enterReporter, receiptAgain, reportsSince } from '../vault'
import { automatically } from './automatically'
import { newReport, submitted } from './newReport'
import { rememberPrints } from './photoRepo'
import { dispatchPolicy } from './policyRepo'
import { reachOfPlace } from './reachOfPlace'
import { record } from './record'
import { reports } from './reportRepo'
import { beginScreening, screenNow } from './screening'
import { dropCopies, takeIn } from './takeIn'
import { uploadsIn } from './uploadsIn'

type Submission = ParsedInput<'report.submit'>
type Receipt = Answer<Output<'report.submit'>>

/** Reports one person may file in 24 hours. */
const mostADay = 20
const aDay = 86_400_000

export async function submitReport(input: Submission, context: CallContext): Promise<Receipt> {
  const { openid, now, caller } = context
  const digest = digestOf('report submission', input)
  const stored = await reports.get(input.reportId)
  if (stored) return again(stored, digest, context, input.photos)
  if ((await reportsSince(openid, now - aDay)) >= mostADay) return refused('report.tooMany')
  const found = await reachOfPlace(input.place, input.hintId)
  if (!found) return refused('report.placeOutside')
  const pictures = await takeIn([input.reportId], input.photos)
  if (!pictures.ok) return pictures
  const policy = await dispatchPolicy()
  const { reach, at: reachAt } = found
  const filing = { ...input, source: 'resident' as const, digest, reach, reachAt, filedBy: null, now }
  const report = newReport({ ...filing, photos: pictures.value }, policy.days)
  const charge = await automatically(report, policy, now)

  let kept = false
  const answer = await transact(context, report._id, async (transaction): Promise<Receipt> => {
    kept = false
    const existing = await transaction.get(reports, report._id)
    if (existing) return repeated(existing, digest, openid)
    const staff = (caller?.roles ?? []).some((role) => role !== 'civilChief')
    const { reportId, link, contact } = input
    const { receipt } = await enterReporter(transaction, { reportId, openid, link, staff, contact, now })
    await record(transaction, report, [submitted(report, { part: 'reporter', name: '' }), ...charge])
    await rememberPrints(transaction, report._id, report.photos)
    await beginScreening(transaction, report, input.photos)
    kept = true
    return done({ reportId, receipt, reachName: reach.name })
  })
  if (answer.ok && kept) await screenNow(context, report._id, openid)
  else await dropCopies(pictures.value)
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
