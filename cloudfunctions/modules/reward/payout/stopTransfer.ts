import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import { mayStop, sendingReach } from '../../../../domain/reward/payout'
import { billNumber } from '../../../../domain/reward/reward'
import type { BoundContext } from '../../../platform/context'
import { logFailure } from '../../../platform/log'
import { transact } from '../../../platform/transact'
import { notOwnReport } from '../../vault'
import { advancePayout } from './advancePayout'
import { payouts, rewards } from '../store/rewardRepo'

/**
 * The office gives up a stuck transfer. First it is written down that nothing is sent any more; the end is only what
 * WeChat then says for certain: at once when the last sending is old enough, otherwise to the clock.
 */
export async function stopTransfer(input: ParsedInput<'reward.stopTransfer'>, context: BoundContext) {
  const { rewardId } = input
  const found = await rewards.get(rewardId)
  if (!found) return refused('reward.unknown')
  const allowed = await notOwnReport(context, found.reportId)
  if (!allowed.ok) return allowed
  const stopped = await stop(input, context)
  if (!stopped.ok) return stopped
  try {
    await advancePayout(context, stopped.value, 'again')
  } catch (error) {
    // The stop holds all the same, and the clock asks.
    logFailure(context.action, context.requestId, error)
  }
  const reward = await rewards.get(rewardId)
  return reward ? done({ state: reward.state }) : refused('reward.unknown')
}

/** Answers the bill number. */
function stop({ rewardId, text }: ParsedInput<'reward.stopTransfer'>, context: BoundContext) {
  const { now, caller } = context
  return transact(context, rewardId, async (transaction): Promise<Answer<string>> => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    const next = mayHappen(reward, 'stop', 'office', now)
    if (!next.ok) return next
    const billNo = billNumber(rewardId, reward.attempt)
    const payout = await transaction.get(payouts, billNo)
    if (payout?.stop) return done(billNo)
    if (!payout || !mayStop(payout, now)) return refused('reward.transferRuns')
    await transaction.update(payouts, billNo, {
      stop: { at: now, personId: caller.personId, name: caller.name, reason: text },
      short: false,
      asked: 0,
      nextAt: Math.max(now, payout.sentAt + sendingReach + 1),
    })
    return done(billNo)
  })
}
