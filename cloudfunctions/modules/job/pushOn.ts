import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { PushOnOutcome } from '../../../domain/job/trouble'
import { stuckWork } from '../../kit/jobs'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { callFunction } from '../../platform/sdk'
import { type Transaction, transact } from '../../platform/transact'

/** ms a person waits for the try; it goes on without. */
const patience = 8_000

/** From the beginning, and at once: in the clock's own function, where a document that kills dies alone. */
export async function pushOn({ id }: ParsedInput<'job.pushOn'>, context: BoundContext) {
  const there = await transact(context, id, async (transaction) =>
    done(await putBack(transaction, id, context.now)),
  )
  if (!there.ok) return there
  if (!there.value) return done({ outcome: 'gone' as const })
  try {
    const order = { pushOn: id, until: context.now + patience }
    return done((await callFunction('clock', order, patience)) as { outcome: PushOnOutcome })
  } catch (error) {
    logFailure(context.action, context.requestId, error)
    return done({ outcome: 'waiting' as const })
  }
}

/** Due now, with all its tries before it; false when it is no longer stuck. A second tap writes nothing. */
export async function putBack(transaction: Transaction, id: string, now: number): Promise<boolean> {
  const stuck = await transaction.get(stuckWork, id)
  if (!stuck) return false
  const isBack = stuck.tries === 0 && stuck.nextAt !== null && stuck.nextAt <= now
  if (!isBack) await transaction.update(stuckWork, id, { tries: 0, nextAt: now })
  return true
}
