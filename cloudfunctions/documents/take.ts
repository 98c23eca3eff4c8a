/** What this function is asked for is worked on by one call at a time, and given up when it stops its worker too often. */
import { done } from '../../domain/contract/answer'
import type { CallContext } from '../platform/context'
import type { Collection, Stored } from '../platform/store'
import { transact } from '../platform/transact'

/** ms after which whoever has begun is certainly dead: a call lasts 60 s. */
const lease = 70_000
/** What has stopped its worker so often stops it again. */
const mostTries = 5

interface Asked extends Stored {
  readonly state: string
  /** ms since the epoch: not before; null: nobody. */
  readonly nextAt: number | null
  readonly tries: number
}

/** The document, with time for this call alone; null when it is done, in other hands, or given up. */
export async function take<T extends Asked>(
  asked: Collection<T>,
  id: string,
  states: readonly T['state'][],
  context: CallContext,
): Promise<T | null> {
  const answer = await transact(context, id, async (transaction) => {
    const found = await transaction.get(asked, id)
    if (!found || !states.includes(found.state) || (found.nextAt ?? Infinity) > context.now) return done(null)
    const tries = found.tries + 1
    if (found.tries >= mostTries) {
      await transaction.update(asked, id, { state: 'failed', tries, nextAt: null } as Partial<T>)
      return done(null)
    }
    await transaction.update(asked, id, { tries, nextAt: context.now + lease } as Partial<T>)
    return done(found)
  })
  return answer.ok ? answer.value : null
}
