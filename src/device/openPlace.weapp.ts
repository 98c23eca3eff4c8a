/** Opens a place in WeChat's map, which leads there. */
import Taro from '@tarojs/taro'
import type { LngLat } from '@domain/geo/coordinates'
import { pointOf } from './wechatPoint'

export const canOpenPlace = true

/** Leaves everything as it is when the map can't be opened. */
export async function openPlace(place: LngLat, name: string): Promise<void> {
  await Taro.openLocation({ ...pointOf(place), name, scale: 17 }).catch(() => undefined)
}
