/** The clock's part: asks about every transfer that is not settled, and lets claims run out. Stop it anywhere. */
import { done } from '../../../domain/contract/answer'
import { mayHappen } from '../../../domain/reward/lifecycle'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { reporterOf } from '../vault'
import { advancePayout } from './advancePayout'
import { changeReward } from './changeReward'
import { payouts, rewards } from './rewardRepo'

const atOnce = 20

/** Answers how many were asked about, 0 when none is due. */
export async function reconcilePayouts(context: CallContext): Promise<number> {
  const due = await payouts.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  for (const { _id } of due) await advancePayout(context, _id, 'again')
  return due.length
}

/** Rewards nobody claimed in time: the money is free again. */
export async function expireRewards(context: CallContext): Promise<number> {
  const over = await rewards.read({
    where: {
      state: command.in(['claimable', 'failed']),
      expiresAt: command.lt(context.now).and(command.gt(0)),
    },
    limit: atOnce,
  })
  for (const { _id, reportId } of over) {
    const reporter = await reporterOf(reportId)
    await transact(context, _id, async (transaction) => {
      const reward = await transaction.get(rewards, _id)
      const next = reward && mayHappen(reward, 'expire', 'clock', context.now)
      if (!reward || !next?.ok || !reporter) return done(null)
      await changeReward(transaction, reward, { ...reward, state: next.value }, reporter.code)
      return done(null)
    })
  }
  return over.length
}
