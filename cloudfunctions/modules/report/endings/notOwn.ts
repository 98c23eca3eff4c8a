import { type Answer, refused } from '../../../../domain/contract/answer'
import type { BoundContext } from '../../../platform/context'
import { notOwnReport, ownReports } from '../../vault'
import { reports } from '../store/reportRepo'

/**
 * Nobody decides on what they reported: as a resident, which only the vault knows, or as a chief. What the office
 * entered (hotline, media, supervision, cleaning) others found; the clerk only passes it on. Refusals:
 * identity.otherNeeded.
 */
export async function notOwn(context: BoundContext, ...reportIds: readonly string[]): Promise<Answer<null>> {
  const [secret, found] = await Promise.all([notOwnReport(context, ...reportIds), reports.getMany(reportIds)])
  const filed = found.some((report) => foundBy(report, context.caller.personId))
  return filed ? refused('identity.otherNeeded') : secret
}

/** The same of one report, for buttons. */
export async function isOwn(context: BoundContext, reportId: string): Promise<boolean> {
  const [own, report] = await Promise.all([ownReports(context, [reportId]), reports.get(reportId)])
  return own.has(reportId) || (report !== null && foundBy(report, context.caller.personId))
}

const foundBy = ({ source, filedBy }: { source: string; filedBy: string | null }, personId: string) =>
  source === 'chief' && filedBy === personId
