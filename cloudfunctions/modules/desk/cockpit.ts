/**
 * The whole township for who answers for it, in one answer: from counters, what is open and what stands, never from what
 * was (docs/decisions/counters.md).
 */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { mondayOf } from '../../../domain/desk/week'
import { waitingGrants } from '../identity'
import { cleaningMoney } from '../cleaning'
import { postsWithin, walksNow } from '../patrol'
import { waitingVersions } from '../plan'
import { headChiefNow, openNow } from '../report'
import { rewardMoney } from '../reward'
import { waitingUnsealings } from '../vault'
import { qualityNow } from '../waterQuality'
import type { BoundContext } from '../../platform/context'
import { gather } from './gather'
import { weekOf } from './week'

/** Decisions that are the head chief's own, beside reports. */
const deciding = [waitingVersions, waitingUnsealings, waitingGrants]

export async function cockpit(_: object, context: BoundContext) {
  const { now } = context
  const day = dayOf(now)
  const year = day.slice(0, 4)
  // From the Sunday on, by which last week is measured.
  const posts = postsWithin(addDays(mondayOf(day), -1), day)
  const [walks, problems, raised, quality, cleaning, reward, decisions, monday] = await Promise.all([
    walksNow(now, posts),
    openNow(now),
    headChiefNow(now),
    qualityNow(),
    cleaningMoney(year),
    rewardMoney(year),
    gather(deciding, context),
    weekOf(context, posts),
  ])
  const { reaches, ...duties } = walks
  const below = [...new Set(quality.below.map(({ reachId }) => reachId))]
  return done({
    ...{ day, at: now, duties, problems, quality, money: { year, cleaning, reward } },
    map: { reaches: { ...reaches, below }, problems: raised.places },
    decisions: {
      count: raised.raised + decisions.items.length,
      reports: raised.raised,
      items: [...raised.items, ...decisions.items],
      missing: decisions.missing,
    },
    ...monday,
  })
}
