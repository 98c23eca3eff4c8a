/** Two who changed one entry at the same time: what each alone changed is taken, what both changed is for them to choose. */
import type { Entry } from './register'

/** The same whatever the order of its keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return written(a) === written(b)
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
  })
}

/** `both`: fields that both changed, and not to the same; they are as in `mine` until somebody chooses. */
export function mergeEntries(base: Entry, mine: Entry, theirs: Entry): { merged: Entry; both: string[] } {
  const names = Object.keys(theirs)
  const changed = (entry: Entry, name: string) => !sameValue(entry[name], base[name])
  const merged = names.map((name) => [name, changed(mine, name) ? mine[name] : theirs[name]] as const)
  const both = names.filter(
    (name) => changed(mine, name) && changed(theirs, name) && !sameValue(mine[name], theirs[name]),
  )
  return { merged: Object.fromEntries(merged), both }
}
