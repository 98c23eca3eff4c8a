/** A reach is given to another village; what was walked and reported before stays with the village it happened in. */
import { dayOf } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { BoundContext, CallContext } from '../../../platform/context'
import { collection, command, type Stored } from '../../../platform/store'
import { transact, type Transaction } from '../../../platform/transact'
import { changeReach } from './changeReach'
import { reaches, villages } from './reachRepo'

export interface ReachMove extends Stored {
  readonly reachId: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly by: string
  /** ms since the epoch */
  readonly at: number
}

export const reachMoves = collection<ReachMove>('reachMoves')

interface Moved {
  readonly reachId: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** The line of its history; nothing where the village stays the same. */
export async function noteMove(
  transaction: Transaction,
  moved: Moved,
  { caller, now }: CallContext,
): Promise<void> {
  if (moved.from === moved.to) return
  await transaction.set(reachMoves, {
    ...{ _id: `${moved.reachId}.${now}`, ...moved, by: caller?.name ?? '', at: now },
  })
}

/** To which village a reach belonged on a day: what happened there stays with it. `now`: where it belongs now. */
export async function villagesThen(
  reachIds: readonly string[],
): Promise<(reachId: string, day: string, now: string) => string> {
  const found =
    reachIds.length === 0 ? [] : await reachMoves.readAll({ where: { reachId: command.in([...reachIds]) } })
  const moves = [...found].sort((a, b) => a.at - b.at)
  return (reachId, day, now) =>
    moves.find((move) => move.reachId === reachId && dayOf(move.at) > day)?.from ?? now
}

/** How many reaches each village has from now on; `moved`: the difference. */
export async function countVillages(
  transaction: Transaction,
  moved: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [village, by] of moved) {
    if (by === 0 || village === '') continue
    const before = await transaction.get(villages, village)
    await transaction.set(villages, { _id: village, reaches: (before?.reaches ?? 0) + by })
  }
}

/** One reach from village to village; no difference where it stays. */
export const oneMoved = (from: string, to: string): ReadonlyMap<string, number> =>
  new Map(
    from === to
      ? []
      : [
          [from, -1],
          [to, 1],
        ],
  )

interface MoveInput {
  readonly reachId: string
  readonly village: string
  readonly reason: string
}

export function moveReach(
  { reachId, village: to, reason }: MoveInput,
  context: BoundContext,
): Promise<Answer<object>> {
  return transact<object>(context, reachId, async (transaction) => {
    const reach = await transaction.get(reaches, reachId)
    if (!reach) return refused('register.reachUnknown')
    const { village: from } = reach
    if (from === to) return done({})
    const moved = await changeReach(transaction, reachId, context, { village: to })
    if (!moved.ok) return moved
    await noteMove(transaction, { reachId, from, to, reason }, context)
    await countVillages(transaction, oneMoved(from, to))
    return done({})
  })
}
