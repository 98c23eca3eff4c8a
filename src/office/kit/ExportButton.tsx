/** From a list to its table for Excel, narrowed as the list is. */
import { Button } from '@/components/Button'
import { openPage } from '@/services/pages'
import type { Entries } from '@domain/document/order'
import { sheetTitles, type SheetId } from '@domain/document/sheets'

interface ExportButtonProps {
  readonly sheet: SheetId
  /** As the list is narrowed; what is missing there is not narrowed. */
  readonly narrowed?: Readonly<Record<string, string | undefined>> | null
  /** What of it is listed, where it is a list that is searched and filtered. */
  readonly entries?: Entries
}

export function ExportButton({ sheet, narrowed, entries = {} }: ExportButtonProps) {
  const some = Object.values(entries).some((value) => value !== undefined)
  const asked = { ...narrowed, ...(some && { entries: JSON.stringify(entries) }) }
  const parts = Object.entries(asked).flatMap(([name, value]) =>
    value ? [`&${name}=${encodeURIComponent(value)}`] : [],
  )
  const url = `/office/document/documents?sheet=${sheet}${parts.join('')}`
  return (
    <Button inline label={`导出${sheetTitles[sheet].title}`} onPress={() => openPage(url)}>
      导出
    </Button>
  )
}
