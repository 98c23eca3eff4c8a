/** What a form says while one points at the map, said of the rows of a table: a place far from its reach. */
import type { LngLat } from '../../domain/geo/coordinates'
import type { ReadEntry } from '../../domain/register/kit/excel'
import { nearbyWords } from '../../domain/register/kit/nearby'
import { fieldsOf, type AnyRegister } from '../../domain/register/kit/register'
import { placesOf } from '../../domain/register/reach'
import { reaches } from '../modules/register'

/** Reaches whose lines are held at once. */
const together = 50

/** Sentences by row; nothing of a row whose places lie where they should. */
export async function farOff(
  register: AnyRegister,
  entries: readonly ReadEntry[],
): Promise<ReadonlyMap<number, string>> {
  const asked = fieldsOf(register).flatMap(([name, field]) =>
    field.kind === 'place' && field.near !== undefined && field.metres !== undefined
      ? [{ name, field, near: field.near }]
      : [],
  )
  const placed = entries.flatMap(({ row, entry }) =>
    asked.flatMap(({ name, field, near }) => {
      const [place, reachId] = [entry[name] as LngLat | null, entry[near] as string | null]
      return place && reachId ? [{ row, field, place, reachId }] : []
    }),
  )
  const found = new Map<number, string>()
  const ids = [...new Set(placed.map(({ reachId }) => reachId))]
  for (let from = 0; from < ids.length; from += together) {
    const some = await reaches.getMany(ids.slice(from, from + together))
    const lines = new Map(some.map(({ _id, geometry }) => [_id, placesOf(geometry)]))
    for (const { row, field, place, reachId } of placed) {
      const line = lines.get(reachId)
      const words = line && nearbyWords(field, place, line)
      if (words?.far) found.set(row, words.said)
    }
  }
  return found
}
