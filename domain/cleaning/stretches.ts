/** Which contracts stand in each other's way: one stretch is cleaned, and paid, by one at a time. */

export interface Held {
  readonly contractId: string
  /** Which part of the reach in words; empty: all of it. */
  readonly stretch: string
  /** The same in metres from upstream, where it was measured; null in words alone. Missing in what is older. */
  readonly part?: { readonly from: number; readonly to: number } | null
  readonly side?: 'both' | 'left' | 'right'
  /** First and last day, both included. */
  readonly from: string
  readonly until: string
}

/** The first of the others that holds a part of the same stretch on the same day. */
export function clashing(others: readonly Held[], mine: Held): Held | null {
  const together = (other: Held) =>
    other.contractId !== mine.contractId &&
    onOneBank(other, mine) &&
    overlapping(other, mine) &&
    other.from <= mine.until &&
    mine.from <= other.until
  return others.find(together) ?? null
}

const onOneBank = ({ side: a = 'both' }: Held, { side: b = 'both' }: Held) =>
  a === b || a === 'both' || b === 'both'

/** Where both are measured by metres; else by their words, of which none may be all of it. */
const overlapping = (a: Held, b: Held) =>
  a.part && b.part
    ? a.part.from < b.part.to && b.part.from < a.part.to
    : a.stretch === b.stretch || a.stretch === '' || b.stretch === ''
