/** The preview in one sentence: how many rows would be added, replaced, and have to be mended. */
import type { ImportRow } from './importRow'

export function previewWords(rows: readonly ImportRow[], known: ReadonlySet<string> | null): string {
  const ready = rows.flatMap((row) => (row.feature ? [row.feature.properties.id] : []))
  const replaced = known ? ready.filter((id) => known.has(id)).length : 0
  const parts = [`共 ${rows.length} 条`]
  if (known === null) parts.push(`${ready.length} 条可以入库`)
  else {
    if (ready.length > replaced) parts.push(`新增 ${ready.length - replaced} 条`)
    if (replaced > 0) parts.push(`替换已有的 ${replaced} 条`)
  }
  if (ready.length < rows.length) parts.push(`${rows.length - ready.length} 条要修改，不会入库`)
  return parts.join('，')
}
