/**
 * The track as it travels and is stored: thinned to 5 m and packed, so that two hours at one fix a second
 * stay under 20 KB. Each run is a pair of encoded polylines (places; times with accuracies).
 */
import * as v from 'valibot'

const wireRun = v.object({
  /** Encoded polyline of [lat, lng], precision 5 (about 1 m). */
  path: v.pipe(v.string(), v.maxLength(40_000)),
  /** Encoded polyline of [seconds since the track's origin, accuracy in metres or −1], precision 0. */
  times: v.pipe(v.string(), v.maxLength(40_000)),
  /** Encoded polyline of [speed in dm/s or −1, mocked 0/1], precision 0. */
  speeds: v.pipe(v.string(), v.maxLength(40_000)),
})

export const wireTrack = v.object({
  format: v.literal(1),
  /** Milliseconds since the Unix epoch that the times count from. */
  origin: v.pipe(v.number(), v.integer()),
  runs: v.pipe(v.array(wireRun), v.maxLength(500)),
})

export type WireTrack = v.InferOutput<typeof wireTrack>
