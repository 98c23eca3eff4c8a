import { addDays, dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { byName } from '../../../domain/register/nameOrder'
import { awayFrom, REACH_RADIUS } from '../../../domain/report/reachAt'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { assignmentsOf, latestPatrols, reachesNear } from '../register'
import { publicReports } from '../report'
import { briefly, type River, riversIn, villageByVillage } from './villageByVillage'

type Asked = ParsedInput<'river.list'>

/** A page costs a page where nothing is narrowed; else what may be meant is read whole, since no index knows the order of Chinese names. */
export async function listRivers(input: Asked, context: CallContext) {
  const { place, name, village, mine, state, limit } = input
  const isNarrowed = place || name || village || mine || state
  const found = isNarrowed
    ? await narrowed(input, context)
    : await villageByVillage(input, dayOf(context.now))
  const begun = found.findIndex(({ _id }) => _id === input.cursor) + 1
  const items = found.slice(begun, begun + limit)
  const stands = await standsOf(items)
  return done({
    items: items.map(({ _id, ...river }) => ({ id: _id, ...river, ...stands(_id) })),
    next: found.length > begun + limit ? items[items.length - 1]!._id : null,
  })
}

async function narrowed(
  { place, name, village, mine, state }: Asked,
  { caller, now }: CallContext,
): Promise<River[]> {
  const today = dayOf(now)
  const own = mine ? await ownReaches(caller?.personId, today) : null
  const all: River[] = place
    ? (await reachesNear(place, today))
        .map((reach) => ({ ...briefly(reach), away: Math.round(awayFrom(place, reach)) }))
        .filter(({ away }) => away <= REACH_RADIUS)
        .sort((a, b) => a.away - b.away || byName(a.name, b.name))
    : await riversIn(village === undefined ? null : [village], today)
  const meant = all.filter(
    (reach) =>
      (own === null || own.has(reach._id)) &&
      (village === undefined || reach.village === village) &&
      (!name || reach.name.includes(name)),
  )
  return state === undefined ? meant : inState(meant, state, addDays(today, -7))
}

async function inState(rivers: readonly River[], state: NonNullable<Asked['state']>, weekAgo: string) {
  const stands = await standsOf(rivers)
  return rivers.filter(({ _id }) => {
    const { walkedOn, open } = stands(_id)
    if (state === 'open') return open > 0
    return (walkedOn !== null && walkedOn > weekAgo) === (state === 'walked')
  })
}

async function ownReaches(personId: string | undefined, day: string): Promise<ReadonlySet<string>> {
  if (personId === undefined) return new Set()
  return new Set((await assignmentsOf(personId, day)).map(({ reachId }) => reachId))
}

/** When each was walked last, and how many of its public problems are being handled. */
async function standsOf(rivers: readonly River[]) {
  const ids = rivers.map(({ _id }) => _id)
  const [latest, reported] = await Promise.all([
    latestPatrols.getMany(ids),
    publicReports.readAll({ where: { done: false, reachId: command.in(ids) } }),
  ])
  const walked = new Map(latest.map(({ _id, day }) => [_id, day]))
  const open = new Map<string, number>()
  for (const { reachId } of reported) open.set(reachId, (open.get(reachId) ?? 0) + 1)
  return (id: string) => ({ walkedOn: walked.get(id) ?? null, open: open.get(id) ?? 0 })
}
