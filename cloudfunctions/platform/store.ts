/**
 * Typed collections over the cloud database. Two ways only: reading outside a transaction (always with a limit,
 * paged by key), and writing inside one (`transact`), where the platform allows nothing but access by id.
 */
import { database } from './sdk'

export const command = database.command

/** The most the platform answers at once (PLATFORM.md). */
export const largestPage = 1000

export interface Stored {
  readonly _id: string
}

/** What a read may ask for: `where` as the SDK takes it, order by one or two fields, fields left out. */
export interface Reading {
  readonly where?: Record<string, unknown> | object
  readonly order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  readonly limit: number
  readonly without?: readonly string[]
}

export interface Collection<T extends Stored> {
  readonly name: string
  get(id: string): Promise<T | null>
  /** Documents of these ids, in no order; ids that don't exist are missing. */
  getMany(ids: readonly string[]): Promise<T[]>
  read(reading: Reading): Promise<T[]>
  count(where: object): Promise<number>
}

/**
 * The platform marks what a phone writes with the writer's `_openid`, and nothing of ours. Phones may write nothing
 * (config/database.ts); should that have been forgotten in the console, what they wrote is as if it were not there.
 */
const ours = { _openid: command.exists(false) }

export function believed<T>(document: T | null | undefined): T | null {
  return document && !('_openid' in Object(document)) ? document : null
}

/** A condition of the SDK's own making (`command.or`) is no plain object and cannot be spread. */
function ofOurs(where: object = {}): object {
  const plain = Object.getPrototypeOf(where) === Object.prototype
  return plain ? { ...where, ...ours } : command.and([where, ours])
}

export function collection<T extends Stored>(name: string): Collection<T> {
  const all = () => database.collection(name)
  return {
    name,
    async get(id) {
      const { data } = await all().doc(id).get()
      return believed(data as T | null | undefined)
    },
    async getMany(ids) {
      const unique = [...new Set(ids)]
      if (unique.length === 0) return []
      const { data } = await all()
        .where({ _id: command.in(unique) })
        .limit(Math.min(unique.length, largestPage))
        .get()
      return (data as T[]).filter((each) => believed(each) !== null)
    },
    async read({ where, order = [], limit, without = [] }) {
      let query = all().where(ofOurs(where))
      for (const [field, direction] of order) query = query.orderBy(field, direction)
      if (without.length > 0) query = query.field(Object.fromEntries(without.map((field) => [field, false])))
      const { data } = await query.limit(limit).get()
      return data as T[]
    },
    async count(where) {
      const { total } = (await all().where(ofOurs(where)).count()) as { total: number }
      return total
    },
  }
}
