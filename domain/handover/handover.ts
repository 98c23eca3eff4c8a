/**
 * A hand-over (离任交水) as it is kept: the list that both sign is the same for both, made when the first of them signs.
 * `_id` is the appointment that ended.
 */
import type { Pane } from '../dossier/pane'

export const sides = ['giver', 'taker'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'giver' ? 'taker' : 'giver')

export interface Signature {
  readonly personId: string
  readonly name: string
  /** ms since the epoch. */
  readonly at: number
  /** What was said with it; empty where nothing was. */
  readonly note: string
  /** Signed on paper and entered by somebody of the office, who is named; null: signed on the phone. */
  readonly enteredBy: string | null
  /** Their id; absent where nobody entered it, and in what was entered before December 2026. */
  readonly enteredById?: string
  /** Photos of the paper. */
  readonly proof: readonly string[]
}

export interface Handover {
  readonly _id: string
  readonly reachId: string
  /** Day of Asia/Shanghai as of which the list was made. */
  readonly day: string
  readonly panes: readonly Pane[]
  readonly giver: Signature | null
  readonly taker: Signature | null
}

type Signed = Pick<Handover, Side>

/** Only of who takes over now: what one signed who was named before does not bind the next one. */
export const signatureOf = (
  handover: Signed | null,
  side: Side,
  personId: string | null,
): Signature | null => {
  const signature = handover?.[side] ?? null
  return signature?.personId === personId ? signature : null
}
