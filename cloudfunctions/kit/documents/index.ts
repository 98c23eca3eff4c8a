/** Tables that go out: declared by the modules, written by the function `documents`. */
export { type CellKind, type Column, column, type Sheet } from './sheet'
export { withinDays } from './withinDays'
