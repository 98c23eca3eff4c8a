import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { patrolOnWire } from './patrolOnWire'
import { historyLines, patrols } from '../store/patrolRepo'

/** The caller's own history, newest first: walked, walked for them, walked along. */
export async function listMyPatrols(
  { cursor, limit }: ParsedInput<'patrol.listMine'>,
  { caller }: BoundContext,
) {
  const where = { personId: caller.personId, ...(cursor === undefined ? {} : { key: command.lt(cursor) }) }
  const lines = await historyLines.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const shown = lines.slice(0, limit)
  const found = new Map(
    (await patrols.getMany(shown.map((line) => line.patrolId))).map((each) => [each._id, each]),
  )
  const items = shown.flatMap(({ patrolId }) => {
    const patrol = found.get(patrolId)
    return patrol ? [patrolOnWire(patrol)] : []
  })
  return done({ items, next: lines.length > limit ? shown[shown.length - 1]!.key : null })
}
