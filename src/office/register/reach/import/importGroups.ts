/** A file is sent in groups that fit one call; each group is stored whole or not at all. */
import type { ReachFeature } from './importRow'

/** Limits of `register.importReaches`, with room for the envelope. */
const MOST_FEATURES = 50
const MOST_BYTES = 180_000

/** JSON bytes of a feature: Chinese letters take three each. */
const bytesOf = (feature: ReachFeature) => {
  const json = JSON.stringify(feature)
  return json.length + 2 * (json.match(/[\u0080-\uffff]/g)?.length ?? 0)
}

/** Splits in order into groups of at most 50 features and 180,000 bytes. */
export function importGroups(features: readonly ReachFeature[]): readonly (readonly ReachFeature[])[] {
  const groups: ReachFeature[][] = []
  let room = 0
  for (const feature of features) {
    const bytes = bytesOf(feature)
    const last = groups[groups.length - 1]
    if (last && last.length < MOST_FEATURES && bytes <= room) {
      last.push(feature)
      room -= bytes
    } else {
      groups.push([feature])
      room = MOST_BYTES - bytes
    }
  }
  return groups
}
