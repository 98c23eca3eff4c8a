/** Which places of a recording are places of the walk: a receiver without a signal writes 0,0 and worse. */
import { distanceBetween } from '../../geo/distance'
import type { RecordedPlace } from './place'

/** Metres from the middle of all places, beyond which no walk, drive or ferry of a day goes on. */
const FARTHEST = 500_000

type Lines = readonly (readonly RecordedPlace[])[]

/** The same lines without what is no place of theirs. Lines that have none left are gone. */
export function knownPlaces(lines: Lines): RecordedPlace[][] {
  const onEarth = lines.map((line) => line.filter(isOnEarth))
  const every = onEarth.flat()
  if (every.length === 0) return []
  const known = every.filter(isNotZero)
  const from = known.length > 0 ? known : every
  const middle = [median(from.map(({ lng }) => lng)), median(from.map(({ lat }) => lat))] as const
  return onEarth
    .map((line) => line.filter(({ lng, lat }) => distanceBetween(middle, [lng, lat]) <= FARTHEST))
    .filter((line) => line.length > 0)
}

const isOnEarth = ({ lng, lat }: RecordedPlace) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90
const isNotZero = ({ lng, lat }: RecordedPlace) => Math.abs(lng) > 0.001 || Math.abs(lat) > 0.001

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
