/**
 * Whether two heaps of records say the same, but for values that mean nothing by themselves: codes under a key, sealed
 * boxes, random ids. Such a value may be another one; but wherever the one stands in the first heap, one and the same
 * must stand in the second, in records that are alike (colour refinement, B. Weisfeiler and A. Leman, 1968).
 */
import { createHash } from 'node:crypto'

/** Name of a collection, or of a kind of answer → its records. */
export type Heap = Readonly<Record<string, readonly unknown[]>>

/** Hex digits of codes, ids and file names; what is shorter is looked at as it is. */
const meaningless = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{20,}/g

/** How far from a value it is looked at what stands beside it. */
const farthest = 4
/** Of what differs, and letters of each. */
const mostShown = 12
const longestShown = 700
const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Sealed, salted, or given by WeChat: never twice the same. */
const random = ['box', 'hash', 'salt', 'packageInfo']

/** In any order of keys; what is random says only how long it is. */
function written(record: unknown): string {
  return JSON.stringify(record, (name, value: unknown) => {
    if (typeof value === 'string' && random.includes(name)) return `${name} of ${value.length}`
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

interface Line {
  readonly heap: string
  readonly text: string
}

const linesOf = (heap: Heap): Line[] =>
  Object.entries(heap).flatMap(([name, records]) =>
    records.map((record) => ({ heap: name, text: `${name} ${written(record)}` })),
  )

function coloursOf(lines: readonly Line[], rounds: number): Map<string, string> {
  let colours = new Map<string, string>()
  const colour = (value: string) => colours.get(value) ?? String(value.length)
  for (let round = 0; round < rounds; round++) {
    const seen = new Map<string, string[]>()
    for (const { text } of lines) {
      const values = new Set(text.match(meaningless))
      for (const value of values) {
        const from = text.replace(meaningless, (each) => (each === value ? '*' : colour(each)))
        seen.set(value, [...(seen.get(value) ?? []), from])
      }
    }
    colours = new Map(
      [...seen].map(([value, from]) => [value, short([colour(value), ...from.sort()].join('\n'))]),
    )
  }
  return colours
}

/** Each record with colours in place of what is meaningless → the record as it was. */
function coloured(heap: Heap, rounds: number): Map<string, string[]> {
  const lines = linesOf(heap)
  const colours = coloursOf(lines, rounds)
  const found = new Map<string, string[]>()
  for (const { text } of lines) {
    const like = text.replace(meaningless, (value) => colours.get(value) ?? String(value.length))
    found.set(like, [...(found.get(like) ?? []), text])
  }
  return found
}

interface Differences {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** Records of each heap that have no like in the other, nearest to where they differ; two empty lists when all have. */
export function differences(one: Heap, other: Heap): Differences {
  for (let rounds = 0; rounds <= farthest; rounds++) {
    const [a, b] = [coloured(one, rounds), coloured(other, rounds)]
    const [first, second] = [without(a, b), without(b, a)]
    if (first.length + second.length > 0) return { first, second }
  }
  return { first: [], second: [] }
}

function without(from: Map<string, string[]>, than: Map<string, string[]>): string[] {
  const alone = [...from].flatMap(([like, texts]) => texts.slice(than.get(like)?.length ?? 0))
  return alone
    .sort()
    .slice(0, mostShown)
    .map((text) => text.slice(0, longestShown))
}
