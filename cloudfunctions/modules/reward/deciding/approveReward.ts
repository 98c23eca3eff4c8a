import { dayOf, lastDayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { plainYuan } from '../../../../domain/money/yuan'
import { approve } from '../../../../domain/reward/lifecycle'
import type { Reward } from '../../../../domain/reward/reward'
import { reportTitle } from '../../../../domain/report/reportTitle'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { announce, type News } from '../../reminder'
import { checkTwo } from '../../identity'
import { notOwnReport } from '../../vault'
import { changeReward } from '../store/changeReward'
import { emptyBudget, rewardBudgets, rewardPolicy, rewards } from '../store/rewardRepo'

/**
 * Two different people of the office; the second approval sets the money aside. Who reported is asked only to keep the
 * caller from approving the own report.
 */
export async function approveReward({ rewardId }: ParsedInput<'reward.approve'>, context: BoundContext) {
  const { caller, now } = context
  const [policy, found] = await Promise.all([rewardPolicy(), rewards.get(rewardId)])
  if (!found) return refused('reward.unknown')
  const allowed = await notOwnReport(context, found.reportId)
  if (!allowed.ok) return allowed
  const year = dayOf(now).slice(0, 4)
  return transact(context, rewardId, async (transaction) => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    for (const { personId } of reward.state === 'approvedOnce' ? reward.approvals : []) {
      const two = await checkTwo(transaction, personId, caller.personId, now, 'reward.sameApprover')
      if (!two.ok) return two
    }
    const budget = (await transaction.get(rewardBudgets, year)) ?? emptyBudget(year)
    const approval = { personId: caller.personId, name: caller.name, at: now }
    const approved = approve(reward, approval, { policy, budget, year })
    if (!approved.ok) return approved
    await changeReward(transaction, reward, approved.value, null)
    if (approved.value.state === 'claimable') await announce(transaction, readyNews(approved.value), now)
    return done({ state: approved.value.state })
  })
}

function readyNews({ _id, reportId, reachName, category, amount, expiresAt }: Reward): News {
  const until = expiresAt === null ? '' : lastDayOf(expiresAt)
  return {
    id: `${_id}_ready`,
    to: [{ kind: 'reporter', reportId }],
    template: 'rewardReady',
    values: [reportTitle(reachName, category), `${plainYuan(amount)}元`, until],
    page: `report/track/index?reportId=${reportId}`,
  }
}
