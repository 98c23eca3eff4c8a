import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { billNumber, type Reward } from '../../../../domain/reward/reward'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { tooCloseTo } from '../../identity'
import { ownReports } from '../../vault'
import { rewardOnWire } from '../store/rewardOnWire'
import { payouts, rewards } from '../store/rewardRepo'
import { isStuck } from '../payout/stuckPayouts'

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

/** Where a page ended: two may have the same moment, so the id goes with it. Phones of before send the moment alone. */
function readCursor(cursor: string | undefined): { moment: number; id: string } | null {
  const [, moment, id = ''] = /^(\d+)(?:_(.+))?$/.exec(cursor ?? '') ?? []
  return moment === undefined ? null : { moment: Number(moment), id }
}

async function inState({ state, cursor, limit }: Listing): Promise<Page> {
  const wanted = state ? { state } : {}
  const from = readCursor(cursor)
  const where = from
    ? command.or([
        { ...wanted, proposedAt: command.lt(from.moment) },
        { ...wanted, proposedAt: from.moment, _id: command.lt(from.id) },
      ])
    : wanted
  const order = [['proposedAt', 'desc'] as const, ['_id', 'desc'] as const]
  const found = await rewards.read({ where, order, limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items[items.length - 1]
  return { items, next: found.length > limit && last ? `${last.proposedAt}_${last._id}` : null }
}

/** The one that hangs longest comes first. */
async function stuckOnes({ cursor, limit }: Listing, now: number): Promise<Page> {
  const from = readCursor(cursor)
  const after =
    from && command.or([{ since: command.gt(from.moment) }, { since: from.moment, _id: command.gt(from.id) }])
  const where = after ? command.and([isStuck(now), after]) : isStuck(now)
  const order = [['since', 'asc'] as const, ['_id', 'asc'] as const]
  const found = await payouts.read({ where, order, limit: limit + 1 })
  const shown = found.slice(0, limit)
  const known = new Map(
    (await rewards.getMany(shown.map(({ rewardId }) => rewardId))).map((each) => [each._id, each]),
  )
  const items = shown.flatMap(({ rewardId }) => known.get(rewardId) ?? [])
  const last = shown[shown.length - 1]
  return { items, next: found.length > limit && last ? `${last.since}_${last._id}` : null }
}
