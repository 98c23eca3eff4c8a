/**
 * Until November 2026 a reward counted in its reporter's month from the approval on; now it does from the claim on.
 * What was approved and not claimed leaves the month. Stop it anywhere, and run it twice: what left has no month.
 */
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { reporterOf } from '../vault'
import { changeReward } from './changeReward'
import { rewards } from './rewardRepo'

const stepSize = 20

/** One step from `cursor` (null: from the start); answers the next cursor, null at the end. */
export async function releaseMonths(context: CallContext, cursor: string | null): Promise<string | null> {
  const found = await rewards.read({
    where: { state: command.in(['claimable', 'failed']), _id: command.gt(cursor ?? '') },
    order: [['_id', 'asc']],
    limit: stepSize,
  })
  for (const { _id, reportId, month } of found) {
    if (month === null) continue
    const reporter = await reporterOf(reportId)
    await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
      const reward = await transaction.get(rewards, _id)
      if (!reward || !['claimable', 'failed'].includes(reward.state)) return done(null)
      await changeReward(transaction, reward, { ...reward, month: null }, reporter?.code ?? null)
      return done(null)
    })
  }
  return found.length === stepSize ? found[found.length - 1]!._id : null
}
