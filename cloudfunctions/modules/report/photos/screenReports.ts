/**
 * The clock's share of content checks: photos that chiefs filed with a patrol are cleaned first; everything still
 * unknown is asked again, in the name of who filed it. After the last try the office decides.
 */
import type { Report } from '../../../../domain/report/report'
import { queue } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { logFailure } from '../../../platform/log'
import { command } from '../../../platform/store'
import { people } from '../../identity'
import { openIdentity, reporterOf } from '../../vault'
import { cleanUploads } from './cleanUploads'
import { moveHidden } from './hidePhotos'
import { postponeScreening, screenNow } from './screening'
import { screenings } from '../store/screeningRepo'
import { isUnsettled, seenFiles } from './seenFiles'

export const screenReports = queue({
  name: 'screenReports',
  title: '一件问题的文字或照片没能送检',
  over: screenings,
  due: (now) => ({ nextAt: command.lte(now).and(command.gt(0)) }),
  order: [['nextAt', 'asc']],
  atOnce: 5,
  each: async ({ _id }, { context }) => {
    if (!(await screened(context, _id))) await postponeScreening(context, _id)
  },
})

/** One that cannot be looked at for now (its storage is busy, its seal is broken) keeps no other waiting. */
async function screened(context: CallContext, reportId: string): Promise<boolean> {
  try {
    let seen = await seenFiles(reportId)
    if (isUnsettled(seen)) {
      if (!(await cleanUploads(context, reportId)).ok) return false
      await moveHidden(context, reportId)
      seen = await seenFiles(reportId)
    }
    // Without anyone to ask for, WeChat refuses: it counts as asked and comes to the office in the end.
    await screenNow(context, seen, async (report) => (await identityOf(context, report)) ?? '')
    return seen.report !== null
  } catch (error) {
    // Malformed it stays, however often it is tried: that is for the office to see.
    if (error instanceof TypeError) throw error
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
