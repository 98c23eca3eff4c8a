/** A reward as its reporter sees it; while the office still decides, there is nothing to see. */
import { mayHappen } from '../../../../domain/reward/lifecycle'
import { billNumber } from '../../../../domain/reward/reward'
import { asClaimable } from './claimTerms'
import { payoutWords } from '../payout/payoutWords'
import { payouts, rewardIdOf, rewards } from '../store/rewardRepo'

/** Approved or over: what was only proposed is no promise. */
const told = ['claimable', 'transferring', 'paid', 'failed', 'expired'] as const
type Told = (typeof told)[number]

const isTold = (state: string): state is Told => (told as readonly string[]).includes(state)

export async function rewardForReporter(reportId: string, now: number) {
  const stored = await rewards.get(rewardIdOf(reportId))
  const reward = stored && (await asClaimable(stored, now))
  if (!reward || !isTold(reward.state)) return null
  const { _id: id, state, amount, expiresAt } = reward
  const payout = state === 'transferring' ? await payouts.get(billNumber(id, reward.attempt)) : null
  const reason = (payout && payoutWords(payout, now)) || reward.reason
  const mayClaim = mayHappen(reward, 'claim', 'reporter', now).ok
  return { id, state, amount, expiresAt, reason, mayClaim, stopping: payout?.stop ? true : undefined }
}

/** Of several reports, by report. */
export async function rewardsOf(reportIds: readonly string[]) {
  const found = await rewards.getMany(reportIds.map(rewardIdOf))
  return new Map(
    found
      .filter(({ state }) => isTold(state))
      .map(({ reportId, state, amount }) => [reportId, { state, amount }] as const),
  )
}
