/** What stands under a table: sums, remarks, and who filled it in. Villages and waters may be called 注溪 and 审山. */
import { rowOf, type TableRow } from './cells'

const sum = /^(合计|总计|小计|共计)($|[:(\d])/
const words = '(填表|制表|填报|审核|审批|备注|说明|附注|注)'
const labelled = new RegExp(`^${words}(人|单位|部门|日期|时间)?\\d*:`)
const bare = new RegExp(`^(${words}(人|单位|部门|日期|时间)?\\d*$|(填表|制表|填报|审核|审批)人(?!民))`)

const compact = (value: unknown) => String(value).normalize('NFKC').replace(/\s/g, '')

/** `keys`: letters of the columns by which a row is known. A word that might be a name is one where such a column has another. */
export function isBelowTable(row: TableRow, keys: readonly string[]): boolean {
  const first = compact(row[0]!.value)
  if (sum.test(first) || labelled.test(first)) return true
  if (!bare.test(first)) return false
  const addresses = keys.map((letter) => `${letter}${rowOf(row)}`)
  const known = row.filter(({ address }) => addresses.includes(address))
  // What is merged across stands in each of its cells.
  return known.every(({ value }) => ['', first].includes(compact(value)))
}
