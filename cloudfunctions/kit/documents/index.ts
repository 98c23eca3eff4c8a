/** Tables and papers that go out: declared by the modules, written by the function `documents`. */
export type { Book, BookTable } from './book'
export type { Paper } from './paper'
export { type CellKind, type Column, column, type Sheet } from './sheet'
export { withinDays } from './withinDays'
