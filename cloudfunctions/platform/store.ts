/**
 * Typed collections over the cloud database. Two ways only: reading outside a transaction (always with a limit,
 * paged by key), and writing inside one (`transact`), where the platform allows nothing but access by id.
 */
import { onceACall } from './oneCall'
import { database } from './sdk'

export const command = database.command

/** The most the platform answers at once. */
const largestPage = 1000

export interface Stored {
  readonly _id: string
}

/** What a read may ask for: `where` as the SDK takes it, order by one or two fields, fields left out, or those alone wanted. */
export interface Reading {
  readonly where?: Record<string, unknown> | object
  readonly order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  readonly limit: number
  readonly without?: readonly string[]
  readonly only?: readonly string[]
}

type All = Pick<Reading, 'where' | 'without' | 'only'>

export interface Collection<T extends Stored> {
  readonly name: string
  get(id: string): Promise<T | null>
  /** The same, asked once a call of the function: for settings, which decide nothing by their version here. */
  getOnce(id: string): Promise<T | null>
  /** Documents of these ids, in no order; ids that don't exist are missing. */
  getMany(ids: readonly string[], without?: readonly string[]): Promise<T[]>
  read(reading: Reading): Promise<T[]>
  /** All of them, a page at a time, in ascending order of `by`, which must differ from one to the next (default: `_id`). */
  pages(reading?: All, by?: keyof T & string): AsyncGenerator<readonly T[]>
  /** The same in one piece: whatever is summed, counted, filtered afterwards or shown as complete. */
  readAll(reading?: All, by?: keyof T & string): Promise<T[]>
  count(where: object): Promise<number>
  /**
   * The same as an index alone knows it, without a document being opened, and beyond `most` (at most 1,000) not counted
   * on: for a number beside a list. Should a phone have written something (see `ours`), it is in the number.
   */
  countByIndex(where: object, most?: number): Promise<number>
  /** How many there are of each value of `by` and what their numbers come to, 1,000 values a trip. */
  tally<K extends keyof T & string, S extends keyof T & string = never>(
    where: object,
    by: K,
    sums?: readonly S[],
  ): Promise<readonly Tallied<T[K], S>[]>
  /** What each of these amounts (numbers, paths, expressions of `command.aggregate`) comes to over all of them, in one trip. */
  totals<N extends string>(where: object, amounts: Readonly<Record<N, unknown>>): Promise<Record<N, number>>
}

export type Tallied<V, S extends string> = { readonly _id: V; readonly count: number } & Readonly<
  Record<S, number>
>

/** What may be done with documents within one transaction: see `transact.ts`. */
export interface Transaction {
  get<T extends Stored>(collection: Collection<T>, id: string): Promise<T | null>
  /** Writes the whole document. */
  set<T extends Stored>(collection: Collection<T>, document: T): Promise<void>
  update<T extends Stored>(
    collection: Collection<T>,
    id: string,
    change: Partial<Omit<T, '_id'>>,
  ): Promise<void>
  remove<T extends Stored>(collection: Collection<T>, id: string): Promise<void>
  /** Whether anything was written: a second tap that changes nothing leaves no audit line. */
  changed(): boolean
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

/** No more than the platform answers at once. */
function inPages(ids: readonly string[]): string[][] {
  const pages = Math.ceil(ids.length / largestPage)
  return Array.from({ length: pages }, (_, n) => ids.slice(n * largestPage, (n + 1) * largestPage))
}

async function read<T>(
  name: string,
  { where, order = [], limit, without = [], only = [] }: Reading,
): Promise<T[]> {
  let query = database.collection(name).where(where ?? {})
  for (const [field, direction] of order) query = query.orderBy(field, direction)
  const shown = [...only.map((field) => [field, true]), ...without.map((field) => [field, false])]
  if (shown.length > 0) query = query.field(Object.fromEntries(shown))
  const { data } = await query.limit(limit).get()
  return data as T[]
}

async function* pagesOf<T extends Stored>(
  readOurs: (reading: Reading) => Promise<T[]>,
  { where = {}, ...fields }: All,
  by: keyof T & string,
): AsyncGenerator<readonly T[]> {
  let last: T | undefined
  for (;;) {
    const rest = last ? command.and([where, { [by]: command.gt(last[by]) }]) : where
    const page = await readOurs({ where: rest, order: [[by, 'asc']], limit: largestPage, ...fields })
    if (page.length > 0) yield page
    if (page.length < largestPage) return
    last = page[page.length - 1]
  }
}

async function totalled(name: string, where: object, amounts: Readonly<Record<string, unknown>>) {
  const each = Object.entries(amounts)
  const none = Object.fromEntries(each.map(([name]) => [name, 0]))
  if (each.length === 0) return none
  const added = Object.fromEntries(each.map(([name, amount]) => [name, command.aggregate.sum(amount)]))
  const found = database.collection(name).aggregate().match(ofOurs(where))
  const { list } = await found.group({ _id: null, ...added }).end()
  const { _id, ...totals } = { _id: null, ...none, ...(list[0] as Record<string, number> | undefined) }
  return totals
}

async function tallied(name: string, where: object, by: string, sums: readonly string[]): Promise<unknown[]> {
  const { sum } = command.aggregate
  const added = Object.fromEntries(sums.map((field) => [field, sum(`$${field}`)]))
  const all: unknown[] = []
  for (;;) {
    const found = database.collection(name).aggregate().match(ofOurs(where))
    const groups = found.group({ _id: `$${by}`, count: sum(1), ...added }).sort({ _id: 1 })
    const { list } = await groups.skip(all.length).limit(largestPage).end()
    all.push(...list)
    if (list.length < largestPage) return all
  }
}

export function collection<T extends Stored>(name: string): Collection<T> {
  const readOurs = (reading: Reading) => read<T>(name, { ...reading, where: ofOurs(reading.where) })
  const pages: Collection<T>['pages'] = (reading = {}, by = '_id') => pagesOf(readOurs, reading, by)
  const get = async (id: string) => {
    const { data } = await database.collection(name).doc(id).get()
    return believed(data as T | null | undefined)
  }
  return {
    name,
    get,
    getOnce: (id) => onceACall({ name }, id, () => get(id)),
    async getMany(ids, without) {
      const pages = inPages([...new Set(ids)])
      const found = await Promise.all(
        pages.map((page) => read<T>(name, { where: { _id: command.in(page) }, limit: page.length, without })),
      )
      return found.flat().filter((each) => believed(each) !== null)
    },
    read: readOurs,
    pages,
    async readAll(reading, by) {
      const found: T[] = []
      for await (const page of pages(reading, by)) found.push(...page)
      return found
    },
    async count(where) {
      const { total } = await database.collection(name).where(ofOurs(where)).count()
      return total
    },
    async countByIndex(where, most) {
      const query = database.collection(name).where(where)
      if (most === undefined) return (await query.count()).total
      const { data } = await query.field({ _id: true }).limit(most).get()
      return data.length
    },
    tally: (where, by, sums = []) => tallied(name, where, by, sums) as never,
    totals: (where, amounts) => totalled(name, where, amounts) as never,
  }
}
