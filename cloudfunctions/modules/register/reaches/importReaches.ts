import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Reach } from '../../../../domain/register/reach'
import type { BoundContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import { reachFromFeature } from './reachFromFeature'
import { changeReach } from './changeReach'
import { countVillages, noteMove } from './moveReach'
import { reaches, waters, withCells } from './reachRepo'

/** Stores all features or none; a reach that exists is replaced, so an import can be repeated. */
export async function importReaches(input: ParsedInput<'register.importReaches'>, context: BoundContext) {
  const made: Reach[] = []
  for (const [row, feature] of input.features.entries()) {
    const reach = reachFromFeature(feature, input.coordinates)
    if (!reach) return refused('register.geometryInvalid', String(row + 1))
    made.push(reach)
  }
  if (new Set(made.map(({ _id }) => _id)).size < made.length) return refused('input.invalid', 'features.id')
  return transact(context, 'reaches', async (transaction) => {
    const moved = new Map<string, number>()
    const count = (village: string, by: number) => moved.set(village, (moved.get(village) ?? 0) + by)
    for (const reach of made) {
      const before = await transaction.get(reaches, reach._id)
      const { _id: reachId, waterId, waterName, name, kind, level, village } = reach
      count(village, 1)
      if (before) {
        count(before.village, -1)
        await noteMove(
          transaction,
          { reachId, from: before.village, to: village, reason: '重新导入' },
          context,
        )
        const said = { waterId, waterName, name, kind, level, village }
        const changed = await changeReach(transaction, reachId, context, said)
        if (!changed.ok) return changed
      }
      // What the office's list says beside (codes, an end) is not in a file of lines, and stays.
      const now = before && (await transaction.get(reaches, reachId))
      await transaction.set(reaches, { active: true, ...now, ...withCells(reach) })
    }
    await storeWaters(transaction, made)
    await countVillages(transaction, moved)
    return done({ stored: made.length })
  })
}

async function storeWaters(transaction: Transaction, made: readonly Reach[]) {
  const distinct = new Map(made.map((reach) => [reach.waterId, reach]))
  for (const { waterId, waterName, kind, level } of distinct.values()) {
    const before = await transaction.get(waters, waterId)
    // What the office wrote of a water stays: a file of lines says where it runs.
    if (before?.version) continue
    await transaction.set(waters, { _id: waterId, active: true, ...before, name: waterName, kind, level })
  }
}
