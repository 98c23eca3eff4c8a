import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayCompel } from '../../../domain/patrol/compliance'
import { defaultDutyPolicy, defaultWarnings } from '../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { policies } from './policyRepo'

/** Saves the policy as the next version; who edited an older one is told instead of overwriting. */
export async function saveDutyPolicy(input: ParsedInput<'patrol.saveDutyPolicy'>, context: BoundContext) {
  return transact(context, 'policy', async (transaction) => {
    const current = (await transaction.get(policies, 'current')) ?? defaultDutyPolicy
    if (input.version !== current.version) return refused('submission.conflict')
    const known = current.compliance.emergency
    const { emergency = known } = input.compliance
    const compliance = { ...input.compliance, emergency }
    const may = mayCompel(current.compliance, compliance)
    if (!may.ok) return may
    const version = current.version + 1
    const { warnings = current.warnings ?? defaultWarnings } = input
    await transaction.set(policies, { ...input, warnings, compliance, _id: 'current', version })
    return done({ version })
  })
}
