import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { billNumber, type Reward } from '../../../domain/reward/reward'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { tooCloseTo } from '../identity'
import { ownReports } from '../vault'
import { rewardOnWire } from './rewardOnWire'
import { payouts, rewards } from './rewardRepo'
import { isStuck } from './stuckPayouts'

/** Newest proposals first; nothing here says who reported. */
export async function listRewards(input: ParsedInput<'reward.list'>, context: BoundContext) {
  const { items, next } = input.stuck ? await stuckOnes(input, context.now) : await inState(input)
  const [transfers, barred] = await Promise.all([
    payouts.getMany(items.flatMap(billUnderWay)),
    barredFrom(items, context),
  ])
  const known = new Map(transfers.map((payout) => [payout.rewardId, payout]))
  const onWire = (reward: Reward) => rewardOnWire(reward, known.get(reward._id) ?? null, barred, context)
  return done({ items: items.map(onWire), next })
}

/** On which of these the caller has no say, and with whom the caller cannot approve together. */
async function barredFrom(items: readonly Reward[], context: BoundContext) {
  const { caller, now } = context
  const approvers = items.flatMap(({ approvals }) => approvals.map(({ personId }) => personId))
  const [own, close] = await Promise.all([
    ownReports(
      context,
      items.map(({ reportId }) => reportId),
    ),
    tooCloseTo(caller.personId, approvers, now),
  ])
  return { own, close }
}

type Listing = ParsedInput<'reward.list'>
interface Page {
  readonly items: Reward[]
  readonly next: string | null
}

const billUnderWay = ({ _id, state, attempt }: Reward) =>
  state === 'transferring' ? [billNumber(_id, attempt)] : []

async function inState({ state, cursor, limit }: Listing): Promise<Page> {
  const before = Number(cursor)
  const where = {
    ...(state ? { state } : {}),
    ...(cursor !== undefined && Number.isFinite(before) ? { proposedAt: command.lt(before) } : {}),
  }
  const found = await rewards.read({ where, order: [['proposedAt', 'desc']], limit: limit + 1 })
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? String(items[items.length - 1]!.proposedAt) : null }
}

/** The one that hangs longest comes first. */
async function stuckOnes({ cursor, limit }: Listing, now: number): Promise<Page> {
  const where = isStuck(now, Number(cursor) || 0)
  const found = await payouts.read({ where, order: [['since', 'asc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  const known = new Map(
    (await rewards.getMany(shown.map(({ rewardId }) => rewardId))).map((each) => [each._id, each]),
  )
  const items = shown.flatMap(({ rewardId }) => known.get(rewardId) ?? [])
  return { items, next: found.length > limit ? String(shown[shown.length - 1]!.since) : null }
}
