/** What a reach's public page says of the newest patrol; written with the patrol, so that the page reads one document. */
import type { LatestPatrol, Patrol } from '../../../../domain/patrol/patrol'
import { collection } from '../../../platform/store'
import type { Transaction } from '../../../platform/transact'

export const latestPatrols = collection<LatestPatrol>('latestPatrols')

/** Keeps the newest: a patrol that arrives late does not push out one walked after it. */
export async function rememberLatest(transaction: Transaction, patrol: Patrol): Promise<void> {
  const { reachId, key, day, assessment } = patrol
  const known = await transaction.get(latestPatrols, reachId)
  if (known && known.key >= key) return
  await transaction.set(latestPatrols, { _id: reachId, key, day, covered: assessment.covered })
}
