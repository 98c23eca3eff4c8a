import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { defaultDutyPolicy } from '../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { policies } from './policyRepo'

/** Saves the policy as the next version; who edited an older one is told instead of overwriting. */
export async function saveDutyPolicy(input: ParsedInput<'patrol.saveDutyPolicy'>, context: BoundContext) {
  return transact(context, 'policy', async (transaction) => {
    const current = (await transaction.get(policies, 'current')) ?? defaultDutyPolicy
    if (input.version !== current.version) return refused('submission.conflict')
    const version = current.version + 1
    await transaction.set(policies, { ...input, _id: 'current', version })
    return done({ version })
  })
}
