import type { ParsedInput } from '../../../../domain/contract/contract'
import { billNumber } from '../../../../domain/reward/reward'
import type { CallContext } from '../../../platform/context'
import { asReporter } from '../../vault'
import { advancePayout } from '../payout/advancePayout'
import { claimAnswer } from './claimAnswer'
import { rewardIdOf, rewards } from '../store/rewardRepo'

/** How the transfer stands, asked of WeChat now: what the phone heard is not proof of payment. */
export async function checkReward(input: ParsedInput<'reward.check'>, context: CallContext) {
  const known = await asReporter(context, input.reportId ?? null, input.receipt)
  if (!known.ok) return known
  const rewardId = rewardIdOf(known.value.reportId)
  const reward = await rewards.get(rewardId)
  if (reward?.state === 'transferring') {
    await advancePayout(context, billNumber(rewardId, reward.attempt), 'again')
  }
  return claimAnswer(rewardId, context)
}
