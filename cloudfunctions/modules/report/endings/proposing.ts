/** A reward is proposed with the verification, where one is due. */
import type { Severity } from '../../../../domain/report/category'
import type { CallContext } from '../../../platform/context'
import { rewardProposer } from '../../reward'
import type { Alongside } from '../handling/step'

export async function proposing(
  reportId: string,
  { severity }: { readonly severity: Severity },
  { now }: Pick<CallContext, 'now'>,
): Promise<Alongside> {
  const propose = await rewardProposer(reportId)
  return (transaction, verified) => propose(transaction, { ...verified, severity }, now)
}
