/**
 * Until November 2026 a reward counted in its reporter's month from the approval on; now it does from the claim on.
 * What was approved and not claimed leaves the month. Stop it anywhere, and run it twice: what left has no month.
 */
import { done } from '../../../../domain/contract/answer'
import type { Reward } from '../../../../domain/reward/reward'
import { daily, type Turn, walk } from '../../../kit/jobs'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { reporterOf } from '../../vault'
import { changeReward } from '../store/changeReward'
import { rewards } from '../store/rewardRepo'

export const releaseMonths = walk({
  name: 'releaseMonths',
  title: '一笔旧奖励没能移出当月合计',
  over: rewards,
  slots: daily,
  where: () => ({ state: command.in(['claimable', 'failed']) }),
  atOnce: 20,
  each: release,
})

async function release({ _id, reportId, month }: Reward, { context }: Turn): Promise<void> {
  if (month === null) return
  const reporter = await reporterOf(reportId)
  await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
    const reward = await transaction.get(rewards, _id)
    if (!reward || !['claimable', 'failed'].includes(reward.state)) return done(null)
    await changeReward(transaction, reward, { ...reward, month: null }, reporter?.code ?? null)
    return done(null)
  })
}
