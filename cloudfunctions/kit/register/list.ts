/** Entries page by page: those in use first, in the order of the register, and within one text by id. */
import { done } from '../../../domain/contract/answer'
import type { Narrowed } from '../../../domain/document/order'
import { orderOf, type AnyRegister } from '../../../domain/register/kit/register'
import { idWay, type Sort, sortIn } from '../../../domain/register/kit/sorting'
import { command } from '../../platform/store'
import { containing } from './containing'
import { namesIn, type References } from './references'
import { type AnyStored, entriesOf, onWire, valuesOf } from './stored'

export interface ListInput {
  readonly cursor?: string | undefined
  readonly limit: number
  readonly search?: string | undefined
  readonly filters?: Readonly<Record<string, unknown>> | undefined
  readonly village?: string | undefined
  readonly active?: boolean | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** As `sortIn` reads it. */
  readonly sort?: string | undefined
}

export async function listEntries(register: AnyRegister, references: References, input: ListInput) {
  const { found, next, total } = await findEntries(register, references, input)
  const names = await namesIn(references, register, found)
  const items = found.map((each, n) => ({ ...onWire(register, each), names: names[n]! }))
  return done({ items, next, total, ...(register.list.day && total === mostCounted ? { orMore: true } : {}) })
}

/** Of the entries in use what everyone may know, and the names of nothing else. */
export async function listPublic(register: AnyRegister, references: References, input: ListInput) {
  const open = (register.public ?? []) as readonly string[]
  const asked = askedOpenly(register, open, input)
  const { found, next } = await findEntries(asked.register, references, { ...asked.input, active: true })
  const shown = found.map((each) => {
    const values = valuesOf(register, each)
    return Object.fromEntries(open.map((name) => [name, values[name]]))
  })
  const names = await namesIn(references, register, shown)
  const items = shown.map((entry, n) => ({ id: found[n]!._id, entry, names: names[n]! }))
  return done({ items, next })
}

/** By what is shown alone: a list that is narrowed by more says of each entry what it does not show. */
function askedOpenly(register: AnyRegister, open: readonly string[], input: ListInput) {
  const { list } = register
  const search = (list.search as readonly string[]).filter((name) => open.includes(name))
  const chosen = Object.entries(input.filters ?? {}).filter(([name]) => open.includes(name))
  return {
    register: { ...register, list: { ...list, search } } as AnyRegister,
    input: { ...input, filters: Object.fromEntries(chosen) },
  }
}

/** Of what happens, a list says beyond this only that there is more: counting what years have left takes longer each year. */
const mostCounted = 1000

/** Entries read at once for a table that goes out. */
const atOnce = 1000

const totalOf = (register: AnyRegister, where: object) =>
  entriesOf(register).countByIndex(where, register.list.day ? mostCounted : undefined)

async function findEntries(register: AnyRegister, references: References, input: ListInput) {
  const where = await conditionOf(register, references, input)
  const wanted = input.active === undefined ? [true, false] : [input.active]
  const begun = placeOf(input.cursor)
  const order = orderIn(register, input.sort)
  const [items, total] = await Promise.all([
    pageOf(register, { where, wanted, order, begun, limit: input.limit + 1 }),
    begun ? undefined : totalOf(register, command.and([...where, { active: command.in(wanted) }])),
  ])
  const found = items.slice(0, input.limit)
  const next = items.length > input.limit ? cursorOf(order, found[found.length - 1]!) : null
  return { found, next, total }
}

interface Period {
  readonly from?: string | null | undefined
  readonly until?: string | null | undefined
}

interface Order extends Sort {
  /** By the head of a column: what has no value comes last either way. Its own order is by what every entry has. */
  readonly chosen: boolean
  readonly idWay: Sort['way']
}

function orderIn(register: AnyRegister, said: string | undefined): Order {
  const sort = sortIn(register, said)
  if (!sort) return { ...orderOf(register), chosen: false, idWay: 'asc' }
  return { ...sort, chosen: true, idWay: idWay(register, sort) }
}

/** Where a page ended: in use or not, the text or number of the order (null: none), the id. */
interface Place {
  readonly active: boolean
  readonly at: string | number | null
  readonly id: string
}

/** As an empty field is stored, or one that came after the entry. */
const none = [null, '']

function cursorOf({ by, chosen }: Order, { _id, active, ...entry }: AnyStored): string {
  const at = { _id, ...entry }[by] ?? ''
  return JSON.stringify([active, chosen && at === '' ? null : at, _id])
}

/** Null for none, and for one that is none of ours: the list begins anew. */
function placeOf(cursor: string | undefined): Place | null {
  try {
    const [active, at, id] = JSON.parse(cursor ?? '[]') as unknown[]
    if (typeof active !== 'boolean' || typeof id !== 'string') return null
    return typeof at === 'string' || typeof at === 'number' || at === null ? { active, at, id } : null
  } catch {
    return null
  }
}

