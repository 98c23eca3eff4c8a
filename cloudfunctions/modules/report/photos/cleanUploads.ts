/**
 * Uploads that came with a patrol, or could not be drawn anew while somebody waited, made into clean copies wherever
 * the report and its events show them. Nobody sees them before. One that is no photo is left out.
 */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { StoredEvent } from '../../../../domain/report/events'
import { isClean, type Picture } from '../../../../domain/report/given'
import { isTurnedDown } from '../../../../domain/report/states'
import type { CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import type { Piece } from './judged'
import { rememberPrints } from '../store/photoRepo'
import { store } from '../store/record'
import { eventsOf, reportEvents, reports } from '../store/reportRepo'
import { screenings } from '../store/screeningRepo'
import { cleanOne, dropCopies } from './takeIn'
import { uploadsIn } from './uploadsIn'

/** By the id of the upload; null: no photo, or gone. */
type Copies = ReadonlyMap<string, Picture | null>

/** The refusal service.busy when one could not be drawn now; the others are done then. */
export async function cleanUploads(context: CallContext, reportId: string): Promise<Answer<null>> {
  const [report, events] = await Promise.all([reports.get(reportId), eventsOf(reportId)])
  const uploads = report ? uploadsIn(report, events) : []
  if (uploads.length === 0) return done(null)
  // Of what was refused or taken back nothing is drawn any more: the originals shall go, not be shown.
  const copy = isTurnedDown(report!.state)
    ? async () => refused('photo.missing')
    : (fileId: string) => cleanOne(reportId, fileId)
  // All at once: one whose drawing hangs must not take the time of the others.
  const answers = await Promise.all(uploads.map(copy))
  const copies = new Map<string, Picture | null>()
  for (const [n, fileId] of uploads.entries()) {
    const answer = answers[n]
    if (answer?.ok) copies.set(fileId, answer.value)
    else if (answer && answer.problem.code !== 'service.busy') copies.set(fileId, null)
  }
  await exchange(context, reportId, copies, events)
  return copies.size < uploads.length ? refused('service.busy') : done(null)
}

/** Copies of what somebody else exchanged meanwhile are dropped again. */
async function exchange(
  context: CallContext,
  reportId: string,
  copies: Copies,
  events: readonly StoredEvent[],
): Promise<void> {
  const answer = await transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    const run = await transaction.get(screenings, reportId)
    if (!report || !run) return done([])
    const now: StoredEvent[] = []
    for (const { _id } of events.filter((event) => 'photos' in event && !event.photos.every(isClean))) {
      const event = await transaction.get(reportEvents, _id)
      if (event) now.push(event)
    }
    const open = uploadsIn(report, now)
    const photos = exchanged(report.photos, copies)
    await store(transaction, report, { ...report, photos, after: exchanged(report.after, copies) })
    await transaction.update(screenings, reportId, {
      pieces: run.pieces.flatMap((each) => asked(each, copies)),
    })
    await rememberPrints(transaction, reportId, photos)
    for (const event of now) {
      if (!('photos' in event)) continue
      await transaction.set(reportEvents, { ...event, photos: exchanged(event.photos, copies) })
    }
    return done(open)
  })
  const taken = answer.ok ? answer.value : []
  const unused = [...copies].flatMap(([upload, copy]) => (copy && !taken.includes(upload) ? [copy] : []))
  await dropCopies(unused)
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
