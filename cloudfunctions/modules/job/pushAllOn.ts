import { done } from '../../../domain/contract/answer'
import { stuckWork } from '../../kit/jobs'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { putBack } from './pushOn'

/** Put back in one transaction, which must stay small. */
const atOnce = 20

/** The clock takes all of it up again, from the next stroke on. */
export async function pushAllOn(_: unknown, context: BoundContext) {
  const ids = (await stuckWork.readAll()).map(({ _id }) => _id)
  let pushed = 0
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const put = await transact(context, `all_${from}`, async (transaction) => {
      const there: boolean[] = []
      for (const id of some) there.push(await putBack(transaction, id, context.now))
      return done(there.filter(Boolean).length)
    })
    if (!put.ok) return put
    pushed += put.value
  }
  return done({ pushed })
}
