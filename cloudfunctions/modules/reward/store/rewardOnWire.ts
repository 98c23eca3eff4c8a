/** A reward as the office and the head chief see it, with the transfer that is under way. */
import { rewardLifecycle } from '../../../../domain/reward/lifecycle'
import { mayStop, standingOf } from '../../../../domain/reward/payout'
import type { Reward } from '../../../../domain/reward/reward'
import type { BoundContext } from '../../../platform/context'
import type { Payout } from './rewardRepo'

interface Barred {
  /** Reports of the caller. */
  readonly own: ReadonlySet<string>
  /** People with whom the caller cannot decide anything together, the caller among them. */
  readonly close: ReadonlySet<string>
}

export function rewardOnWire(
  reward: Reward,
  payout: Payout | null,
  { own, close }: Barred,
  { caller, now }: BoundContext,
) {
  const { _id: id, reportId, reachName, category, severity, amount, state, proposedAt } = reward
  const { approvals, expiresAt, paidAt, way, reason } = reward
  const office = caller.roles.includes('office') && !own.has(reportId)
  const open = office && rewardLifecycle.decline.from.includes(state)
  const first = !approvals.some(({ personId }) => close.has(personId))
  const stop = office && payout !== null && mayStop(payout, now)
  return {
    id,
    reportId,
    reachName,
    category,
    severity,
    amount,
    state,
    proposedAt,
    approvals: approvals.map(({ name, at }) => ({ name, at })),
    expiresAt,
    paidAt,
    way,
    reason,
    may: { approve: open && first, decline: open, stop: stop || undefined },
    transfer: payout ? transferOnWire(payout, now) : undefined,
  }
}

function transferOnWire(payout: Payout, now: number) {
  const { _id: billNo, since, stop, differs } = payout
  const stopped = stop && { name: stop.name, at: stop.at, text: stop.reason }
  const other = differs ? { what: [...differs.what], amount: differs.amount } : undefined
  return { billNo, standing: standingOf(payout, now), since, stop: stopped, differs: other }
}
