import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { Refusal } from '../../platform/refusal'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { receiptTries } from './vaultRepo'

/** Wrong tries are forgotten after 30 days of peace, in milliseconds; no lock lasts longer than one day. */
const memory = 30 * 24 * 3600_000
const stepSize = 50

/** A job step for the clock: removes counts of wrong tries that are long past; answers null when none is left. */
export async function forgetTries(context: CallContext): Promise<string | null> {
  const oldest = context.now - memory
  const old = await receiptTries.read({
    where: { at: command.lt(oldest) },
    order: [['at', 'asc']],
    limit: stepSize,
  })
  if (old.length === 0) return null
  const answer = await transact(context, 'receiptTries', async (transaction) => {
    for (const { _id } of old) {
      const tries = await transaction.get(receiptTries, _id)
      if (tries && tries.at < oldest) await transaction.remove(receiptTries, _id)
    }
    return done(null)
  })
  if (!answer.ok) throw new Refusal(answer)
  return old.length === stepSize ? 'more' : null
}
