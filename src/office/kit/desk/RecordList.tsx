/** Records as a table on a desk and as lines on a phone; a table of eight columns is no use to a thumb. */
import type { ReactNode } from 'react'
import { DesktopTable } from '@/components/DesktopTable'
import { Rows } from '@/components/ListRow'
import type { DesktopTableProps, TableColumn } from '@/components/tableColumn'
import { useWide } from '@/hooks/useWide'

interface RecordListProps<T> extends Pick<
  DesktopTableProps<T>,
  'selected' | 'onSelect' | 'mayTick' | 'sorting'
> {
  readonly caption: string
  readonly columns: readonly TableColumn<T>[]
  readonly records: readonly T[]
  readonly keyOf: (record: T) => string
  readonly nameOf: (record: T) => string
  /** On a desk it opens beside the table, on a phone as a page of its own. */
  readonly onOpen?: (record: T) => void
  readonly current?: string | null
  /** One line of the phone's list; gets its own `onPress`. */
  readonly line: (record: T) => ReactNode
}

export function RecordList<T>({ records, line, ...table }: RecordListProps<T>) {
  const wide = useWide()
  return wide ? <DesktopTable rows={records} {...table} /> : <Rows>{records.map(line)}</Rows>
}
