/** In which unit the numbers of a column are, where it says so: in its heading, below it, or above the table for all. */
import { type CellProblem, columnOf, rowOf, type TableRow } from './cells'
import type { Field } from './fields'
import { convertible, unitAbove, unitOf, unitOfHeading } from './quantities'
import type { AnyRegister } from './register'

/** By the letter of the column. */
export type Units = ReadonlyMap<string, string>

interface Head {
  readonly columns: ReadonlyMap<string, string>
  /** Its first row among those that hold something, and the first one below it. */
  readonly first: TableRow | undefined
  readonly body: TableRow | undefined
}

export function columnUnits(
  register: AnyRegister,
  table: readonly TableRow[],
  { columns, first, body }: Head,
) {
  const units = new Map<string, string>()
  const problems: CellProblem[] = []
  const [from, until] = [first ? rowOf(first) : Infinity, body ? rowOf(body) : Infinity]
  const cells = table.filter((row) => row.length > 0 && rowOf(row) < until).flat()
  for (const [letter, name] of columns) {
    const field: Field | undefined = register.fields[name]
    const own = field && unitOf(field)
    if (own === undefined) continue
    const heading = cells.filter((cell) => columnOf(cell.address) === letter && rowOf([cell]) >= from)
    for (const { address, value } of heading) {
      const unit = unitOfHeading(String(value), own)
      if (unit === undefined) continue
      const sentence = `这一列写的单位是${unit}，系统里是${own}，换不过来，请改成${own}`
      if (convertible(unit, own)) units.set(letter, unit)
      else problems.push({ address, sentence })
    }
    const general = cells.map(({ value }) => unitAbove(String(value), own)).find(Boolean)
    if (general !== undefined && !units.has(letter)) units.set(letter, general)
  }
  return { units, problems }
}
