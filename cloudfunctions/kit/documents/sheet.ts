/**
 * A table that goes out, declared beside the subject it belongs to: its columns, and its rows page after page, so that
 * a hundred thousand of them pass through without ever being held together.
 */
import type { Narrowed } from '../../../domain/document/order'

/** day: of Shanghai, YYYY-MM-DD · moment: ms since the epoch · money: fen, written in yuan · text: also codes and phones. */
export type CellKind = 'text' | 'count' | 'decimal' | 'money' | 'day' | 'moment'

export interface Column<Row> {
  readonly title: string
  readonly kind: CellKind
  /** In characters of the usual size. */
  readonly width: number
  /** Null leaves the cell empty. */
  of(row: Row): string | number | null
}

export interface Sheet<Row = unknown> {
  readonly columns: readonly Column<Row>[]
  count(narrowed: Narrowed): Promise<number>
  pages(narrowed: Narrowed): AsyncIterable<readonly Row[]>
}

export const column = <Row>(
  title: string,
  kind: CellKind,
  width: number,
  of: Column<Row>['of'],
): Column<Row> => ({ title, kind, width, of })
