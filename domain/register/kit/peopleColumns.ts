/** Counts of people in a table: how many in all, and of each kind in a column of its own (「实到」「其中镇级河长」…). */
import type { Field, PeopleField } from './definition'
import { type Cell, columnOf } from './cells'
import { ordinary } from './ordinary'

interface PeoplePart {
  /** The field that counts them. */
  readonly name: string
  readonly kind: string
}

/** By what the kinds are called. */
const partNamesOf = (fields: readonly (readonly [string, Field])[]): ReadonlyMap<string, PeoplePart> =>
  new Map(
    fields.flatMap(([name, field]) =>
      field.kind === 'people'
        ? Object.entries(field.labels).map(([kind, label]) => [label, { name, kind }] as const)
        : [],
    ),
  )

/** By the letter of their column. */
export type Parts = ReadonlyMap<string, PeoplePart>

/** 「其中镇级河长、村级河长」: behind the first the others need not say it again. `columns`: those of whole fields. */
export function partColumns(
  fields: readonly (readonly [string, Field])[],
  heads: readonly Cell[],
  columns: ReadonlyMap<string, string>,
): Parts {
  const titles = heads.map(({ address, value }) => [columnOf(address), headingOf(value)] as const)
  if (!titles.some(([, title]) => title.startsWith('其中'))) return new Map()
  const names = partNamesOf(fields)
  return new Map(
    titles.flatMap(([letter, title]) => {
      const part = columns.has(letter) ? undefined : names.get(title.replace(/^其中/, ''))
      return part ? [[letter, part] as const] : []
    }),
  )
}

const headingOf = (value: Cell['value']) => ordinary(String(value)).replace(/[\s:*]/g, '')

export const isCounted = (parts: Parts, field: string) =>
  [...parts.values()].some(({ name }) => name === field)

/** What stands in the columns of a field's kinds. */
export const partsIn = (parts: Parts, field: string, at: (letter: string) => Cell['value']) =>
  [...parts].flatMap(([letter, { name, kind }]) => (name === field ? [[kind, at(letter)] as const] : []))

/** Null for what is no count; nothing written is nobody. */
function countIn(cell: Cell['value']): number | null {
  if (cell === null) return 0
  const [, figures] = /^(\d+)\s*人?$/.exec(ordinary(String(cell))) ?? []
  return figures === undefined ? null : Number(figures)
}

/** `whole`: how many in all, where a column says so; what the kinds come to is the same, or it is said. */
export function countsOf(
  { empty }: Pick<PeopleField, 'empty'>,
  kinds: readonly (readonly [kind: string, cell: Cell['value']])[],
  whole: Cell['value'],
): { readonly value: unknown } | { readonly sentence: string } {
  const counts = kinds.map(([kind, cell]) => [kind, countIn(cell)] as const)
  if (counts.some(([, count]) => count === null)) return { sentence: '其中各项要写人数' }
  const sum = counts.reduce((all, [, count]) => all + (count ?? 0), 0)
  const inAll = whole === null ? sum : countIn(whole)
  if (inAll !== sum) return { sentence: `其中各项加起来是 ${sum} 人，和这里写的不一样` }
  return { value: { ...empty, ...Object.fromEntries(counts) } }
}
