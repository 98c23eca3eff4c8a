/** The order of the directory: by village as Chinese readers expect it and, within, by id; and where a page of it ended. */
import type { Person } from '../../../../domain/identity/person'
import { byName } from '../../../../domain/register/nameOrder'

type Placed = Pick<Person, '_id' | 'village'>

export const inDirectory = (a: Placed, b: Placed): number =>
  byName(a.village, b.village) || (a._id < b._id ? -1 : Number(a._id > b._id))

/** Ids have no space, villages may. */
export function chiefCursor({ _id, village }: Placed): string {
  return `${_id} ${village}`
}

/** Whom a cursor stands for, who may have left meanwhile. */
export function placeOf(cursor: string): Placed {
  const [_id = ''] = cursor.split(' ', 1)
  return { _id, village: cursor.slice(_id.length + 1) }
}
