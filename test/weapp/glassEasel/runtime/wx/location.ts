/**
 * The phone's position. A test feeds fixes in WGS-84, as satellites give them; the program hears them in the
 * system it asked for (GCJ-02 unless it said otherwise), only while it listens, only with permission, and in
 * the background only when it asked for that.
 */
import gcoord from 'gcoord'
import { isInFront } from '../appLife'
import { call, Refusal } from './call'
import { hasPermission, setPermission } from './permission'

export interface FedFix {
  latitude: number
  longitude: number
  /** Metres. */
  accuracy?: number
  /** Metres a second; -1 when the phone does not know. */
  speed?: number
  altitude?: number
  /** Milliseconds of the recording; only `replay` looks at it. */
  time?: number
}
export interface LocationDesk {
  feed(fix: FedFix): void
  /** Feeds fixes with the pauses of their recording, `speed` times faster. Resolves after the last one. */
  replay(fixes: FedFix[], speed: number): Promise<void>
  /** The person's answer to the question for the position; kept over a restart. */
  permit(allowed: boolean): void
}

type Listener = (fix: object) => void
let mode: 'off' | 'foreground' | 'background' = 'off'
let system = 'gcj02'
let last: FedFix | undefined
const listeners = new Set<Listener>()

window.__location = {
  feed(fix) {
    last = fix
    if (mode === 'off' || (mode === 'foreground' && !isInFront())) return
    if (hasPermission('userLocation')) for (const listener of listeners) listener(heard(fix, system))
  },
  async replay(fixes, speed) {
    for (const [index, fix] of fixes.entries()) {
      const pause = (fix.time ?? 0) - (fixes[index - 1]?.time ?? fix.time ?? 0)
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause / speed))
      window.__location.feed(fix)
    }
  },
  permit: (allowed) =>
    ['userLocation', 'userLocationBackground'].forEach((scope) => setPermission(scope, allowed)),
}

function heard(fix: FedFix, wanted: string) {
  const { latitude, longitude, accuracy = 5, speed = -1, altitude = 0 } = fix
  const place = [longitude, latitude] as [number, number]
  const [x, y] = wanted === 'gcj02' ? gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02) : place
  const accuracies = { accuracy, horizontalAccuracy: accuracy, verticalAccuracy: 0 }
  return { latitude: y, longitude: x, speed, altitude, direction: -1, ...accuracies }
}

function start(name: string, wanted: 'foreground' | 'background', scope: string) {
  return call(name, ({ type = 'gcj02' }: { type?: string }) => {
    if (!hasPermission(scope)) throw new Refusal('auth deny', { errCode: -1, errno: 103 })
    mode = wanted
    system = type
  })
}

const forget = (listener?: Listener) => void (listener ? listeners.delete(listener) : listeners.clear())

export const location = {
  startLocationUpdate: start('startLocationUpdate', 'foreground', 'userLocation'),
  startLocationUpdateBackground: start(
    'startLocationUpdateBackground',
    'background',
    'userLocationBackground',
  ),
  stopLocationUpdate: call('stopLocationUpdate', () => {
    mode = 'off'
  }),
  onLocationChange: (listener: Listener) => void listeners.add(listener),
  offLocationChange: forget,
  onLocationChangeError: () => undefined,
  offLocationChangeError: () => undefined,
  getLocation: call('getLocation', ({ type = 'wgs84' }: { type?: string }) => {
    if (!hasPermission('userLocation')) throw new Refusal('auth deny', { errno: 103 })
    if (!last) throw new Refusal('ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', { errCode: 2 })
    return heard(last, type)
  }),
}
