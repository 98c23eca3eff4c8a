/** A finished document of ours, as it is handed to the person who asked for it. */
export interface DocumentToOpen {
  /** Answers for an hour. */
  readonly address: string
  /** With its ending, e.g. 「巡河台账 2026-11-28.xlsx」. */
  readonly name: string
}
