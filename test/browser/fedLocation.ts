/**
 * A position for the browser build that a test feeds. The browser's own emulation knows neither speed nor the
 * moment of a fix; this stands in the place of `navigator.geolocation` and does.
 */
import type { BrowserContext } from 'playwright-core'

export interface FedFix {
  latitude: number
  longitude: number
  /** Metres. */
  accuracy?: number
  /** Metres a second. */
  speed?: number
  /** Milliseconds since the start of the recording. */
  time?: number
}

/** Must be called before the page opens. The page then has `window.__location` with `feed` and `permit`. */
export async function feedGeolocation(context: BrowserContext): Promise<void> {
  await context.addInitScript(install)
}

/** Runs inside the page, so it may use nothing from this file. */
function install(): void {
  const refusedKey = 'device:location-refused'
  const watchers = new Map<number, { heard: PositionCallback; failed?: PositionErrorCallback | null }>()
  let last: GeolocationPosition | undefined
  let count = 0
  const refused = () => localStorage.getItem(refusedKey) !== null
  const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const
  const denied: GeolocationPositionError = { ...codes, code: 1, message: 'User denied Geolocation' }
  const watch = (heard: PositionCallback, failed?: PositionErrorCallback | null) => {
    const id = ++count
    if (refused()) setTimeout(() => failed?.(denied), 0)
    else watchers.set(id, { heard, failed })
    return id
  }
  const once = (heard: PositionCallback, failed?: PositionErrorCallback | null) => {
    if (refused()) return void setTimeout(() => failed?.(denied), 0)
    if (last) return void setTimeout(() => last && heard(last), 0)
    const id = watch((position) => {
      watchers.delete(id)
      heard(position)
    }, failed)
  }
  Object.defineProperty(navigator, 'geolocation', {
    value: {
      watchPosition: watch,
      getCurrentPosition: once,
      clearWatch: (id: number) => watchers.delete(id),
    },
  })
  const feed = (fix: { latitude: number; longitude: number; accuracy?: number; speed?: number }) => {
    const { latitude, longitude, accuracy = 5, speed = null } = fix
    const unknown = { altitude: null, altitudeAccuracy: null, heading: null }
    const position = { coords: { latitude, longitude, accuracy, speed, ...unknown }, timestamp: Date.now() }
    last = position as unknown as GeolocationPosition
    for (const { heard } of Array.from(watchers.values())) heard(last)
  }
  const permit = (allowed: boolean) => {
    if (allowed) return localStorage.removeItem(refusedKey)
    localStorage.setItem(refusedKey, '1')
    for (const { failed } of Array.from(watchers.values())) failed?.(denied)
    watchers.clear()
  }
  Object.assign(window, { __location: { feed, permit } })
}
