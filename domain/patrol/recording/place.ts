/** One place of a recording as a file gives it; files leave out times and get them wrong. */
export interface RecordedPlace {
  readonly lng: number
  readonly lat: number
  /** Epoch ms as the file has it; null where there is none. */
  readonly written: number | null
  /** Epoch ms as far as it is to be believed; null where it is not known. */
  readonly time: number | null
  /** Metres per second; null where there is none. */
  readonly speed: number | null
}

/** What had to be done to a recording before it could be replayed; all counts are places. */
export interface Mending {
  /** Had a wrong time, which was set from the neighbours. */
  readonly wrongTimes: number
  /** Had no time, which was set from the neighbours or by walking pace. */
  readonly missingTimes: number
  /** Left out: no place on earth, or none that belongs to the rest (a first fix at 0,0). */
  readonly leftOut: number
  /** Parts or places were not in the order of their times. */
  readonly reordered: boolean
  /** The file ends in the middle; what is in front of the break was read. */
  readonly cut: boolean
}
