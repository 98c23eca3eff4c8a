/** What WeChat's verdicts, and the office's own, mean for a report. Pure. */
import type { Report, Screening } from '../../../../domain/report/report'
import type { Stored } from '../../../platform/store'

/** kept: the office has looked, and it stays back. */
export type Verdict = 'pass' | 'review' | 'risky' | 'unknown' | 'kept'

export interface Piece {
  /** null: the words of the report. */
  readonly fileId: string | null
  readonly verdict: Verdict
}

/** `_id` is the report's. */
export interface ScreeningRun extends Stored {
  readonly pieces: readonly Piece[]
  readonly asked: number
  /** When WeChat was asked last, ms; absent in what was stored until November 2026. */
  readonly askedAt?: number
  /** How often it could not be looked at, since it was filed. */
  readonly postponed?: number
  /** When the clock asks again, or removes what is still to be removed; null when nothing is open. */
  readonly nextAt: number | null
  /** The office has decided by hand, and its word stays. */
  readonly decided: boolean
  /** Uploads with all their metadata that are still to be removed. */
  readonly originals: readonly string[]
  /** Copies that were taken from people's eyes and still lie where old addresses lead. */
  readonly hidden?: readonly string[]
}

export const isDoubtful = ({ verdict }: Piece) => verdict === 'risky' || verdict === 'review'

/** Times WeChat is asked about the same thing before the office has to look. */
export const mostAsked = 3

/** The report as it stands with these verdicts. After-photos do not hold back what is public already. */
export function judged(report: Report, run: ScreeningRun): Report {
  const { pieces, asked, decided } = run
  if (decided && report.screening === 'held') return report
  const passed = pieces.flatMap(({ fileId, verdict }) => (fileId && verdict === 'pass' ? [fileId] : []))
  const cleared = [...new Set([...report.cleared, ...passed])]
  if (report.screening === 'passed') return { ...report, cleared, heldPhotos: heldIn(report, run).length }
  const first = pieces.filter(
    ({ fileId }) => fileId === null || report.photos.some((photo) => photo.fileId === fileId),
  )
  const held = first.some(isDoubtful)
  const unknown = first.some(({ verdict }) => verdict === 'unknown')
  const screening: Screening =
    held || (unknown && asked >= mostAsked) ? 'held' : unknown ? 'pending' : 'passed'
  return { ...report, screening, cleared }
}

/** Pieces that wait for the office: found doubtful, or asked about in vain. Photos that were replaced wait for nobody. */
export function heldIn(report: Report, { pieces, asked }: ScreeningRun): Piece[] {
  const current = new Set([...report.photos, ...report.after].map(({ fileId }) => fileId))
  return pieces.filter(
    (piece) =>
      piece.fileId !== null &&
      current.has(piece.fileId) &&
      !report.cleared.includes(piece.fileId) &&
      (isDoubtful(piece) || (piece.verdict === 'unknown' && asked >= mostAsked)),
  )
}
