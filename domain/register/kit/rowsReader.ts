/**
 * A small table in one cell, as it goes out (`words.ts`) and as people type it: 「1. 岸坡有垃圾，5 分；2. …」, an entry a
 * line, its parts by commas in the order of the fields.
 */
import type { Field, Fields, RowsField } from './definition'
import { ordinary } from './ordinary'

const wordy: readonly Field['kind'][] = ['text', 'longText']
const told: readonly Field['kind'][] = ['number', 'day', 'choice', 'tick']

/** Whether it can be told which part is which: what takes any words and may be left out stands last. */
export function isReadable({ fields }: Pick<RowsField, 'fields'>): boolean {
  const all = Object.values(fields as Fields)
  return all.every(
    ({ kind, needed, when }, n) =>
      !when && (told.includes(kind) || (wordy.includes(kind) && (Boolean(needed) || n === all.length - 1))),
  )
}

/** The value of a part, or undefined where it is nothing of this field. */
type Part = (field: Field, part: string) => unknown

/** Null where a line does not fit. */
export function rowsIn(fields: Fields, text: string, partOf: Part): Record<string, unknown>[] | null {
  const lines = text
    .split(/[\n\r;；]+/)
    .map((line) => line.replace(/^\s*\d+[.、]\s*(?!\d)/, '').trim())
    .filter(Boolean)
  const rows = lines.map((line) => rowIn(fields, line, partOf))
  return rows.every((row) => row !== null) ? rows : null
}

function rowIn(fields: Fields, line: string, partOf: Part): Record<string, unknown> | null {
  const parts = line
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const row: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = parts.length > 0 ? tickOr(field, parts[0]!, partOf) : undefined
    if (value === undefined && field.needed) return null
    row[name] = value ?? field.empty
    if (value !== undefined) parts.shift()
  }
  return parts.length > 0 ? null : row
}

/** A tick is said by its title where it is set; a number with its unit alone: 「3 处垃圾」 is none. */
function tickOr(field: Field, part: string, partOf: Part): unknown {
  if (field.kind === 'tick') return ordinary(part) === ordinary(field.title) ? true : undefined
  if (field.kind !== 'number') return partOf(field, part)
  const [, unit] = /^扣?\s*-?\d+(?:\.\d+)?\s*(.*)$/.exec(ordinary(part)) ?? []
  if (unit === undefined || (unit !== '' && unit !== ordinary(field.unit))) return undefined
  return partOf(field, part.replace(/^\s*扣/, ''))
}
