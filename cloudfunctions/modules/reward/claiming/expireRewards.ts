/** Rewards nobody claimed in time: the money is free again. */
import { dayStart } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import type { Reward } from '../../../../domain/reward/reward'
import { queue, type Turn } from '../../../kit/jobs'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { reporterOf } from '../../vault'
import { changeReward } from '../store/changeReward'
import { rewards } from '../store/rewardRepo'

export const expireRewards = queue({
  name: 'expireRewards',
  title: '一笔过期的奖励没能收回',
  over: rewards,
  due: (now) => ({
    state: command.in(['claimable', 'failed']),
    expiresAt: command.lte(dayStart(now)).and(command.gt(0)),
  }),
  each: expire,
})

async function expire({ _id, reportId }: Reward, { context }: Turn): Promise<void> {
  const reporter = await reporterOf(reportId)
  await transact(context, _id, async (transaction) => {
    const reward = await transaction.get(rewards, _id)
    const next = reward && mayHappen(reward, 'expire', 'clock', context.now)
    if (!reward || !next?.ok) return done(null)
    const free = { ...reward, state: next.value, month: null }
    await changeReward(transaction, reward, free, reporter?.code ?? null)
    return done(null)
  })
}
