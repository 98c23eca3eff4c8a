/** A reward is proposed when a resident's report is verified: for the first report of a matter, whoever reported it. */
import { done, type Answer } from '../../../../domain/contract/answer'
import { amountFor } from '../../../../domain/reward/policy'
import type { Severity } from '../../../../domain/report/category'
import type { Report } from '../../../../domain/report/report'
import type { Transaction } from '../../../platform/transact'
import { rewardIdOf, rewardPolicy, rewards } from '../store/rewardRepo'

type Verified = Report & { readonly severity: Severity }
type Propose = (transaction: Transaction, report: Verified, now: number) => Promise<Answer<null>>

/** Looks up the policy; the result writes, in the transaction of the verification. */
export async function rewardProposer(reportId: string): Promise<Propose> {
  const policy = await rewardPolicy()
  return async (transaction, { source, category, severity, reachName }, now) => {
    const amount = amountFor(policy, category, severity)
    const due = policy.on && source === 'resident' && amount > 0
    const id = rewardIdOf(reportId)
    // Verified a second time (opened again): the reward of the first time stands.
    if (!due || (await transaction.get(rewards, id))) return done(null)
    await transaction.set(rewards, {
      _id: id,
      reportId,
      reachName,
      category,
      severity,
      amount,
      state: 'proposed',
      proposedAt: now,
      approvals: [],
      year: null,
      month: null,
      expiresAt: null,
      way: null,
      attempt: 0,
      paidAt: null,
      reason: '',
    })
    return done(null)
  }
}
