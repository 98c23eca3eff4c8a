/** Paging by key: the last `_id` of a page is the cursor of the next. */
import { command, type Collection, type Stored } from '../../platform/store'

export interface PageRequest {
  readonly cursor?: string | undefined
  readonly limit: number
  readonly where?: Record<string, unknown>
  readonly without?: readonly string[]
}

/** One document more than asked for tells whether there is a next page. */
export async function pageById<T extends Stored>(from: Collection<T>, request: PageRequest) {
  const { cursor, limit, where = {}, without } = request
  const condition = cursor === undefined ? where : { ...where, _id: command.gt(cursor) }
  const found = await from.read({ where: condition, order: [['_id', 'asc']], limit: limit + 1, without })
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? items[items.length - 1]!._id : null }
}
