/**
 * Nothing of a report is public before WeChat's content check let it pass (msgSecCheck for words, mediaCheckAsync for
 * photos). What is unknown is asked again by the clock; what is risky, or stays unknown, waits for the office.
 */
import { done } from '../../../domain/contract/answer'
import type { Report, Screening } from '../../../domain/report/report'
import type { CallContext } from '../../platform/context'
import { checkMedia, checkText, fileAddresses } from '../../platform/sdk'
import { collection, type Stored } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { store } from './record'
import { reports } from './reportRepo'

export type Verdict = 'pass' | 'review' | 'risky' | 'unknown'

interface Piece {
  /** null: the words of the report. */
  readonly fileId: string | null
  readonly verdict: Verdict
  /** Under which WeChat will answer. */
  readonly traceId: string | null
}

/** `_id` is the report's. `nextAt`: when the clock asks again, null when nothing is open. */
export interface ScreeningRun extends Stored {
  readonly pieces: readonly Piece[]
  readonly asked: number
  readonly nextAt: number | null
}

export const screenings = collection<ScreeningRun>('screenings')
const mediaChecks = collection<Stored & { readonly reportId: string; readonly at: number }>('mediaChecks')

/** WeChat answers a photo within 30 minutes; who asks must have used the mini-program within 2 hours. */
const askAgainAfter = 30 * 60_000
const mostAsked = 3

/** In the transaction that stores the report, so that no report is forgotten. */
export async function beginScreening(transaction: Transaction, report: Report): Promise<void> {
  const photos = report.photos.map(({ fileId }) => ({ fileId, verdict: 'unknown' as const, traceId: null }))
  const words = {
    fileId: null,
    verdict: report.text === '' ? ('pass' as const) : ('unknown' as const),
    traceId: null,
  }
  const pieces = [words, ...photos]
  await transaction.set(screenings, { _id: report._id, pieces, asked: 0, nextAt: report.submittedAt })
}

/** Photos that come later (整改后) join what is being checked. */
export async function screenMore(transaction: Transaction, report: Report, now: number): Promise<void> {
  const run = await transaction.get(screenings, report._id)
  const known = run?.pieces ?? []
  const fresh = report.after.filter(({ fileId }) => !known.some((piece) => piece.fileId === fileId))
  const pieces = [
    ...known,
    ...fresh.map(({ fileId }) => ({ fileId, verdict: 'unknown' as const, traceId: null })),
  ]
  await transaction.set(screenings, { _id: report._id, pieces, asked: 0, nextAt: now })
}

/** Asks WeChat about everything still unknown, in the name of `openid`. Failing is no harm: the clock asks again. */
export async function screenNow(context: CallContext, reportId: string, openid: string): Promise<void> {
  const [run, report] = await Promise.all([screenings.get(reportId), reports.get(reportId)])
  if (!run || !report || run.nextAt === null) return
  const unknown = run.pieces.filter(({ verdict }) => verdict === 'unknown')
  const urls = await fileAddresses(unknown.flatMap(({ fileId }) => (fileId ? [fileId] : [])))
  const asked = await Promise.all(
    unknown.map(async (piece): Promise<Piece> => {
      if (piece.fileId === null) return { ...piece, verdict: await checkText(openid, report.text) }
      const url = urls[piece.fileId]
      return { ...piece, traceId: url ? await checkMedia(openid, url) : null }
    }),
  )
  await keepVerdicts(context, reportId, asked, true)
}

/** A verdict that WeChat brings later; one for an unknown trace changes nothing. */
export async function mediaVerdict(context: CallContext, traceId: string, verdict: Verdict): Promise<void> {
  const check = await mediaChecks.get(traceId)
  if (!check) return
  const run = await screenings.get(check.reportId)
  const piece = run?.pieces.find((each) => each.traceId === traceId)
  if (piece) await keepVerdicts(context, check.reportId, [{ ...piece, verdict }], false)
}

async function keepVerdicts(
  context: CallContext,
  reportId: string,
  found: readonly Piece[],
  asking: boolean,
): Promise<void> {
  await transact(context, reportId, async (transaction) => {
    const run = await transaction.get(screenings, reportId)
    const report = await transaction.get(reports, reportId)
    if (!run || !report) return done(null)
    const pieces = run.pieces.map((piece) => {
      const news = found.find(({ fileId }) => fileId === piece.fileId)
      // A verdict that is in stays: a late answer to an earlier question must not make it unknown again.
      return news && piece.verdict === 'unknown' ? news : piece
    })
    for (const { traceId } of asking ? found : []) {
      if (traceId) await transaction.set(mediaChecks, { _id: traceId, reportId, at: context.now })
    }
    await transaction.set(screenings, { ...run, ...next(run, pieces, context.now, asking), pieces })
    await store(transaction, report, judged(report, pieces, run.asked + Number(asking)))
    return done(null)
  })
}

function next(run: ScreeningRun, pieces: readonly Piece[], now: number, asking: boolean) {
  const asked = run.asked + Number(asking)
  const open = pieces.some(({ verdict }) => verdict === 'unknown') && asked < mostAsked
  return { asked, nextAt: open ? (asking ? now + askAgainAfter : run.nextAt) : null }
}

/** Pure: what the verdicts mean for the report. After-photos do not hold back what is public already. */
export function judged(report: Report, pieces: readonly Piece[], asked: number): Report {
  const cleared = pieces.flatMap(({ fileId, verdict }) => (fileId && verdict === 'pass' ? [fileId] : []))
  // What the office decided by hand stays.
  if (report.screening === 'passed' && report.cleared.length > 0 && cleared.length === 0) return report
  const first = pieces.filter(
    ({ fileId }) => fileId === null || report.photos.some((photo) => photo.fileId === fileId),
  )
  const held = first.some(({ verdict }) => verdict === 'risky' || verdict === 'review')
  const unknown = first.some(({ verdict }) => verdict === 'unknown')
  const screening: Screening =
    held || (unknown && asked >= mostAsked) ? 'held' : unknown ? 'pending' : 'passed'
  const settled = report.screening === 'passed' ? 'passed' : screening
  return { ...report, screening: settled, cleared: [...new Set([...report.cleared, ...cleared])] }
}