interface Asked {
  readonly where: readonly object[]
  readonly wanted: readonly boolean[]
  readonly order: Order
  readonly begun: Place | null
  readonly limit: number
}

/** The stretches of a list, one after the other: in use and not, in each what has a value and what has none. */
function stretchesOf({ wanted, order: { by, chosen } }: Asked) {
  return wanted.flatMap((active) =>
    chosen
      ? [
          { active, empty: false, where: { active, [by]: command.nin(none) } },
          { active, empty: true, where: { active, [by]: command.in(none) } },
        ]
      : [{ active, empty: false, where: { active } }],
  )
}

async function pageOf(register: AnyRegister, asked: Asked): Promise<AnyStored[]> {
  const { where, order, begun, limit } = asked
  const { by, way, chosen } = order
  const stretches = stretchesOf(asked)
  const isBegun = ({ active, empty }: (typeof stretches)[number]) =>
    begun?.active === active && empty === (chosen && begun.at === null)
  const found: AnyStored[] = []
  for (const stretch of begun ? stretches.slice(stretches.findIndex(isBegun)) : stretches) {
    if (found.length >= limit) break
    const after = begun && isBegun(stretch) ? [afterPlace(order, begun)] : []
    const byValue = by === '_id' || stretch.empty ? [] : [[by, way] as const]
    found.push(
      ...(await entriesOf(register).read({
        where: command.and([stretch.where, ...where, ...after]),
        order: [...byValue, ['_id', order.idWay]],
        limit: limit - found.length,
      })),
    )
  }
  return found
}

function afterPlace({ by, way, idWay: ids }: Order, { at, id }: Place): object {
  const beyond = (along: Sort['way'], value: string | number) =>
    along === 'asc' ? command.gt(value) : command.lt(value)
  const later = beyond(ids, id)
  if (by === '_id' || at === null) return { _id: later }
  return command.or([{ [by]: beyond(way, at) }, { [by]: at, _id: later }])
}

/**
 * All that a list shows, in the order that is chosen there. Where none is, a table that leaves the house is read from its
 * beginning: the earliest, or the first by name or number.
 */
export async function* pagesSorted(register: AnyRegister, where: object, sort: string | undefined) {
  const order = orderIn(register, sort ?? orderOf(register).by)
  let begun: Place | null = null
  for (;;) {
    const wanted = [true, false]
    const page: AnyStored[] = await pageOf(register, { where: [where], wanted, order, begun, limit: atOnce })
    if (page.length > 0) yield page
    if (page.length < atOnce) return
    begun = placeOf(cursorOf(order, page[page.length - 1]!))
  }
}

/** The condition for what happened in a period; nothing where entries have no day, or no end is named. */
export function happenedWithin({ list }: AnyRegister, { from, until }: Period): object {
  if (!list.day || (!from && !until)) return {}
  const after = command.gte(from ?? '')
  return { [list.day]: until ? after.and(command.lte(until)) : after }
}

/** What a list shows that is narrowed like a table that goes out. */
export async function shownBy(
  register: AnyRegister,
  references: References,
  { from, until, village, entries = {} }: Narrowed,
): Promise<object> {
  const { search, active } = entries
  const known = (register.list.filters ?? []) as readonly string[]
  const filters = Object.fromEntries(
    Object.entries(entries.filters ?? {}).filter(([name]) => known.includes(name)),
  )
  return command.and([
    ...(await conditionOf(register, references, { from, until, village, search, filters })),
    ...(active === undefined ? [] : [{ active }]),
  ])
}

async function conditionOf(
  register: AnyRegister,
  references: References,
  input: Pick<ListInput, 'search' | 'filters' | 'village'> & Period,
): Promise<object[]> {
  const { search, filters = {}, village } = input
  const { list } = register
  const chosen = Object.entries(filters).filter(([, value]) => value !== undefined && value !== null)
  return [
    Object.fromEntries(chosen),
    ...(search
      ? [command.or((list.search as string[]).map((name) => ({ [name]: containing(search) })))]
      : []),
    happenedWithin(register, input),
    ...(village ? [await ofVillage(register, references, village)] : []),
  ]
}

/** What happened at a reach counts for the village to which it belonged on that day; what stands there for that of now. */
async function ofVillage(
  { list, fields }: AnyRegister,
  references: References,
  village: string,
): Promise<object> {
  const { village: reach, day } = list as { readonly village?: string; readonly day?: string }
  if (!reach) return {}
  if (fields[reach].to !== 'reach') return { [reach]: village }
  const { now, always, spans } = await references.reachesOf(village)
  if (!day) return { [reach]: command.in([...now]) }
  const then = spans.map(({ reachId, from, before }) => {
    const after = command.gte(from ?? '')
    return { [reach]: reachId, [day]: before === null ? after : after.and(command.lt(before)) }
  })
  return command.or([{ [reach]: command.in([...always]) }, ...then])
}
