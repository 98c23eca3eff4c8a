import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { readingTime, type Unsealing, unsealingState } from '../../../domain/vault/unsealing'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { tooCloseTo } from '../identity'
import { ownReports } from './ownReport'
import { unsealings } from './vaultRepo'

/** Who asked to know who reported, why, and what became of it; newest first. Never what was sealed. */
export async function listUnsealings(
  { cursor, limit }: ParsedInput<'vault.listUnsealings'>,
  context: BoundContext,
) {
  const { caller, now } = context
  const where = cursor === undefined ? {} : { key: command.lt(cursor) }
  const found = await unsealings.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  const [own, close] = await Promise.all([
    ownReports(
      context,
      shown.map(({ reportId }) => reportId),
    ),
    tooCloseTo(
      caller.personId,
      shown.map(({ requestedBy }) => requestedBy.personId),
      now,
    ),
  ])
  const barred = ({ reportId, requestedBy }: Unsealing) =>
    own.has(reportId) || close.has(requestedBy.personId)
  return done({
    items: shown.map((unsealing) => ({
      ...onWire(unsealing, caller.personId, now),
      mayDecide: unsealing.decision === null && !barred(unsealing),
    })),
    next: found.length > limit ? shown[shown.length - 1]!.key : null,
  })
}

function onWire(unsealing: Unsealing, personId: string, now: number) {
  const { _id: id, reportId, reason, requestedBy, requestedAt, decision } = unsealing
  const state = unsealingState(unsealing, now)
  return {
    id,
    reportId,
    reason,
    requestedBy: requestedBy.name,
    requestedAt,
    mine: requestedBy.personId === personId,
    state,
    decision: decision && { by: decision.by.name, note: decision.note, at: decision.at },
    readableUntil: state === 'agreed' && decision ? decision.at + readingTime : null,
  }
}
