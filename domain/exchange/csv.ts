/**
 * A table as CSV (RFC 4180) with the mark by which Excel knows UTF-8. Excel takes a text that begins with = + - @ for a
 * formula, quoted or not: such a text, and one that begins with ', gets a ' in front, which a reader takes away again.
 */
export type CsvValue = string | number | boolean | null

const mark = '\uFEFF'
const risky = /^[=+\-@'\t\r]/

export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`

export const csvHead = (names: readonly string[]): string => mark + csvLine(names)

function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = risky.test(value) ? `'${value}` : value
  return `"${safe.replace(/"/g, '""')}"`
}
