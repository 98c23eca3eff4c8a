/** WeChat's map speaks GCJ-02, everything here WGS-84: a place on its way to the map and back. */
import type { LngLat } from '@domain/geo/coordinates'
import { gcj02ToWgs84, wgs84ToGcj02 } from '@domain/geo/gcj02'

export interface WechatPoint {
  readonly latitude: number
  readonly longitude: number
}

export function pointOf(place: LngLat): WechatPoint {
  const [longitude, latitude] = wgs84ToGcj02(place)
  return { latitude, longitude }
}

export const placeOf = ({ longitude, latitude }: WechatPoint): LngLat => gcj02ToWgs84([longitude, latitude])
