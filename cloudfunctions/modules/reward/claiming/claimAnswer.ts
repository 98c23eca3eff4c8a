/** What the reporter is told of a claim; the phone's package goes only to the identity that claimed. */
import { done, refused } from '../../../../domain/contract/answer'
import { billNumber } from '../../../../domain/reward/reward'
import type { CallContext } from '../../../platform/context'
import { merchant } from '../../../platform/payment'
import { reporterCode } from '../../vault'
import { payeeOf } from '../payout/payee'
import { payoutWords } from '../payout/payoutWords'
import { payouts, rewards } from '../store/rewardRepo'

export async function claimAnswer(rewardId: string, { openid, now }: CallContext) {
  const reward = await rewards.get(rewardId)
  if (!reward) return refused('reward.unknown')
  const { state, amount, reason, attempt } = reward
  const payout = state === 'transferring' ? await payouts.get(billNumber(rewardId, attempt)) : null
  const ids = merchant()
  const own = payout !== null && payeeOf(payout) === reporterCode(openid)
  const confirm = own && ids && payout.packageInfo ? { ...ids, package: payout.packageInfo } : null
  return done({ state, amount, reason: (payout && payoutWords(payout, now, own)) || reason, confirm })
}
