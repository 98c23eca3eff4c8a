/** The position the browser knows, already WGS-84. */
import type { Fix } from '@domain/patrol/track'
import type { LocationSource, LocationTrouble } from './locationShape'

export function phoneLocation(): LocationSource {
  let watch: number | null = null
  return {
    now: Date.now,
    start(onFix) {
      return new Promise<LocationTrouble | null>((resolve) => {
        if (!('geolocation' in navigator)) return resolve('unavailable')
        watch = navigator.geolocation.watchPosition(
          (position) => {
            resolve(null)
            onFix(fixOf(position))
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

function fixOf({ timestamp, coords }: GeolocationPosition): Fix {
  const { longitude, latitude, accuracy, speed } = coords
  return { time: Math.round(timestamp), lng: longitude, lat: latitude, accuracy, speed }
}
