/**
 * A location source whose times never go back: not behind what was recorded before the mini-program was closed, nor when
 * a source lets its clock be set. What comes in is late by nobody knows how much then, but no fix is taken for an old one.
 */
import type { LocationSource } from '@/device/locationShape'

/** Ms between the last moment before a step back and the first one after it. */
const LEAST = 1000

/** `last`: epoch ms of the last moment that was recorded. */
export function carriedOn(source: LocationSource, last: number): Required<LocationSource> {
  let [by, latest] = [0, last]
  const now = () => {
    const read = source.now()
    if (read + by < latest) by = latest + LEAST - read
    latest = read + by
    return latest
  }
  return {
    now,
    clockMoved: () => (source.clockMoved?.() ?? 0) - by,
    start: (onFix) =>
      source.start((fix) => {
        now()
        onFix(by === 0 ? fix : { ...fix, time: fix.time + by })
      }),
    stop: () => source.stop(),
  }
}
