/** Rewards nobody claimed in time: the money is free again. */
import { done } from '../../../domain/contract/answer'
import { mayHappen } from '../../../domain/reward/lifecycle'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { reporterOf } from '../vault'
import { changeReward } from './changeReward'
import { rewards } from './rewardRepo'

const atOnce = 20

/** Answers how many, 0 when nothing is over. */
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
      if (!reward || !next?.ok) return done(null)
      await changeReward(
        transaction,
        reward,
        { ...reward, state: next.value, month: null },
        reporter?.code ?? null,
      )
      return done(null)
    })
  }
  return over.length
}
