/**
 * Nothing of a report is public before WeChat's content check let it pass (msgSecCheck for words, mediaCheckAsync for
 * photos). What is unknown is asked again by the clock; what is risky, or stays unknown, waits for the office.
 */
import { done } from '../../../domain/contract/answer'
import type { Picture, Report } from '../../../domain/report/report'
import { forgetting } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { dropFiles } from '../../platform/pictures'
import { checkMedia, checkText, fileAddresses } from '../../platform/sdk'
import { collection, command, type Stored } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { judged, mostAsked, type Piece, type ScreeningRun, type Verdict } from './judged'
import { store } from './record'
import { eventsOf, reports } from './reportRepo'
import { uploadsIn } from './uploadsIn'

export const screenings = collection<ScreeningRun>('screenings')

/** `_id` is the id under which WeChat answers about a photo. */
interface MediaCheck extends Stored {
  /** Null while only the answer is here: WeChat may be quicker than our own note of having asked. */
  readonly of: { readonly reportId: string; readonly fileId: string } | null
  readonly verdict: Verdict
  readonly at: number
}

const mediaChecks = collection<MediaCheck>('mediaChecks')

/** WeChat answers within half an hour, and the verdict then stands with the report. */
const checkMemory = 30 * 24 * 3600_000
export const forgetChecks = forgetting(mediaChecks, (now) => ({ at: command.lt(now - checkMemory) }))

/** WeChat answers a photo within 30 minutes; who asks must have used the mini-program within 2 hours. */
const askAgainAfter = 30 * 60_000

const unknownPhoto = ({ fileId }: Picture): Piece => ({ fileId, verdict: 'unknown' })

/**
 * In the transaction that stores the report, so that no report is forgotten. `originals`: uploads whose clean copies
 * the report keeps; whoever screens next removes them, so none outlives a killed function.
 */
export async function beginScreening(
  transaction: Transaction,
  report: Report,
  originals: readonly string[] = [],
): Promise<void> {
  const words: Piece = { fileId: null, verdict: report.text === '' ? 'pass' : 'unknown' }
  const pieces = [words, ...report.photos.map(unknownPhoto)]
  const untold = { asked: 0, nextAt: report.submittedAt, decided: false }
  await transaction.set(screenings, { _id: report._id, pieces, ...untold, originals: [...originals] })
}

/** Photos that come later (整改后) join what is being checked. */
export async function screenMore(
  transaction: Transaction,
  report: Report,
  originals: readonly string[],
  now: number,
): Promise<void> {
  const run = await transaction.get(screenings, report._id)
  if (!run) return beginScreening(transaction, report, originals)
  const fresh = report.after.filter(({ fileId }) => !run.pieces.some((piece) => piece.fileId === fileId))
  if (fresh.length === 0 && originals.length === 0) return
  await transaction.set(screenings, {
    ...run,
    pieces: [...run.pieces, ...fresh.map(unknownPhoto)],
    asked: fresh.length > 0 ? 0 : run.asked,
    nextAt: now,
    originals: [...run.originals, ...originals],
  })
}

/** Asks WeChat about everything still unknown, in the name of `openid`. Failing is no harm: the clock asks again. */
export async function screenNow(context: CallContext, reportId: string, openid: string): Promise<void> {
  const [run, report, events] = await Promise.all([
    screenings.get(reportId),
    reports.get(reportId),
    eventsOf(reportId),
  ])
  if (!run || !report || run.nextAt === null) return
  // The clock makes the clean copies first; until then the originals are needed, and WeChat is shown none of them.
  if (uploadsIn(report, events).length > 0) return
  await dropFiles(run.originals)
  const unknown = run.pieces.filter(({ verdict }) => verdict === 'unknown')
  // Words first: what WeChat says of a photo may be here while it still thinks about the words.
  const words = unknown.some(({ fileId }) => fileId === null) ? await checkText(openid, report.text) : null
  const photos = unknown.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))
  const urls = await fileAddresses(photos)
  const asked = await Promise.all(
    photos.map(async (fileId) => {
      const url = urls[fileId]
      return { fileId, traceId: url ? await checkMedia(openid, url) : null }
    }),
  )
  await transact(context, reportId, async (transaction) => {
    const verdicts: Piece[] = words === null ? [] : [{ fileId: null, verdict: words }]
    for (const { fileId, traceId } of asked) {
      if (traceId === null) continue
      const verdict = (await transaction.get(mediaChecks, traceId))?.verdict ?? 'unknown'
      const of = { reportId, fileId }
      await transaction.set(mediaChecks, { _id: traceId, of, verdict, at: context.now })
      verdicts.push({ fileId, verdict })
    }
    await keep(transaction, reportId, verdicts, (now) => {
      const originals = now.originals.filter((fileId) => !run.originals.includes(fileId))
      return { asked: now.asked + 1, nextAt: context.now + askAgainAfter, originals }
    })
    return done(null)
  })
}

/** A verdict that WeChat brings; one for a photo not yet noted as asked about is kept until it is. */
export async function mediaVerdict(context: CallContext, traceId: string, verdict: Verdict): Promise<void> {
  if (verdict === 'unknown') return
  await transact(context, traceId, async (transaction) => {
    const { of, at } = (await transaction.get(mediaChecks, traceId)) ?? { of: null, at: context.now }
    await transaction.set(mediaChecks, { _id: traceId, of, verdict, at })
    if (of)
      await keep(transaction, of.reportId, [{ fileId: of.fileId, verdict }], ({ nextAt }) => ({ nextAt }))
    return done(null)
  })
}

/** Doublings of the pause, so that what never succeeds costs next to nothing: 32 hours at most. */
const mostDoubled = 6

/** Could not be looked at for now: the others get their turn first, and it is tried again after ever longer pauses. */
export async function postponeScreening(context: CallContext, reportId: string): Promise<void> {
  await transact(context, reportId, async (transaction) => {
    const run = await transaction.get(screenings, reportId)
    if (!run) return done(null)
    const postponed = Math.min(run.postponed ?? 0, mostDoubled)
    const nextAt = context.now + askAgainAfter * 2 ** postponed
    await transaction.update(screenings, reportId, { nextAt, postponed: postponed + 1 })
    return done(null)
  })
}

/** A verdict that is in stays: a later answer must not make it unknown again. */
async function keep(
  transaction: Transaction,
  reportId: string,
  verdicts: readonly Piece[],
  change: (run: ScreeningRun) => Partial<ScreeningRun>,
): Promise<void> {
  const before = await transaction.get(screenings, reportId)
  const report = await transaction.get(reports, reportId)
  if (!before || !report) return
  const pieces = before.pieces.map((piece) => {
    const news = verdicts.find(({ fileId }) => fileId === piece.fileId)
    return news && piece.verdict === 'unknown' ? news : piece
  })
  const run = { ...before, ...change(before), pieces }
  const open = pieces.some(({ verdict }) => verdict === 'unknown') && run.asked < mostAsked
  const waits = open || run.originals.length > 0
  await transaction.set(screenings, { ...run, nextAt: waits ? run.nextAt : null })
  await store(transaction, report, judged(report, run))
}
