import { mostOfSubject } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import type { Supplier } from './supplier'

/** Every subject is asked for its own; one that fails leaves the others standing, and `missing` counts it. */
export async function gather(suppliers: readonly Supplier[], context: BoundContext) {
  const answers = await Promise.allSettled(suppliers.map((each) => each(context)))
  const items = answers.flatMap((answer) => {
    if (answer.status === 'fulfilled') return answer.value.slice(0, mostOfSubject)
    logFailure(context.action, context.requestId, answer.reason)
    return []
  })
  return { items, missing: answers.filter(({ status }) => status === 'rejected').length }
}
