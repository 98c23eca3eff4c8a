/** The position the browser knows, already WGS-84. */
import type { Fix } from '@domain/patrol/track'
import type { LocationSource, LocationTrouble } from './locationShape'
import { phoneClock } from './phoneClock'

export function phoneLocation(): LocationSource {
  let watch: number | null = null
  const clock = phoneClock()
  return {
    now: clock.now,
    clockMoved: clock.moved,
    start(onFix) {
      return new Promise<LocationTrouble | null>((resolve) => {
        if (!('geolocation' in navigator)) return resolve('unavailable')
        watch = navigator.geolocation.watchPosition(
          (position) => {
            resolve(null)
            onFix(fixOf(position, clock.now()))
          },
          (error) => resolve(troubleOf(error)),
          { enableHighAccuracy: true, maximumAge: 0, timeout: 30_000 },
        )
      })
    },
    stop() {
      if (watch !== null) navigator.geolocation.clearWatch(watch)
      watch = null
    },
  }
}

/** A browser has no page of its own to open; asking again shows its question, if it still asks. */
export async function openLocationSettings(): Promise<void> {
  await new Promise<void>((resolve) =>
    navigator.geolocation.getCurrentPosition(
      () => resolve(),
      () => resolve(),
    ),
  )
}

function troubleOf({ code, PERMISSION_DENIED }: GeolocationPositionError): LocationTrouble {
  return code === PERMISSION_DENIED ? 'denied' : 'unavailable'
}

/** A position older than this, in ms, has the time of another clock. */
const OLDEST = 10_000

/** The browser's time of a position is by the wall clock: only how old it is, is taken from it. */
function fixOf({ timestamp, coords }: GeolocationPosition, now: number): Fix {
  const { longitude, latitude, accuracy, speed } = coords
  const age = Date.now() - timestamp
  const time = Math.round(age > 0 && age < OLDEST ? now - age : now)
  return { time, lng: longitude, lat: latitude, accuracy, speed }
}
