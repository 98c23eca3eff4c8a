/** Counts of a village and day, kept with each patrol so that the office's overview reads a few documents. */
import { counts, type Patrol } from '../../../../domain/patrol/patrol'
import type { Transaction } from '../../../platform/transact'
import { patrolDays } from './patrolRepo'

export async function countOnDay(transaction: Transaction, patrol: Patrol): Promise<void> {
  const { day, village, status, assessment, checklist } = patrol
  const id = dayId(patrol)
  const before = await transaction.get(patrolDays, id)
  await transaction.set(patrolDays, {
    _id: id,
    day,
    village,
    patrols: (before?.patrols ?? 0) + 1,
    met: (before?.met ?? 0) + Number(counts(status)),
    distance: Math.round((before?.distance ?? 0) + assessment.distance),
    problems: (before?.problems ?? 0) + checklist.length,
  })
}

/** An accepted explanation turns a patrol into one that counts. */
export async function countAccepted(transaction: Transaction, patrol: Patrol): Promise<void> {
  const before = await transaction.get(patrolDays, dayId(patrol))
  if (before) await transaction.update(patrolDays, before._id, { met: before.met + 1 })
}

export const dayId = ({ day, village }: Pick<Patrol, 'day' | 'village'>) => `${day}_${village}`
