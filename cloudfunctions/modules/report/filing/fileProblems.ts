/**
 * Problems of a patrol's checklist join the life cycle: one left open is a report with the chief as source, one fixed
 * on the spot is a report that is closed at once. Written in the patrol's own transaction.
 */
import { type Answer, done, refused } from '../../../../domain/contract/answer'
import type { ChecklistEntry } from '../../../../domain/patrol/checklist'
import { placeAt } from '../../../../domain/geo/linearReference'
import type { Line, LngLat } from '../../../../domain/geo/coordinates'
import type { StageDays } from '../../../../domain/report/deadline'
import { problemOf } from '../../../../domain/report/problemOf'
import { asUploaded } from '../../../../domain/report/given'
import type { Reach } from '../../../../domain/register/reach'
import type { Transaction } from '../../../platform/transact'
import { newReport, submitted } from './newReport'
import { dispatchPolicy } from '../store/policyRepo'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'
import { beginScreening } from '../photos/screening'

export interface PatrolProblems {
  readonly patrolId: string
  readonly reach: Reach
  readonly chief: { readonly personId: string; readonly name: string }
  readonly checklist: readonly ChecklistEntry[]
  readonly now: number
}

/**
 * Looks up what the transaction will need; the result writes. Refused where a report is there already: patrols and checks
 * each know a repeated one themselves, so this is another one under the same id (`submission.conflict`).
 */
export async function problemFiler(): Promise<
  (transaction: Transaction, problems: PatrolProblems) => Promise<Answer<object>>
> {
  const { days } = await dispatchPolicy()
  return async (transaction, problems) => {
    for (const [n, entry] of problems.checklist.entries()) {
      const filed = await file(transaction, problems, entry, n, days)
      if (!filed.ok) return filed
    }
    return done({})
  }
}

async function file(
  transaction: Transaction,
  { patrolId, reach, chief, now }: PatrolProblems,
  entry: ChecklistEntry,
  n: number,
  days: StageDays,
): Promise<Answer<object>> {
  const reportId = problemOf(patrolId, n)
  if (await transaction.get(reports, reportId)) return refused('submission.conflict')
  const { item: category, note: text, at = reach.length / 2 } = entry
  const report = newReport(
    {
      reportId,
      digest: '',
      source: 'chief',
      category,
      text,
      place: placeOn(reach, at),
      reach,
      reachAt: at,
      photos: entry.before.map(asUploaded),
      filedBy: chief.personId,
      now,
    },
    days,
  )
  const occurrence = { at: now, by: 'chief' as const, byName: chief.name }
  const after = entry.after.map(asUploaded)
  const fixed = { type: 'fixedOnSpot' as const, text, photos: after, ...occurrence }
  const begun = submitted(report, { part: 'chief', name: chief.name })
  await record(transaction, report, entry.outcome === 'fixedOnSpot' ? [begun, fixed] : [begun])
  await beginScreening(transaction, { ...report, photos: [...report.photos, ...after] })
  return done({})
}

function placeOn({ geometry }: Reach, metres: number): LngLat {
  const line: Line = geometry.shape === 'line' ? geometry.line : geometry.ring
  return placeAt(line, metres)
}
