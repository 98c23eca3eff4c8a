/**
 * GCJ-02 is the shifted coordinate system that maps in China must use; WeChat's map and location speak it.
 * The project keeps WGS-84 and converts only at the edges. Places outside China are left as they are.
 */
import gcoord from 'gcoord'
import type { Line, LngLat } from './coordinates'

function convert([lng, lat]: LngLat, from: 'WGS84' | 'GCJ02', to: 'WGS84' | 'GCJ02'): LngLat {
  const place: [number, number] = [lng, lat]
  return gcoord.transform(place, gcoord[from], gcoord[to]) as [number, number]
}

/** WGS-84 to GCJ-02, e.g. for drawing on WeChat's map. */
export const wgs84ToGcj02 = (place: LngLat): LngLat => convert(place, 'WGS84', 'GCJ02')

/** GCJ-02 to WGS-84, e.g. of a fix by WeChat; there and back is off by less than a millimetre. */
export const gcj02ToWgs84 = (place: LngLat): LngLat => convert(place, 'GCJ02', 'WGS84')

export const lineToGcj02 = (line: Line): Line => line.map(wgs84ToGcj02)

export const lineToWgs84 = (line: Line): Line => line.map(gcj02ToWgs84)
