/** In which coordinates a recording was written: apps made in China shift to GCJ-02, and the file does not say it. */
import { gcj02ToWgs84 } from '@domain/geo/gcj02'
import { referenceOf } from '@domain/geo/linearReference'
import type { Line } from '@domain/geo/coordinates'
import type { Run } from '@domain/patrol/track'

export type RecordedIn = 'found' | 'WGS-84' | 'GCJ-02'

/** Metres: a recording that is farther from the reach either way tells nothing. */
const NEAR = 2000
/** So many fixes tell as much as all. */
const ASKED = 50

/** The fixes in WGS-84. With `found` they are taken in whichever coordinates lie nearer to the reach. */
export function inWgs84(fixes: Run, line: Line, recordedIn: RecordedIn): Run {
  const shifted = (recordedIn === 'found' ? foundIn(fixes, line) : recordedIn) === 'GCJ-02'
  if (!shifted) return fixes
  return fixes.map((fix) => {
    const [lng, lat] = gcj02ToWgs84([fix.lng, fix.lat])
    return { ...fix, lng, lat }
  })
}

export function foundIn(fixes: Run, line: Line): 'WGS-84' | 'GCJ-02' {
  const some = fixes.filter((_, i) => i % Math.ceil(fixes.length / ASKED) === 0)
  const aways = (places: Line) => median(places.map((place) => referenceOf(line, place).away))
  const plain = aways(some.map(({ lng, lat }) => [lng, lat]))
  const back = aways(some.map(({ lng, lat }) => gcj02ToWgs84([lng, lat])))
  return back < plain && back < NEAR ? 'GCJ-02' : 'WGS-84'
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity
}
