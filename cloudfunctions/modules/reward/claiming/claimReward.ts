import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { isOnDuty } from '../../../../domain/identity/role'
import { monthOf } from '../../../../domain/reward/claim'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import { billNumber } from '../../../../domain/reward/reward'
import type { CallContext } from '../../../platform/context'
import { merchant, transferable } from '../../../platform/payment'
import { transact } from '../../../platform/transact'
import { asReporter, reportedOnDuty, sealIdentity } from '../../vault'
import { advancePayout } from '../payout/advancePayout'
import { changeReward } from '../store/changeReward'
import { claimAnswer } from './claimAnswer'
import { asClaimable, claimTerms, putOff } from './claimTerms'
import { sealPayee } from '../payout/payee'
import { payouts, rewardIdOf, rewards } from '../store/rewardRepo'

/**
 * The reporter takes the reward into the WeChat of this phone. The bill is stored before WeChat hears of it, so a
 * crash at any moment leaves something the clock can ask about. Asked again, the same transfer is answered.
 */
export async function claimReward(input: ParsedInput<'reward.claim'>, context: CallContext) {
  const known = await asReporter(context, input.reportId ?? null, input.receipt)
  if (!known.ok) return known
  if (isOnDuty(context.caller?.roles ?? []) || (await reportedOnDuty(known.value.reportId)))
    return refused('reward.staff')
  // Without a merchant account the office pays in cash.
  if (merchant() === null) return refused('reward.cashOnly')
  const rewardId = rewardIdOf(known.value.reportId)
  const begun = await begin(context, rewardId, known.value.code)
  if (!begun.ok) {
    if (begun.problem.code === 'reward.capReached') await putOff(context, rewardId)
    return begun
  }
  const { billNo, fresh } = begun.value
  if (billNo !== null) await advancePayout(context, billNo, fresh ? 'first' : 'again')
  return claimAnswer(rewardId, context)
}

/** The bill: a fresh one, the one that is under way already, or none when it is paid. */
interface Begun {
  readonly billNo: string | null
  readonly fresh: boolean
}

async function begin(context: CallContext, rewardId: string, code: string): Promise<Answer<Begun>> {
  const { now, openid } = context
  const allowed = await claimTerms(code, now)
  return transact(context, rewardId, async (transaction): Promise<Answer<Begun>> => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    if (reward.state === 'paid') return done({ billNo: null, fresh: false })
    if (reward.state === 'transferring')
      return done({ billNo: billNumber(rewardId, reward.attempt), fresh: false })
    const next = mayHappen(await asClaimable(reward, now, transaction), 'claim', 'reporter', now)
    if (!next.ok) return next
    // Begun, it would be refused for ever, and nobody could hand out cash either.
    if (!transferable(reward.amount)) return refused('reward.cashOnly')
    const fits = await allowed(transaction, reward)
    if (!fits.ok) return fits
    const attempt = reward.attempt + 1
    const billNo = billNumber(rewardId, attempt)
    await changeReward(
      transaction,
      reward,
      { ...reward, state: next.value, way: 'wechat', month: monthOf(now), attempt, reason: '' },
      code,
    )
    const sealedPayee = sealPayee(await sealIdentity(transaction, openid), billNo)
    const { amount } = reward
    const untold = { stage: 'sending', packageInfo: null, short: false, asked: 0 } as const
    const times = { nextAt: now, since: now, sentAt: Date.now(), noneAt: null, stop: null }
    await transaction.set(payouts, {
      _id: billNo,
      rewardId,
      amount,
      sealedPayee,
      ...untold,
      ...times,
    })
    return done({ billNo, fresh: true })
  })
}
