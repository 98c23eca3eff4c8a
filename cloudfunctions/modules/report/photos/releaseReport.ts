import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { isClean } from '../../../../domain/report/given'
import { type Report } from '../../../../domain/report/report'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { cleanUploads } from './cleanUploads'
import { dropFilesOf } from './dropFilesOf'
import { heldIn, judged, type Piece, type ScreeningRun } from './judged'
import { notOwn } from '../endings/notOwn'
import { store } from '../store/record'
import { reports } from '../store/reportRepo'
import { hide, screenings } from '../store/screeningRepo'

/**
 * The office has looked at what the content check held or could not judge: public from now on, or kept back for good. Of
 * a public report it is the photos that wait; where none does, it is taken from the map.
 */
export async function releaseReport(
  { reportId, passed }: ParsedInput<'report.release'>,
  context: BoundContext,
) {
  const allowed = await notOwn(context, reportId)
  if (!allowed.ok) return allowed
  const cleaned = await cleanUploads(context, reportId)
  if (!cleaned.ok) return cleaned
  const answer = await transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    if (!report) return refused('report.unknown')
    const run = await transaction.get(screenings, reportId)
    if (run && heldIn(report, run).length > 0 && report.screening === 'passed') {
      const known = withWord(report, run, passed)
      await transaction.set(screenings, known)
      await store(transaction, report, judged(report, known))
      if (!passed) await hide(transaction, reportId, idsOf(heldIn(report, run)))
      return done({})
    }
    if (run) {
      const waits = run.originals.length > 0 || (run.hidden ?? []).length > 0
      const nextAt = waits ? run.nextAt : null
      await transaction.update(screenings, reportId, { nextAt, decided: true })
    }
    const all = [...report.photos, ...report.after].filter(isClean).map(({ fileId }) => fileId)
    const cleared = passed ? all : []
    await store(transaction, report, { ...report, screening: passed ? 'passed' : 'held', cleared })
    if (!passed) await hide(transaction, reportId, all)
    return done({})
  })
  if (answer.ok) await dropFilesOf(context, reportId)
  return answer
}

const idsOf = (pieces: readonly Piece[]) => pieces.flatMap(({ fileId }) => fileId ?? [])

/** The report is public already: the office's word is about the photos that were held, and stays whatever WeChat says. */
function withWord(report: Report, run: ScreeningRun, passed: boolean): ScreeningRun {
  const held = heldIn(report, run)
  const verdict = passed ? ('pass' as const) : ('kept' as const)
  return { ...run, pieces: run.pieces.map((piece) => (held.includes(piece) ? { ...piece, verdict } : piece)) }
}
