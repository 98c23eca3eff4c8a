/**
 * Recordings made elsewhere (GPX from a hand-held device, GeoJSON from a map program) become tracks, to be
 * replayed in the browser and in tests. Only track points are read; a scanner is enough for that, and keeps an
 * XML parser out of the phone's package.
 */
import { metresBetween } from './rules/distance'
import type { Fix, Run, Track } from './track'

export type Recording =
  | { readonly ok: true; readonly track: Track }
  /** `unreadable`: neither GPX nor GeoJSON · `empty`: no line in it · `tooLong`: over 100,000 fixes. */
  | { readonly ok: false; readonly reason: 'unreadable' | 'empty' | 'tooLong' }

/** A point as read; recordings may leave out times. */
interface Point {
  readonly lng: number
  readonly lat: number
  readonly time: number | null
  readonly speed: number | null
}

const MOST_POINTS = 100_000
/** Metres per second: the pace given to fixes that came without a time. */
const WALKING_PACE = 1.2

/**
 * Reads a GPX or GeoJSON text (WGS-84). Each `<trkseg>` or line is a run. A run in which any fix lacks a time is
 * timed as a walk of 1.2 m/s that follows the run before it (the first: from the epoch).
 */
export function readRecording(text: string): Recording {
  const start = text.trimStart().slice(0, 1)
  const lines = start === '<' ? gpxLines(text) : start === '{' ? geoJsonLines(text) : null
  if (!lines) return { ok: false, reason: 'unreadable' }
  const filled = lines.map((line) => line.filter(isPlace)).filter((line) => line.length > 0)
  if (filled.length === 0) return { ok: false, reason: 'empty' }
  if (filled.reduce((sum, line) => sum + line.length, 0) > MOST_POINTS)
    return { ok: false, reason: 'tooLong' }
  const runs: Run[] = []
  for (const line of filled) runs.push(timed(line, runs[runs.length - 1]))
  return { ok: true, track: { runs } }
}

const isPlace = ({ lng, lat }: Point) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90

function timed(points: readonly Point[], before: Run | undefined): Run {
  const paced = points.some(({ time }) => time === null)
  const run: Fix[] = []
  let last = before?.[before.length - 1]
  for (const { lng, lat, time, speed } of points) {
    const fix = { lng, lat, time: time ?? 0, accuracy: null, speed }
    const pacedTime = last ? last.time + Math.round((metresBetween(last, fix) / WALKING_PACE) * 1000) : 0
    last = paced ? { ...fix, time: pacedTime } : fix
    run.push(last)
  }
  return run
}

/** GPX 1.0 and 1.1 (topografix.com): `trkseg` with `trkpt lat lon`, in it `time` and perhaps `speed` in m/s. */
function gpxLines(text: string): Point[][] | null {
  if (!/<(?:\w+:)?gpx[\s>]/.test(text)) return null
  const bare = text.replace(/<!--[\s\S]*?-->/g, '')
  return bare
    .split(/<(?:\w+:)?trkseg[^>]*>/)
    .slice(1)
    .map((segment) => {
      return (segment.split(/<\/(?:\w+:)?trkseg>/)[0] ?? '')
        .split(/<(?:\w+:)?trkpt(?=\s)/)
        .slice(1)
        .map(gpxPoint)
    })
}

function gpxPoint(text: string): Point {
  const attribute = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([^"']+)["']`).exec(text)?.[1] ?? NaN)
  const child = (name: string) => new RegExp(`<(?:\\w+:)?${name}>\\s*([^<]+?)\\s*<`).exec(text)?.[1]
  return {
    lng: attribute('lon'),
    lat: attribute('lat'),
    time: timeOf(child('time')),
    speed: numberOf(child('speed')),
  }
}

/** The parts of RFC 7946 that recordings use; times as `coordTimes`, the habit of GPX converters. */
interface GeoJson {
  readonly type?: unknown
  readonly features?: readonly GeoJson[]
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
  readonly coordinates?: unknown
  readonly properties?: {
    readonly coordTimes?: unknown
    readonly coordinateProperties?: { readonly times?: unknown }
  }
}

function geoJsonLines(text: string): Point[][] | null {
  try {
    const json = JSON.parse(text) as GeoJson
    const features = Array.isArray(json.features) ? (json.features as GeoJson[]) : [json]
    return features.flatMap(featureLines)
  } catch {
    return null
  }
}

function featureLines(feature: GeoJson): Point[][] {
  const geometry = feature?.geometry ?? feature
  const times = feature?.properties?.coordTimes ?? feature?.properties?.coordinateProperties?.times
  const { type, coordinates } = geometry ?? {}
  if (!Array.isArray(coordinates)) return []
  if (type === 'LineString') return [points(coordinates, times)]
  if (type !== 'MultiLineString') return []
  return coordinates.map((line, i) => points(line, Array.isArray(times) ? times[i] : undefined))
}

function points(line: unknown, times: unknown): Point[] {
  if (!Array.isArray(line)) return []
  return line.filter(Array.isArray).map((place: unknown[], i) => {
    const time = Array.isArray(times) ? timeOf(times[i]) : null
    return { lng: Number(place[0]), lat: Number(place[1]), time, speed: null }
  })
}

function timeOf(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? numberOf(new Date(value).getTime()) : null
}

function numberOf(value: unknown): number | null {
  return value !== undefined && Number.isFinite(Number(value)) ? Number(value) : null
}
