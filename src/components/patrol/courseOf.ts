/** What ribbon and map draw of a patrol: its runs, where it broke off, and the problems at their places. */
import type { Output } from '@domain/contract/contract'
import type { Line, LngLat } from '@domain/geo/coordinates'
import { distanceBetween } from '@domain/geo/distance'
import type { Stretch } from '@domain/patrol/assessment'
import { defaultThresholds } from '@domain/patrol/assessment'
import { checklistLabel } from '@domain/patrol/checklistItem'
import { interruptions } from '@domain/patrol/ribbon'
import { splitAtGaps } from '@domain/patrol/rules/gaps'
import { unpackTrack } from '@domain/patrol/trackCodec'
import type { MapMark } from '../map/mapProps'
import { linesOf, placesOf } from '../map/mapProps'
import type { RibbonMark } from '../ribbon/ribbonWords'

type PatrolAnswer = Output<'patrol.get'>

export interface Course {
  readonly runs: readonly Line[]
  readonly interrupted: readonly Stretch[]
  readonly onRibbon: readonly RibbonMark[]
  readonly onMap: readonly MapMark[]
}

export function courseOf({
  track,
  reach,
  checklist,
}: Pick<PatrolAnswer, 'track' | 'reach' | 'checklist'>): Course {
  const marks = checklist.flatMap(({ at, item, outcome }) =>
    at === undefined
      ? []
      : [
          {
            at,
            kind: outcome === 'fixedOnSpot' ? ('fixed' as const) : ('open' as const),
            label: checklistLabel[item],
          },
        ],
  )
  const line = placesOf(reach.geometry)
  const onMap = marks.map(({ at, ...mark }) => ({ ...mark, place: placeAt(line, at) }))
  const unpacked = track ? unpackTrack(track) : null
  if (!unpacked?.ok) return { runs: [], interrupted: [], onRibbon: marks, onMap }
  const split = splitAtGaps(unpacked.track, defaultThresholds.gap)
  return {
    runs: linesOf(split),
    interrupted:
      reach.geometry.shape === 'line' ? interruptions(split, line, defaultThresholds.nearness) : [],
    onRibbon: marks,
    onMap,
  }
}

/** The place `at` metres along a line; beyond its ends, the end. */
function placeAt(line: Line, at: number): LngLat {
  let left = at
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const step = distanceBetween(a, b)
    if (left <= step && step > 0) {
      const share = Math.max(0, left) / step
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    }
    left -= step
  }
  return line[line.length - 1]!
}
