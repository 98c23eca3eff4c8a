/** Where fixes come from: the phone, or on the browser a replayed recording. */
import type { Fix } from '@domain/patrol/track'

/** denied: the person said no · off: location is switched off · unavailable: this device has none. */
export type LocationTrouble = 'denied' | 'off' | 'unavailable'

export interface LocationSource {
  /** What time it is in this recording, epoch ms: the phone's clock, or that of the replayed walk. */
  now(): number
  /** Resolves with null when fixes are coming, else with what stands in the way. */
  start(onFix: (fix: Fix) => void): Promise<LocationTrouble | null>
  stop(): void
}
