import { addDays, dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { byName } from '../../../domain/register/nameOrder'
import type { Reach } from '../../../domain/register/reach'
import { awayFrom, REACH_RADIUS } from '../../../domain/report/reachAt'
import type { CallContext } from '../../platform/context'
import { assignmentsOf, latestPatrols, reaches, reachesNear, standing } from '../register'
import { publicReports } from '../report'

type Asked = ParsedInput<'river.list'>
type Found = Omit<Reach, 'geometry' | 'box'> & { readonly away?: number }

/** A township has some hundred reaches: they are read whole, since no index knows the order of Chinese names. */
export async function listRivers(input: Asked, context: CallContext) {
  const [found, latest, open] = await Promise.all([
    wanted(input, context),
    latestPatrols.readAll({}),
    publicReports.readAll({ where: { done: false } }),
  ])
  const walked = new Map(latest.map(({ _id, day }) => [_id, day]))
  const opened = new Map<string, number>()
  for (const { reachId } of open) opened.set(reachId, (opened.get(reachId) ?? 0) + 1)
  const weekAgo = addDays(dayOf(context.now), -7)
  const rivers = found
    .map((reach) => ({
      ...reach,
      walkedOn: walked.get(reach._id) ?? null,
      open: opened.get(reach._id) ?? 0,
    }))
    .filter(({ walkedOn, open }) => {
      if (input.state === 'open') return open > 0
      const fresh = walkedOn !== null && walkedOn > weekAgo
      return input.state === undefined || fresh === (input.state === 'walked')
    })
  const { items, next } = pageOf(rivers, input)
  return done({ items: items.map(({ _id, ...river }) => ({ id: _id, ...river })), next })
}

async function wanted({ place, name, village, mine }: Asked, { caller, now }: CallContext): Promise<Found[]> {
  const own = mine ? await ownReaches(caller?.personId, dayOf(now)) : null
  const all: Found[] = place
    ? (await reachesNear(place, dayOf(now)))
        .map((reach) => ({ ...briefly(reach), away: Math.round(awayFrom(place, reach)) }))
        .filter(({ away }) => away <= REACH_RADIUS)
        .sort((a, b) => a.away - b.away || byName(a.name, b.name))
    : (await reaches.readAll({ where: standing(dayOf(now)), without: ['geometry', 'box', 'cells'] }))
        .map(briefly)
        .sort((a, b) => byName(a.village, b.village) || byName(a.name, b.name))
  return all.filter(
    (reach) =>
      (own === null || own.has(reach._id)) &&
      (village === undefined || reach.village === village) &&
      (!name || reach.name.includes(name)),
  )
}

async function ownReaches(personId: string | undefined, day: string): Promise<ReadonlySet<string>> {
  if (personId === undefined) return new Set()
  return new Set((await assignmentsOf(personId, day)).map(({ reachId }) => reachId))
}

const briefly = ({ _id, waterId, waterName, name, kind, level, village, length }: Found): Found => ({
  ...{ _id, waterId, waterName, name, kind, level, village, length },
})

/** What comes behind the reach on which the page before ended; from the start where that one is gone. */
function pageOf<T extends { readonly _id: string }>(all: readonly T[], { cursor, limit }: Asked) {
  const begun = all.findIndex(({ _id }) => _id === cursor) + 1
  const items = all.slice(begun, begun + limit)
  return { items, next: all.length > begun + limit ? items[items.length - 1]!._id : null }
}
