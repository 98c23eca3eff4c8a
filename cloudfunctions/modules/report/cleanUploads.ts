/**
 * Photos that a chief's phone uploaded with a patrol, made into clean copies wherever the report and its events show
 * them. Nothing of them may become public before. One that is no photo is left out.
 */
import { done, type Answer } from '../../../domain/contract/answer'
import type { Picture } from '../../../domain/report/report'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import type { Piece } from './judged'
import { rememberPrints } from './photoRepo'
import { store } from './record'
import { eventsOf, reportEvents, reports } from './reportRepo'
import { screenings } from './screening'
import { cleanOne } from './takeIn'

/** By the id of the upload; null: no photo, or gone. */
type Copies = ReadonlyMap<string, Picture | null>

/** The refusal service.busy when the storage does not answer; nothing is changed then. */
export async function cleanUploads(context: CallContext, reportId: string): Promise<Answer<null>> {
  const report = await reports.get(reportId)
  const uploads = report ? [...report.photos, ...report.after].filter(({ print }) => print === '') : []
  if (uploads.length === 0) return done(null)
  const copies = new Map<string, Picture | null>()
  for (const { fileId } of uploads) {
    const copy = await cleanOne(fileId)
    if (!copy.ok && copy.problem.code === 'service.busy') return copy
    copies.set(fileId, copy.ok ? (copy.value[0] ?? null) : null)
  }
  return exchange(context, reportId, copies)
}

async function exchange(context: CallContext, reportId: string, copies: Copies): Promise<Answer<null>> {
  const events = await eventsOf(reportId)
  return transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    const run = await transaction.get(screenings, reportId)
    if (!report || !run) return done(null)
    const photos = exchanged(report.photos, copies)
    await store(transaction, report, { ...report, photos, after: exchanged(report.after, copies) })
    await transaction.set(screenings, { ...run, pieces: run.pieces.flatMap((each) => asked(each, copies)) })
    await rememberPrints(transaction, reportId, photos)
    for (const event of events) {
      if (!('photos' in event) || event.photos.every(({ fileId }) => !copies.has(fileId))) continue
      await transaction.set(reportEvents, { ...event, photos: exchanged(event.photos, copies) })
    }
    return done(null)
  })
}

function exchanged(pictures: readonly Picture[], copies: Copies): Picture[] {
  return pictures.flatMap((picture) => {
    const copy = copies.get(picture.fileId)
    return copy === undefined ? [picture] : copy === null ? [] : [copy]
  })
}

/** What was said of the upload is not said of its copy. */
function asked(piece: Piece, copies: Copies): Piece[] {
  const copy = piece.fileId === null ? undefined : copies.get(piece.fileId)
  if (copy === undefined) return [piece]
  return copy === null ? [] : [{ fileId: copy.fileId, verdict: 'unknown' }]
}
