/** Where fixes come from: the phone, or on the browser a replayed recording. */
import type { Fix } from '@domain/patrol/track'

/** denied: the person said no · off: location is switched off · unavailable: this device has none. */
export type LocationTrouble = 'denied' | 'off' | 'unavailable'

export interface LocationSource {
  /**
   * What time it is in this recording, epoch ms: the phone's clock when the source was made, carried on by a stopwatch,
   * or that of the replayed walk. The times of the fixes are of this clock.
   */
  now(): number
  /** By how many ms the phone's clock was set since the source was made; not there where that does not matter. */
  clockMoved?(): number
  /** Resolves with null when fixes are coming, else with what stands in the way. */
  start(onFix: (fix: Fix) => void): Promise<LocationTrouble | null>
  stop(): void
}
