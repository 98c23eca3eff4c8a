/** What the reporter is told of a claim; the phone's package goes only to the identity that claimed. */
import { done, refused } from '../../../domain/contract/answer'
import { billNumber } from '../../../domain/reward/reward'
import type { CallContext } from '../../platform/context'
import { merchant } from '../../platform/payment'
import { reporterCode } from '../vault'
import { type Payout, payouts, rewards } from './rewardRepo'

export async function claimAnswer(rewardId: string, { openid }: CallContext) {
  const reward = await rewards.get(rewardId)
  if (!reward) return refused('reward.unknown')
  const { state, amount, reason, attempt } = reward
  const payout = state === 'transferring' ? await payouts.get(billNumber(rewardId, attempt)) : null
  const ids = merchant()
  const own = payout?.payee === reporterCode(openid)
  const confirm = own && ids && payout.packageInfo ? { ...ids, package: payout.packageInfo } : null
  return done({ state, amount, reason: (payout && waitingWords(payout, own)) || reason, confirm })
}

function waitingWords({ short }: Payout, own: boolean): string {
  if (!own) return elsewhereWords
  return short ? shortWords : ''
}

const elsewhereWords = '正在发到另一个微信，在那边确认收款就到账；24 小时内没有确认，可以再领。'

const shortWords = '河长办的账户余额不足，已记下，补足后自动发放，不用再领。'
