import { createHash } from 'node:crypto'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { unsealingState } from '../../../domain/vault/unsealing'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { reporters, unsealings } from './vaultRepo'

/**
 * Someone of the office asks to know who reported. The same request twice is one while it is open. Whether anything is
 * sealed at all is told by the reading alone: it takes two.
 */
export async function requestUnseal(
  { reportId, reason }: ParsedInput<'vault.requestUnseal'>,
  context: BoundContext,
) {
  const { caller, now } = context
  return transact(context, reportId, async (transaction) => {
    const reporter = await transaction.get(reporters, reportId)
    if (!reporter) return refused('report.unknown')
    const { unsealingId, open } = await numbered(transaction, [reportId, caller.personId, reason], now)
    if (!open) {
      await transaction.set(unsealings, {
        _id: unsealingId,
        key: `${String(now).padStart(13, '0')}_${unsealingId}`,
        reportId,
        reason,
        requestedBy: { personId: caller.personId, name: caller.name },
        requestedAt: now,
        decision: null,
        readAt: null,
      })
    }
    return done({ unsealingId })
  })
}

/** The same request that is still open, or the next number that is free. */
async function numbered(transaction: Transaction, request: readonly string[], now: number) {
  const digest = createHash('sha256').update(request.join('\n')).digest('hex').slice(0, 24)
  for (let n = 1; ; n++) {
    const unsealingId = `${digest}-${n}`
    const there = await transaction.get(unsealings, unsealingId)
    if (!there) return { unsealingId, open: false }
    if (['requested', 'agreed'].includes(unsealingState(there, now))) return { unsealingId, open: true }
  }
}
