/** Waters, reaches and the villages they lie in. */
import type { Line } from '../../../domain/geo/coordinates'
import type { Reach, Water } from '../../../domain/register/reach'
import { collection, type Stored } from '../../platform/store'

export const waters = collection<Water>('waters')
export const reaches = collection<Reach>('reaches')

/** How many reaches a village has, kept with every import; `_id` is the village's name. */
export interface Village extends Stored {
  readonly reaches: number
}

export const villages = collection<Village>('villages')

/** A reach as it travels: `id` for `_id`, without what only the cloud needs. */
export function reachOnWire({ _id, box: _box, ...reach }: Reach) {
  const { geometry } = reach
  const places = (line: Line) => line.map(([lng, lat]): [number, number] => [lng, lat])
  return {
    id: _id,
    ...reach,
    geometry:
      geometry.shape === 'line'
        ? { shape: geometry.shape, line: places(geometry.line) }
        : { shape: geometry.shape, ring: places(geometry.ring) },
  }
}
