import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { digestOf, isSameSubmission } from '../../../platform/digest'
import { dropFiles } from '../../../platform/pictures'
import { transact, type Transaction } from '../../../platform/transact'
import { newReport, submitted } from './newReport'
import { rememberPrints } from '../store/photoRepo'
import { dispatchPolicy } from '../store/policyRepo'
import { reachOfPlace } from './reachOfPlace'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'
import { aheadOfNote, askAtOnce, beginScreening } from '../photos/screening'
import { dropCopies, leaveUploads, takeIn } from '../photos/takeIn'

/** 上级督查, 媒体曝光, 热线转办, 保洁检查: the office enters what reached it from elsewhere. */
export async function enterReport(input: ParsedInput<'report.enter'>, context: BoundContext) {
  const { caller, now, openid } = context
  const { reportId, place, hintId, photos } = input
  const digest = digestOf('report submission', input)
  const same = (stored: { digest: string; reachName: string }) =>
    isSameSubmission('report submission', stored.digest, digest)
      ? done({ reportId, reachName: stored.reachName })
      : refused('submission.conflict')
  const [stored, found, { days }] = await Promise.all([
    reports.get(reportId),
    reachOfPlace(place, dayOf(context.now), hintId),
    dispatchPolicy(),
  ])
  if (stored) return same(stored)
  if (!found) return leaveUploads('report.placeOutside', reportId, photos, now)
  const pictures = await takeIn([reportId], photos, now)
  if (!pictures.ok) return pictures
  const { reach, at: reachAt } = found
  const filing = { ...input, digest, reach, reachAt, filedBy: caller.personId, now }
  const report = newReport({ ...filing, photos: pictures.value }, days)
  const asked = await askAtOnce(openid, report)
  let kept = false
  const work = async (transaction: Transaction) => {
    kept = false
    const existing = await transaction.get(reports, reportId)
    if (existing) return same(existing)
    await record(transaction, report, [submitted(report, { part: 'office', name: caller.name })])
    await rememberPrints(transaction, reportId, report.photos)
    await beginScreening(transaction, report, photos, asked)
    kept = true
    return done({ reportId, reachName: reach.name })
  }
  const answer = await transact(context, reportId, work, [[reports, reportId], ...aheadOfNote(asked)])
  await (answer.ok && kept ? asked && dropFiles(photos) : dropCopies(pictures.value))
  return answer
}
