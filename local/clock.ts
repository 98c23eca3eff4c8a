/**
 * The clock of the local cloud. Production has the platform's clock; here a newcomer moves it to
 * tomorrow 07:30 to see the daily push, and a demo replays months of history. Only the offset to the
 * machine's clock is kept, so time goes on running.
 */

export interface LocalClock {
  /** Epoch milliseconds as the local cloud sees them. */
  now(): number
  /** Milliseconds this clock is ahead of the machine's (negative: behind). */
  readonly offset: number
  /** Set the clock to an epoch time in milliseconds. */
  moveTo(at: number): void
  /** Set the distance to the machine's clock, in milliseconds; 0 returns to real time. */
  setOffset(offset: number): void
  /** Called after each move; the answer ends the subscription. */
  onMove(listener: () => void): () => void
}

export function createLocalClock(): LocalClock {
  const listeners = new Set<() => void>()
  let offset = 0
  const setOffset = (next: number) => {
    if (!Number.isFinite(next)) throw new RangeError(`not a clock offset: ${next}`)
    offset = next
    for (const listener of listeners) listener()
  }
  return {
    now: () => Date.now() + offset,
    get offset() {
      return offset
    },
    moveTo: (at) => setOffset(at - Date.now()),
    setOffset,
    onMove(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
