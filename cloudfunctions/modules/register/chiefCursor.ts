/** Where a page of the directory ended: the directory is sorted by village and, within, by id. */
import type { Person } from '../../../domain/identity/person'
import { command } from '../../platform/store'

/** Ids have no space, villages may. */
export function chiefCursor({ _id, village }: Pick<Person, '_id' | 'village'>): string {
  return `${_id} ${village}`
}

/** What comes after the cursor, as conditions of which one must hold; of one village, or of all. */
export function chiefsAfter(cursor: string | undefined, village: string | undefined): object[] {
  const within = village ? { village } : {}
  if (cursor === undefined) return [within]
  const [id = ''] = cursor.split(' ', 1)
  if (village) return [{ village, _id: command.gt(id) }]
  const last = cursor.slice(id.length + 1)
  return [{ village: command.gt(last) }, { village: last, _id: command.gt(id) }]
}
