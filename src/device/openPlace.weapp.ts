/** Opens a place in WeChat's map, which leads there; it speaks GCJ-02, everything here is WGS-84. */
import Taro from '@tarojs/taro'
import type { LngLat } from '@domain/geo/coordinates'
import { wgs84ToGcj02 } from '@domain/geo/gcj02'

export const canOpenPlace = true

/** Leaves everything as it is when the map can't be opened. */
export async function openPlace(place: LngLat, name: string): Promise<void> {
  const [longitude, latitude] = wgs84ToGcj02(place)
  await Taro.openLocation({ longitude, latitude, name, scale: 17 }).catch(() => undefined)
}
