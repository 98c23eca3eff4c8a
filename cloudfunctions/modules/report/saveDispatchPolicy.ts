import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { dispatchPolicies } from './policyRepo'

/** Holds for reports filed from now on; `version` is the one that was edited. */
export function saveDispatchPolicy(
  { version, ...policy }: ParsedInput<'report.saveDispatchPolicy'>,
  context: BoundContext,
) {
  return transact(context, 'dispatch', async (transaction) => {
    const before = await transaction.get(dispatchPolicies, 'dispatch')
    if ((before?.version ?? 0) !== version) return refused('submission.conflict')
    await transaction.set(dispatchPolicies, { _id: 'dispatch', ...policy, version: version + 1 })
    return done({ version: version + 1 })
  })
}
