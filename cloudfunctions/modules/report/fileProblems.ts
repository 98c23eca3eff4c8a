/**
 * Problems of a patrol's checklist join the life cycle: one left open is a report with the chief as source, one fixed
 * on the spot is a report that is closed at once. Written in the patrol's own transaction.
 */
import type { ChecklistEntry } from '../../../domain/patrol/checklist'
import { placeAt } from '../../../domain/geo/linearReference'
import type { Line, LngLat } from '../../../domain/geo/coordinates'
import type { StageDays } from '../../../domain/report/deadline'
import { problemOf } from '../../../domain/report/problemOf'
import { asUploaded } from '../../../domain/report/given'
import type { Reach } from '../../../domain/register/reach'
import type { Transaction } from '../../platform/transact'
import { newReport, submitted } from './newReport'
import { dispatchPolicy } from './policyRepo'
import { record } from './record'
import { beginScreening } from './screening'

export interface PatrolProblems {
  readonly patrolId: string
  readonly reach: Reach
  readonly chief: { readonly personId: string; readonly name: string }
  readonly checklist: readonly ChecklistEntry[]
  readonly now: number
}

/** Looks up what the transaction will need; the result writes. */
export async function problemFiler(): Promise<
  (transaction: Transaction, problems: PatrolProblems) => Promise<void>
> {
  const { days } = await dispatchPolicy()
  return async (transaction, problems) => {
    for (const [n, entry] of problems.checklist.entries()) await file(transaction, problems, entry, n, days)
  }
}

async function file(
  transaction: Transaction,
  { patrolId, reach, chief, now }: PatrolProblems,
  entry: ChecklistEntry,
  n: number,
  days: StageDays,
): Promise<void> {
  const { item: category, note: text, at = reach.length / 2 } = entry
  const report = newReport(
    {
      reportId: problemOf(patrolId, n),
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
}

function placeOn({ geometry }: Reach, metres: number): LngLat {
  const line: Line = geometry.shape === 'line' ? geometry.line : geometry.ring
  return placeAt(line, metres)
}
