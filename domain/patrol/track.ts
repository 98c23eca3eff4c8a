/**
 * A track is what the phone recorded: runs of fixes. Between two runs nothing is known: a gap, which is
 * shown as a gap and never bridged by a straight line.
 */

/** One position of the phone. Coordinates are WGS-84 degrees. */
export interface Fix {
  /** Milliseconds since the Unix epoch, by the phone's clock. */
  readonly time: number
  readonly lng: number
  readonly lat: number
  /** Radius of uncertainty in metres; null where the phone gave none. */
  readonly accuracy: number | null
  /** Metres per second as the phone measured it; null where it gave none. */
  readonly speed: number | null
  /** Set when the phone says that the position was simulated. */
  readonly mocked?: boolean
}

/** Fixes recorded without interruption, oldest first; never empty. */
export type Run = readonly Fix[]

/** All runs of one patrol, oldest first. */
export interface Track {
  readonly runs: readonly Run[]
}
