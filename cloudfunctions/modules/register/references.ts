/** What entries of registers may name: reaches, villages, people and departments. */
import type { References } from '../../kit/register'
import { collection, type Stored } from '../../platform/store'
import { people } from '../identity'
import { reaches, reachNames, villages, withoutLines } from './reachRepo'

interface Named extends Stored {
  readonly name: string
}

const byId = (found: readonly Named[]) => new Map(found.map(({ _id, name }) => [_id, name]))

function idsOf(found: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { _id, name } of found) ids.set(name, [...(ids.get(name) ?? []), _id])
  return ids
}

export const references: References = {
  names: {
    reach: reachNames,
    village: async (ids) => new Map((await villages.getMany(ids)).map(({ _id }) => [_id, _id])),
    person: async (ids) => byId(await people.getMany(ids)),
    department: async (ids) => byId(await collection<Named>('departments').getMany(ids)),
  },
  idsByName: {
    reach: async () => idsOf(await reaches.readAll({ without: withoutLines })),
    village: async () => idsOf((await villages.readAll()).map(({ _id }) => ({ _id, name: _id }))),
    // Of the same name there may be two; a phone number is one's own.
    person: async () => {
      const all = await people.readAll({ where: { active: true } })
      return idsOf([...all, ...all.map(({ _id, phone }) => ({ _id, name: phone }))])
    },
    department: async () => idsOf(await collection<Named>('departments').readAll()),
  },
  async reachesIn(village) {
    const found = await reaches.readAll({ where: { village }, without: ['geometry', 'box', 'cells'] })
    return found.map(({ _id }) => _id)
  },
}
