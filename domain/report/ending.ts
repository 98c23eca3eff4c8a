/**
 * 不予受理, 并案, 复核通过并办结 and 销号 wait ten minutes before anything of them happens: nothing is told, removed, counted
 * or proposed for a reward meanwhile, so whoever takes one back takes back all of it. Why so: docs/decisions/reports.md.
 */
import type { Severity } from './category'
import type { ReportCommand } from './commands'
import type { Part } from './parts'

/** ms */
export const endingWaits = 10 * 60_000

export const endingKinds = ['reject', 'merge', 'verify', 'close'] as const

export type EndingCommand =
  | { readonly type: 'reject' | 'close'; readonly text: string }
  | { readonly type: 'merge'; readonly text: string; readonly into: string }
  | { readonly type: 'verify'; readonly text: string; readonly severity: Severity }

/** What is done with the report when it is carried out: verified and closed is one decision. */
export const commandsOf = (command: EndingCommand): readonly ReportCommand[] =>
  command.type === 'verify' ? [command, { type: 'close', text: command.text }] : [command]

/** Decided, and to be carried out at `until` (ms) as by the person who decided. */
export interface WaitingEnding {
  readonly command: EndingCommand
  readonly personId: string
  /** As what: who else is that may take it back. */
  readonly by: Part
  readonly until: number
}
