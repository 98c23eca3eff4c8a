/**
 * 不予受理, 并案 and 销号 wait ten minutes before anything of them happens: nothing is told, removed or counted meanwhile,
 * so whoever takes one back takes back all of it. Why so: docs/decisions/reports.md.
 */
import type { Part } from './parts'

/** ms */
export const endingWaits = 10 * 60_000

export const endingKinds = ['reject', 'merge', 'close'] as const

export type EndingCommand =
  | { readonly type: 'reject' | 'close'; readonly text: string }
  | { readonly type: 'merge'; readonly text: string; readonly into: string }

/** Decided, and to be carried out at `until` (ms) as by the person who decided. */
export interface WaitingEnding {
  readonly command: EndingCommand
  readonly personId: string
  /** As what: who else is that may take it back. */
  readonly by: Part
  readonly until: number
}
