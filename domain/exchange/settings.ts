/** How the county calls our columns, and what of it is allowed out. */
import type { ExchangeColumn } from './columns'

export interface ExchangeSettings {
  /** Our 「entity.column」 → their name. */
  readonly names: Readonly<Record<string, string>>
  /** Numbers of people go out as well. */
  readonly phones: boolean
  readonly version: number
}

/** Lines 「reaches.name = riverName」 as the office types them; what is no such line is told by its number. */
export function readNames(
  text: string,
  columns: Readonly<Record<string, readonly ExchangeColumn[]>>,
): { readonly names: Readonly<Record<string, string>>; readonly wrong: readonly string[] } {
  const known = new Set(pathsOf(columns))
  const names: Record<string, string> = {}
  const wrong: string[] = []
  text.split('\n').forEach((line, n) => {
    if (line.trim() === '') return
    const [path = '', name = '', ...more] = line.split('=').map((part) => part.trim())
    if (name === '' || more.length > 0) wrong.push(`第 ${n + 1} 行要写成「我们的字段 = 县里的字段」`)
    else if (!known.has(path)) wrong.push(`第 ${n + 1} 行：没有「${path}」这个字段`)
    else if (path in names) wrong.push(`第 ${n + 1} 行：「${path}」已经写过`)
    else names[path] = name
  })
  return { names, wrong }
}

/** 「reaches.name」 of every column. */
export const pathsOf = (columns: Readonly<Record<string, readonly ExchangeColumn[]>>): readonly string[] =>
  Object.entries(columns).flatMap(([entity, all]) => all.map(({ name }) => `${entity}.${name}`))
