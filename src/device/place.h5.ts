/** Where the browser is, once; already WGS-84. */
import type { LocationTrouble } from './locationShape'
import type { PhonePlace } from './placeShape'

/** A cold GPS needs some seconds; nobody stands longer at the bank for it. */
const PATIENCE_MS = 8000

export function currentPlace(): Promise<PhonePlace | LocationTrouble> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve('unavailable')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ place: [coords.longitude, coords.latitude], accuracy: Math.round(coords.accuracy) }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: true, maximumAge: 30_000, timeout: PATIENCE_MS },
    )
  })
}
