/** The register of a county: village chiefs, each with a reach to answer for. */
import type { Database } from '../../local/database'
import { stream } from '../cloudfunctions/town'

/** Of the chief with this number. */
export const villageOf = (n: number, perVillage: number) => `演示第${Math.floor(n / perVillage)}村`

/** Their ids; chief `many000007` answers for `reach-many000007` by `a-many000007`. */
export async function settleChiefs(
  database: Database,
  chiefs: number,
  perVillage: number,
): Promise<string[]> {
  const ids = Array.from({ length: chiefs }, (_, n) => `many${String(n).padStart(6, '0')}`)
  const village = (n: number) => villageOf(n, perVillage)
  await database.bulkInsert(
    'people',
    ids.map((_id, n) => ({
      ...{ _id, name: `演示${n}`, phone: String(13_900_000_000 + n), active: true, post: '' },
      ...{ roles: ['villageChief'], village: village(n), departmentId: null, boundTo: `wx-${_id}` },
    })),
  )
  await database.bulkInsert(
    'reaches',
    ids.map((id, n) => ({
      ...{ ...stream, _id: `reach-${id}`, name: `演示${n}段`, village: village(n), cells: [] },
    })),
  )
  await database.bulkInsert(
    'assignments',
    ids.map((id, n) => ({
      ...{ _id: `a-${id}`, personId: id, personName: `演示${n}`, reachId: `reach-${id}` },
      ...{ role: 'villageChief', from: '2026-01-01', until: null },
    })),
  )
  return ids
}
