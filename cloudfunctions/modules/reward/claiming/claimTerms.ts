/**
 * What is settled at the claim, to the claimer alone: whoever is on duty gets no reward, and what the month's cap does
 * not leave room for waits for the next month. Neither leaves a trace beside the reward, nor a line in the audit log.
 */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import { asPutOff, fitsInMonth, monthOf, putOffUntil } from '../../../../domain/reward/claim'
import { leftOf } from '../../../../domain/reward/policy'
import type { Reward } from '../../../../domain/reward/reward'
import { forgetting } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact, type Transaction } from '../../../platform/transact'
import { grantedIn } from './months'
import { emptyBudget, putOffId, putOffs, rewardBudgets, rewardPolicy } from '../store/rewardRepo'

/** The reward as its reporter may claim it, see `asPutOff`. */
export async function asClaimable(reward: Reward, now: number, transaction?: Transaction): Promise<Reward> {
  const id = putOffId(reward._id)
  const found = await (transaction ? transaction.get(putOffs, id) : putOffs.get(id))
  return asPutOff(reward, found?.until ?? null, now)
}

/** Looks up the policy; the result says whether the reporter with this code may have it this month. */
export async function claimTerms(code: string, now: number) {
  const policy = await rewardPolicy()
  return async (transaction: Transaction, reward: Reward): Promise<Answer<null>> => {
    const granted = await grantedIn(transaction, code, monthOf(now))
    if (!fitsInMonth(reward, policy, granted, now)) return refused('reward.capReached')
    if (reward.state !== 'expired' || reward.year === null) return done(null)
    // Its money went back when it ran out for everybody else.
    const budget = (await transaction.get(rewardBudgets, reward.year)) ?? emptyBudget(reward.year)
    return reward.amount > leftOf(budget) ? refused('reward.yearSpent') : done(null)
  }
}

/** Remembers that it may be claimed next month. Repeating it only moves the end on. */
export async function putOff(context: CallContext, rewardId: string): Promise<void> {
  const until = putOffUntil(context.now)
  await transact({ ...context, ownRecord: true }, rewardId, async (transaction) => {
    await transaction.set(putOffs, { _id: putOffId(rewardId), until })
    return done(null)
  })
}

export const forgetPutOffs = forgetting(putOffs, (now) => ({ until: command.lt(now) }))
