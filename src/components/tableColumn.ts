/** What a table of the desk shows, for both of its forms (browser, phone). */
import type { ReactNode } from 'react'

export interface TableColumn<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand right, under each other. */
  readonly figures?: boolean
  /** A day or a month is not torn: 「2026年11月27」 above 「日」. */
  readonly whole?: boolean
  /** Its head sorts the table, where the table can be sorted (`sorting`). */
  readonly sorts?: boolean
  /** CSS width in the browser, e.g. '120px'; the rest share what is left. */
  readonly width?: string
}

/** By what a table is sorted: `day` the least first, `-day` the greatest; null: in its own order. */
export interface Sorting {
  readonly sort: string | null
  readonly onSort: (sort: string | null) => void
}

export interface DesktopTableProps<Row> {
  /** What the table lists; read out before it. */
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Names the row for screen readers, e.g. the person. */
  readonly nameOf: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Key of the row that lies open beside the table. */
  readonly current?: string | null
  readonly sorting?: Sorting
  /** Bulk actions: which rows are ticked (their keys). */
  readonly selected?: readonly string[]
  readonly onSelect?: (keys: string[]) => void
  /** Which rows can be ticked at all; all where it is not said. */
  readonly mayTick?: (row: Row) => boolean
}

/** The ticked keys after a tap on one row. */
export function toggled(selected: readonly string[], key: string): string[] {
  return selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key]
}
