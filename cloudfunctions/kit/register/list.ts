/** Entries page by page: those in use first, in the order of the register, and within one text by id. */
import { done } from '../../../domain/contract/answer'
import type { Narrowed } from '../../../domain/document/order'
import { orderOf, type AnyRegister } from '../../../domain/register/kit/register'
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
}

export async function listEntries(register: AnyRegister, references: References, input: ListInput) {
  const { found, next, total } = await findEntries(register, references, input)
  const names = await namesIn(references, register, found)
  const items = found.map((each, n) => ({ ...onWire(register, each), names: names[n]! }))
  return done({ items, next, total, ...(register.list.day && total === mostCounted ? { orMore: true } : {}) })
}

/** Of the entries in use what everyone may know, and the names of nothing else. */
export async function listPublic(register: AnyRegister, references: References, input: ListInput) {
  const { found, next } = await findEntries(register, references, { ...input, active: true })
  const open = (register.public ?? []) as readonly string[]
  const shown = found.map((each) => {
    const values = valuesOf(register, each)
    return Object.fromEntries(open.map((name) => [name, values[name]]))
  })
  const names = await namesIn(references, register, shown)
  const items = shown.map((entry, n) => ({ id: found[n]!._id, entry, names: names[n]! }))
  return done({ items, next })
}

/** Of what happens, a list says beyond this only that there is more: counting what years have left takes longer each year. */
const mostCounted = 1000

const totalOf = (register: AnyRegister, where: object) =>
  entriesOf(register).countByIndex(where, register.list.day ? mostCounted : undefined)

async function findEntries(register: AnyRegister, references: References, input: ListInput) {
  const where = await conditionOf(register, references, input)
  const wanted = input.active === undefined ? [true, false] : [input.active]
  const begun = placeOf(input.cursor)
  const [items, total] = await Promise.all([
    pageOf(register, where, wanted, begun, input.limit + 1),
    begun ? undefined : totalOf(register, command.and([...where, { active: command.in(wanted) }])),
  ])
  const found = items.slice(0, input.limit)
  const next = items.length > input.limit ? cursorOf(register, found[found.length - 1]!) : null
  return { found, next, total }
}

interface Period {
  readonly from?: string | null | undefined
  readonly until?: string | null | undefined
}

/** Where a page ended: in use or not, the text or number of the order, the id. */
interface Place {
  readonly active: boolean
  readonly at: string | number
  readonly id: string
}

function cursorOf(register: AnyRegister, { _id, active, ...entry }: AnyStored): string {
  return JSON.stringify([active, { _id, ...entry }[orderOf(register).by] ?? '', _id])
}

/** Null for none, and for one that is none of ours: the list begins anew. */
function placeOf(cursor: string | undefined): Place | null {
  try {
    const [active, at, id] = JSON.parse(cursor ?? '[]') as unknown[]
    if (typeof active !== 'boolean' || typeof id !== 'string') return null
    return typeof at === 'string' || typeof at === 'number' ? { active, at, id } : null
  } catch {
    return null
  }
}

async function pageOf(
  register: AnyRegister,
  where: readonly object[],
  wanted: readonly boolean[],
  begun: Place | null,
  limit: number,
): Promise<AnyStored[]> {
  const { by, way } = orderOf(register)
  const found: AnyStored[] = []
  for (const active of wanted) {
    if (begun && active && !begun.active) continue
    if (found.length >= limit) break
    const after = begun?.active === active ? [afterPlace(register, begun)] : []
    const order = by === '_id' ? [] : [[by, way] as const]
    found.push(
      ...(await entriesOf(register).read({
        where: command.and([{ active }, ...where, ...after]),
        order: [...order, ['_id', 'asc']],
        limit: limit - found.length,
      })),
    )
  }
  return found
}

function afterPlace(register: AnyRegister, { at, id }: Place): object {
  const { by, way } = orderOf(register)
  if (by === '_id') return { _id: command.gt(id) }
  const beyond = way === 'asc' ? command.gt(at) : command.lt(at)
  return command.or([{ [by]: beyond }, { [by]: at, _id: command.gt(id) }])
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
