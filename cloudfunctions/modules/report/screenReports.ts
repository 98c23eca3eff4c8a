/**
 * The clock's share of content checks: photos that chiefs filed with a patrol are cleaned first; everything still
 * unknown is asked again, in the name of who filed it. After the last try the office decides.
 */
import { done } from '../../../domain/contract/answer'
import type { Report } from '../../../domain/report/report'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { openIdentity, reporterOf } from '../vault'
import { store } from './record'
import { reports } from './reportRepo'
import { beginScreening, screenings, screenNow } from './screening'
import { cleanOne } from './takeIn'

const atOnce = 20

/** Answers how many were looked at, 0 when nothing is due. */
export async function screenReports(context: CallContext): Promise<number> {
  const due = await screenings.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  for (const { _id } of due) {
    await cleanFirst(context, _id)
    const report = await reports.get(_id)
    // Without anyone to ask for, WeChat refuses: it counts as asked and comes to the office in the end.
    if (report) await screenNow(context, _id, (await identityOf(context, report)) ?? '')
  }
  return due.length
}

async function identityOf(context: CallContext, { _id, filedBy }: Report): Promise<string | null> {
  if (filedBy !== null) return (await people.get(filedBy))?.boundTo ?? null
  const reporter = await reporterOf(_id)
  return reporter && openIdentity(context, reporter.code, 'screening', _id)
}

/** Photos as chiefs upload them become clean copies; one that is no photo is left out. */
async function cleanFirst(context: CallContext, reportId: string): Promise<void> {
  const report = await reports.get(reportId)
  if (!report || [...report.photos, ...report.after].every(({ print }) => print !== '')) return
  const clean = async (pictures: Report['photos']) => {
    const kept = await Promise.all(
      pictures.map(async (picture) => {
        if (picture.print !== '') return [picture]
        const cleaned = await cleanOne(picture.fileId)
        return cleaned.ok ? cleaned.value : []
      }),
    )
    return kept.flat()
  }
  const [photos, after] = [await clean(report.photos), await clean(report.after)]
  await transact(context, reportId, async (transaction) => {
    const now = await transaction.get(reports, reportId)
    if (!now) return done(null)
    const cleaned = { ...now, photos, after }
    await store(transaction, now, cleaned)
    await beginScreening(transaction, { ...cleaned, photos: [...photos, ...after] })
    return done(null)
  })
}
