/**
 * The clock's share of content checks: photos that chiefs filed with a patrol are cleaned first; everything still
 * unknown is asked again, in the name of who filed it. After the last try the office decides.
 */
import type { Report } from '../../../domain/report/report'
import type { CallContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { command } from '../../platform/store'
import { people } from '../identity'
import { openIdentity, reporterOf } from '../vault'
import { cleanUploads } from './cleanUploads'
import { reports } from './reportRepo'
import { postponeScreening, screenings, screenNow } from './screening'

const atOnce = 20

/** Answers how many were looked at, 0 when nothing is due. */
export async function screenReports(context: CallContext): Promise<number> {
  const due = await screenings.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  for (const { _id } of due) {
    if (!(await screened(context, _id))) await postponeScreening(context, _id)
  }
  return due.length
}

/** One that cannot be looked at (its storage is busy, its seal is broken) keeps no other waiting. */
async function screened(context: CallContext, reportId: string): Promise<boolean> {
  try {
    const cleaned = await cleanUploads(context, reportId)
    const report = await reports.get(reportId)
    if (!cleaned.ok || !report) return false
    // Without anyone to ask for, WeChat refuses: it counts as asked and comes to the office in the end.
    await screenNow(context, reportId, (await identityOf(context, report)) ?? '')
    return true
  } catch (error) {
    logFailure(context.action, context.requestId, error)
    return false
  }
}

/** Who wanted no tie to WeChat keeps that, though the same person may be known from another report. */
async function identityOf(context: CallContext, { _id, filedBy }: Report): Promise<string | null> {
  if (filedBy !== null) return (await people.get(filedBy))?.boundTo ?? null
  const reporter = await reporterOf(_id)
  return reporter?.link === 'wechat' ? openIdentity(context, reporter.code, 'screening', _id) : null
}
