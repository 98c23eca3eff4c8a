/** What may not be left without a question. */
export interface Guarded {
  /** The page that is shown. */
  readonly page: boolean
  /** Any page that is open, also below another: with the tab all of them go. */
  readonly tab: boolean
}

/** Puts the question; `go` is how one leaves after it. */
export type AskToLeave = (go: () => void) => void
