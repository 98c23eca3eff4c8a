/** Where the phone is, once: asked for in the foreground only. WeChat speaks GCJ-02, everything here is WGS-84. */
import Taro from '@tarojs/taro'
import { gcj02ToWgs84 } from '@domain/geo/gcj02'
import type { LocationTrouble } from './locationShape'
import type { PhonePlace } from './placeShape'

/** A cold GPS needs some seconds; nobody stands longer at the bank for it. */
const PATIENCE_MS = 8000

export async function currentPlace(): Promise<PhonePlace | LocationTrouble> {
  try {
    const { longitude, latitude, accuracy } = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: PATIENCE_MS,
    })
    const place = gcj02ToWgs84([longitude, latitude])
    return { place, accuracy: accuracy > 0 ? accuracy : null }
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    if (/auth|den(y|ied)|privacy/i.test(errMsg)) return 'denied'
    return /system|switch|off|ERROR_NOCELL/i.test(errMsg) ? 'off' : 'unavailable'
  }
}
