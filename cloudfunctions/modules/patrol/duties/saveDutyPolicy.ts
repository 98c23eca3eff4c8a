import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayCompel } from '../../../../domain/patrol/compliance'
import { defaultAskedWithin, defaultWarnings } from '../../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../../platform/context'
import { dutySetting } from '../store/policyRepo'

/** What compels is on in an emergency only; phones of before that leave what holds. */
export async function saveDutyPolicy(input: ParsedInput<'patrol.saveDutyPolicy'>, context: BoundContext) {
  const saved = await dutySetting.change(input, context, (current) => {
    const { version: _, why: _why, ...policy } = input
    const { emergency = current.compliance.emergency } = input.compliance
    const compliance = { ...input.compliance, emergency }
    const may = mayCompel(current.compliance, compliance)
    const { warnings = current.warnings ?? defaultWarnings } = input
    const { askedWithin = current.askedWithin ?? defaultAskedWithin } = input
    return may.ok ? done({ ...policy, warnings, askedWithin, compliance }) : may
  })
  return saved.ok ? done({ version: saved.value.version }) : saved
}
