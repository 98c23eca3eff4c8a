/** Which tables stand together in one workbook, which is held in memory. */

/** Rows of all tables together: two years of a township. */
const mostTogether = 20_000

/** As many tables as fit, the short ones first; in the order they came. */
export function together<T extends { readonly rows: number }>(counted: readonly T[]): readonly T[] {
  let room = mostTogether
  const shortest = [...counted].sort((a, b) => a.rows - b.rows)
  const taken = new Set(shortest.filter(({ rows }) => (room -= rows) >= 0))
  return counted.filter((each) => taken.has(each))
}
