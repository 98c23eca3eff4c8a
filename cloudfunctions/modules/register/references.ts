/** What entries of registers may name: reaches, villages, people and departments. */
import type { References } from '../../kit/register'
import { collection, command, type Stored } from '../../platform/store'
import { dayOf } from '../../../domain/calendar/day'
import { standsOn } from '../../../domain/register/reach'
import { people } from '../identity'
import { type ReachMove, reachMoves } from './reaches/moveReach'
import { reaches, reachesBriefly, standing, villages, withoutLines } from './reaches/reachRepo'

interface Named extends Stored {
  readonly name: string
}

const byId = (found: readonly Named[]) => new Map(found.map(({ _id, name }) => [_id, name]))

function idsOf(found: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { _id, name } of found) ids.set(name, [...(ids.get(name) ?? []), _id])
  return ids
}

/** All moves, the first one first, of the reaches that were given to this village or taken from it. */
async function movesOf(village: string): Promise<ReadonlyMap<string, readonly ReachMove[]>> {
  const touching = await Promise.all(
    [{ from: village }, { to: village }].map((where) => reachMoves.readAll({ where })),
  )
  const ids = [...new Set(touching.flat().map(({ reachId }) => reachId))]
  if (ids.length === 0) return new Map()
  const all = await reachMoves.readAll({ where: { reachId: command.in(ids) } })
  const sorted = [...all].sort((a, b) => a.at - b.at)
  return new Map(ids.map((id) => [id, sorted.filter(({ reachId }) => reachId === id)]))
}

/** From the day of a move on a reach is the new village's. */
const spansIn = (village: string) => (moves: readonly ReachMove[]) => {
  const owners = [moves[0]!.from, ...moves.map(({ to }) => to)]
  const days = moves.map(({ at }) => dayOf(at))
  return owners.flatMap((owner, n) =>
    owner === village
      ? [{ reachId: moves[0]!.reachId, from: days[n - 1] ?? null, before: days[n] ?? null }]
      : [],
  )
}

/** What a reach is called where it is named; of one that ended it is said, so that no list passes it off as there. */
async function namesOfReaches(ids: readonly string[]) {
  const today = dayOf(Date.now())
  const found = await reachesBriefly(ids)
  return new Map(
    found.map((reach) => [reach._id, standsOn(reach, today) ? reach.name : `${reach.name}（已撤销）`]),
  )
}

export const references: References = {
  names: {
    reach: namesOfReaches,
    village: async (ids) => new Map((await villages.getMany(ids)).map(({ _id }) => [_id, _id])),
    person: async (ids) => byId(await people.getMany(ids)),
    department: async (ids) => byId(await collection<Named>('departments').getMany(ids)),
  },
  idsByName: {
    reach: async () =>
      idsOf(await reaches.readAll({ where: standing(dayOf(Date.now())), without: withoutLines })),
    village: async () => idsOf((await villages.readAll()).map(({ _id }) => ({ _id, name: _id }))),
    // Of the same name there may be two; a phone number is one's own.
    person: async () => {
      const all = await people.readAll({ where: { active: true } })
      return idsOf([...all, ...all.map(({ _id, phone }) => ({ _id, name: phone }))])
    },
    department: async () => idsOf(await collection<Named>('departments').readAll()),
  },
  async standsOn(reachId, day) {
    const [reach] = await reaches.getMany([reachId], withoutLines)
    return reach !== undefined && standsOn(reach, day)
  },
  async reachesOf(village) {
    const [here, moved] = await Promise.all([
      reaches.readAll({ where: { village }, without: ['geometry', 'box', 'cells'] }),
      movesOf(village),
    ])
    const now = here.map(({ _id }) => _id)
    return {
      now,
      always: now.filter((id) => !moved.has(id)),
      spans: [...moved.values()].flatMap(spansIn(village)),
    }
  },
}
