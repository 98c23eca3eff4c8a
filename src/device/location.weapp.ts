/**
 * The phone's position in WeChat: in the background where that was granted, else while the page is open. WeChat
 * speaks GCJ-02; everything behind this file is WGS-84.
 */
import Taro from '@tarojs/taro'
import { gcj02ToWgs84 } from '@domain/geo/gcj02'
import type { Fix } from '@domain/patrol/track'
import type { LocationSource, LocationTrouble } from './locationShape'
import { phoneClock } from './phoneClock'

type Place = Taro.onLocationChange.CallbackResult

export function phoneLocation(): LocationSource {
  let relay: ((place: Place) => void) | null = null
  const clock = phoneClock()
  return {
    now: clock.now,
    clockMoved: clock.moved,
    async start(onFix) {
      const trouble = await startUpdates()
      if (trouble !== null) return trouble
      relay = (place) => onFix(fixOf(place, Math.round(clock.now())))
      Taro.onLocationChange(relay)
      return null
    },
    stop() {
      if (relay) Taro.offLocationChange(relay)
      relay = null
      Taro.stopLocationUpdate()
    },
  }
}

/** Opens WeChat's page on which the person can allow location after all. */
export async function openLocationSettings(): Promise<void> {
  await Taro.openSetting()
}

async function startUpdates(): Promise<LocationTrouble | null> {
  try {
    await Taro.startLocationUpdateBackground()
    return null
  } catch {
    // Not granted for the background: the page stays in front then.
  }
  try {
    await Taro.startLocationUpdate()
    return null
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    if (/auth|den(y|ied)|privacy/i.test(errMsg)) return 'denied'
    return /system|switch|off|ERROR_NOCELL/i.test(errMsg) ? 'off' : 'unavailable'
  }
}

/** WeChat gives no time with a position, and −1 for a speed it does not know. */
function fixOf({ longitude, latitude, accuracy, speed }: Place, time: number): Fix {
  const [lng, lat] = gcj02ToWgs84([longitude, latitude])
  return {
    time,
    lng,
    lat,
    accuracy: accuracy > 0 ? accuracy : null,
    speed: speed >= 0 ? speed : null,
  }
}
