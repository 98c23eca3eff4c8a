import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { rewardLifecycle } from '../../../domain/reward/lifecycle'
import type { Reward } from '../../../domain/reward/reward'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { rewards } from './rewardRepo'

/** Newest proposals first; nothing here says who reported. */
export async function listRewards(
  { state, cursor, limit }: ParsedInput<'reward.list'>,
  { caller }: BoundContext,
) {
  const before = Number(cursor)
  const where = {
    ...(state ? { state } : {}),
    ...(cursor !== undefined && Number.isFinite(before) ? { proposedAt: command.lt(before) } : {}),
  }
  const found = await rewards.read({ where, order: [['proposedAt', 'desc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  const office = caller.roles.includes('office')
  return done({
    items: shown.map((reward) => onWire(reward, office ? caller.personId : null)),
    next: found.length > limit ? String(shown[shown.length - 1]!.proposedAt) : null,
  })
}

function onWire(reward: Reward, approver: string | null) {
  const { _id: id, reportId, reachName, category, severity, amount, state, proposedAt } = reward
  const { approvals, expiresAt, paidAt, way, reason } = reward
  const open = (rewardLifecycle.decline.from as readonly string[]).includes(state) && approver !== null
  const first = !approvals.some(({ personId }) => personId === approver)
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
    may: { approve: open && first, decline: open },
  }
}
