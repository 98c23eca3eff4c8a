/** What entries of registers may name: reaches, villages, people and departments. */
import type { References } from '../../kit/register'
import { collection, type Stored } from '../../platform/store'
import { people } from '../identity'
import { reaches, reachNames, villages } from './reachRepo'

interface Named extends Stored {
  readonly name: string
}

const byId = (found: readonly Named[]) => new Map(found.map(({ _id, name }) => [_id, name]))

export const references: References = {
  names: {
    reach: reachNames,
    village: async (ids) => new Map((await villages.getMany(ids)).map(({ _id }) => [_id, _id])),
    person: async (ids) => byId(await people.getMany(ids)),
    department: async (ids) => byId(await collection<Named>('departments').getMany(ids)),
  },
  async reachesIn(village) {
    const found = await reaches.readAll({ where: { village }, without: ['geometry', 'box', 'cells'] })
    return found.map(({ _id }) => _id)
  },
}
