/**
 * A photo that is taken from people's eyes is moved: an address given out before answers for an hour, and nothing ends it
 * but that the file is no longer there. Noted in the transaction that takes it away; whoever comes by does the rest.
 */
import { done } from '../../../../domain/contract/answer'
import type { StoredEvent } from '../../../../domain/report/events'
import type { Picture } from '../../../../domain/report/given'
import type { CallContext } from '../../../platform/context'
import { freshPath, noteFiles } from '../../../platform/pictures'
import { copyFile, fileAddresses } from '../../../platform/sdk'
import { transact, type Transaction } from '../../../platform/transact'
import { store } from '../store/record'
import { eventsOf, reportEvents, reports } from '../store/reportRepo'
import { atOnce, screenings } from '../store/screeningRepo'

/** Old file id → where it lies now. */
type Moves = ReadonlyMap<string, string>

/** Moves what is hidden of a report; the files left behind join the originals that are to be removed. */
export async function moveHidden(context: CallContext, reportId: string): Promise<void> {
  const { hidden = [] } = (await screenings.get(reportId)) ?? {}
  if (hidden.length === 0) return
  const [there, events] = await Promise.all([fileAddresses(hidden), eventsOf(reportId)])
  const moves = new Map<string, string>()
  for (const fileId of hidden.filter((each) => there[each])) {
    const path = freshPath('reports/clean')
    await noteFiles(`reports/${reportId}`, [path], context.now)
    moves.set(fileId, await copyFile(fileId, path))
  }
  await transact({ ...context, ownRecord: true }, reportId, async (transaction) => {
    await lead(transaction, reportId, moves, events)
    const run = await transaction.get(screenings, reportId)
    if (!run) return done(null)
    const pieces = run.pieces.map((piece) => ({
      ...piece,
      fileId: piece.fileId && moved(moves, piece.fileId),
    }))
    const rest = run.hidden?.filter((fileId) => !hidden.includes(fileId)) ?? []
    const originals = [...new Set([...run.originals, ...moves.keys()])]
    await transaction.set(screenings, { ...run, pieces, originals, hidden: rest, nextAt: atOnce })
    return done(null)
  })
}

/** Everything that named the old file names the new one. */
async function lead(
  transaction: Transaction,
  reportId: string,
  moves: Moves,
  events: readonly StoredEvent[],
): Promise<void> {
  const report = await transaction.get(reports, reportId)
  if (!report) return
  const pictures = (all: readonly Picture[]) =>
    all.map((picture) => ({ ...picture, fileId: moved(moves, picture.fileId) }))
  const cleared = report.cleared.map((fileId) => moved(moves, fileId))
  const photos = pictures(report.photos)
  await store(transaction, report, { ...report, photos, after: pictures(report.after), cleared })
  for (const { _id } of events.filter(
    (each) => 'photos' in each && each.photos.some(({ fileId }) => moves.has(fileId)),
  )) {
    const event = await transaction.get(reportEvents, _id)
    if (event && 'photos' in event)
      await transaction.set(reportEvents, { ...event, photos: pictures(event.photos) })
  }
}

const moved = (moves: Moves, fileId: string) => moves.get(fileId) ?? fileId
