/** Which contracts stand in each other's way: one stretch is cleaned, and paid, by one at a time. */

export interface Held {
  readonly contractId: string
  /** Which part of the reach in words; empty: all of it. */
  readonly stretch: string
  /** First and last day, both included. */
  readonly from: string
  readonly until: string
}

/** The first of the others that holds a part of the same stretch on the same day. */
export function clashing(others: readonly Held[], { contractId, stretch, from, until }: Held): Held | null {
  const together = (other: Held) =>
    other.contractId !== contractId &&
    (other.stretch === stretch || other.stretch === '' || stretch === '') &&
    other.from <= until &&
    from <= other.until
  return others.find(together) ?? null
}
