/** Waters, reaches and the villages they lie in. */
import { cellOf, cellsAround } from '../../../../domain/geo/cell'
import type { Line, LngLat } from '../../../../domain/geo/coordinates'
import type { Reach, Water } from '../../../../domain/register/reach'
import { REACH_RADIUS } from '../../../../domain/report/reachAt'
import type { ValuesOf } from '../../../../domain/register/kit/fields'
import type { reachList } from '../../../../domain/register/reaches'
import { collection, command, type Stored } from '../../../platform/store'

/** As imports know them; the rest is the register's (`domain/register/waters`). */
export const waters = collection<Water & { readonly active: boolean; readonly version?: number }>('waters')

/** A reach with the grid cells from which it is near enough to be meant, and what the office's list says of it. */
export type StoredReach = Reach &
  Partial<ValuesOf<typeof reachList.fields>> & {
    readonly cells?: readonly string[]
    readonly active?: boolean
    readonly version?: number
    /** The day from which the clock takes what stands there out of use, or back; null when it has. */
    readonly followOn?: string | null
  }

export const reaches = collection<StoredReach>('reaches')

export function withCells(reach: Reach): StoredReach {
  return { ...reach, cells: cellsAround(reach.box, REACH_RADIUS) }
}

/** More than lie about one cell of a kilometre, where there are a few dozen. */
const mostNear = 1000

/** Reaches that stand on a day: all but those whose last day was before it. */
export const standing = (day: string) => ({ until: command.eq(null).or(command.gte(day)) })

/** Reaches of which some part may lie within `REACH_RADIUS` of the place on a day. */
export function reachesNear(place: LngLat, day: string): Promise<StoredReach[]> {
  return reaches.read({ where: { cells: cellOf(place), ...standing(day) }, limit: mostNear })
}

/** How many reaches a village has, kept with every import; `_id` is the village's name. */
export interface Village extends Stored {
  readonly reaches: number
}

export const villages = collection<Village>('villages')

/** A reach as it travels: `id` for `_id`, without what only the cloud needs. */
export function reachOnWire(reach: StoredReach) {
  const { _id, waterId, waterName, name, kind, level, village, length, geometry } = reach
  const places = (line: Line) => line.map(([lng, lat]): [number, number] => [lng, lat])
  return {
    ...{ id: _id, waterId, waterName, name, kind, level, village, length },
    geometry:
      geometry.shape === 'line'
        ? { shape: geometry.shape, line: places(geometry.line) }
        : { shape: geometry.shape, ring: places(geometry.ring) },
  }
}

/** Without the line or ring, but with the shape: a pond is drawn as a ring. */
export type ReachBriefly = Omit<Reach, 'geometry' | 'box'> & {
  readonly geometry: Pick<Reach['geometry'], 'shape'>
}

/** Lines are most of their weight. */
export const withoutLines = ['geometry.line', 'geometry.ring', 'box', 'cells'] as const

/** Reaches by id, without their lines. */
export function reachesBriefly(ids: readonly string[]): Promise<readonly ReachBriefly[]> {
  return reaches.getMany(ids, withoutLines)
}

/** What a duty asks of its reach, of all reaches that are or were: as many as there are chiefs. */
export function allReaches(): Promise<readonly Pick<Reach, '_id' | 'name' | 'kind' | 'village' | 'until'>[]> {
  return reaches.readAll({ only: ['name', 'kind', 'village', 'until'] })
}

export async function reachNames(ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await reachesBriefly(ids)).map(({ _id, name }) => [_id, name]))
}
