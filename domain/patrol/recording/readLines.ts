/**
 * GPX, KML, TCX and GeoJSON as lines of places. Reading the formats is `@tmcw/togeojson`'s work. It drops what is
 * missing, so that times would slide to the wrong places: a place without a time is given an empty one first.
 */
import { gpx, kml, tcx } from '@tmcw/togeojson'
import { DOMParser, onWarningStopParsing, type Document, type Element } from '@xmldom/xmldom'
import type { RecordedPlace } from './place'

export interface ReadLines {
  readonly lines: readonly (readonly RecordedPlace[])[]
  readonly cut: boolean
}

/** The parts of RFC 7946 that recordings use; times as the converters of GPX write them. */
interface GeoJson {
  readonly features?: unknown
  readonly geometry?: unknown
  readonly properties?: {
    readonly coordTimes?: unknown
    readonly coordinateProperties?: { readonly times?: unknown; readonly speeds?: unknown }
  } | null
}

/** Null when the text is in none of the formats. */
export function readLines(text: string): ReadLines | null {
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare.startsWith('{')) return ofJson(bare)
  if (!bare.startsWith('<')) return null
  const plain = withoutPrefix(bare)
  const whole = parse(plain)
  if (whole) return ofXml(whole, false)
  const mended = parse(closedAfterLastPoint(plain))
  return mended && ofXml(mended, true)
}

function ofJson(text: string): ReadLines | null {
  try {
    return { lines: linesOf(JSON.parse(text)), cut: false }
  } catch {
    return null
  }
}

function ofXml(document: Document, cut: boolean): ReadLines | null {
  const read = { gpx, kml, TrainingCenterDatabase: tcx }[String(document.documentElement?.localName)]
  if (!read) return null
  for (const point of all(document, 'trkpt')) if (isNowhere(point)) point.parentNode!.removeChild(point)
  for (const part of all(document, 'trkseg')) complete(document, all(part, 'trkpt'), 'time')
  for (const part of all(document, 'Track')) complete(document, all(part, 'Trackpoint'), 'Time')
  return { lines: linesOf(read(document as unknown as Parameters<typeof gpx>[0])), cut }
}

/** Null for a text that is no XML. */
function parse(text: string): Document | null {
  try {
    return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml')
  } catch {
    return null
  }
}

/** `<g:gpx>` as `<gpx>`: the library asks for the bare names. */
function withoutPrefix(text: string): string {
  const prefix = /<(\w+):(?:gpx|kml|TrainingCenterDatabase)[\s>]/.exec(text)?.[1]
  return prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
}

/** An app that was killed leaves a file without an end: what is whole is closed. */
function closedAfterLastPoint(text: string): string {
  const end = text.lastIndexOf('</trkpt>')
  return end < 0 ? '' : `${text.slice(0, end)}</trkpt></trkseg></trk></gpx>`
}

const all = (of: Document | Element, name: string) => Array.from(of.getElementsByTagName(name)) as Element[]

const isNowhere = (point: Element) =>
  ['lat', 'lon'].some((name) => !Number.isFinite(parseFloat(point.getAttribute(name) ?? '')))

function complete(document: Document, points: readonly Element[], name: string): void {
  for (const point of points) {
    const [time] = all(point, name)
    if (!time) point.appendChild(document.createElement(name)).textContent = '-'
    else if (!time.textContent?.trim()) time.textContent = '-'
    const [speed] = all(point, 'speed')
    if (speed && speed.parentNode === point && all(point, 'extensions').length === 0)
      point.appendChild(document.createElement('extensions')).appendChild(speed)
  }
  const [only] = points
  // A part of a single place is no line to the library: it is doubled, and `places` takes it as one again.
  if (only && points.length === 1) only.parentNode!.appendChild(only.cloneNode(true))
}

function linesOf(json: unknown): RecordedPlace[][] {
  const { features } = (json ?? {}) as GeoJson
  return (Array.isArray(features) ? features : [json]).flatMap(featureLines)
}

function featureLines(feature: unknown): RecordedPlace[][] {
  const { geometry = feature, properties } = (feature ?? {}) as GeoJson
  const { coordTimes, coordinateProperties } = properties ?? {}
  return shapes(geometry).flatMap((shape) =>
    linesOfShape(shape, coordTimes ?? coordinateProperties?.times, coordinateProperties?.speeds),
  )
}

interface Shape {
  readonly type?: unknown
  readonly coordinates?: unknown
  readonly geometries?: unknown
}

function shapes(geometry: unknown): Shape[] {
  const shape = (geometry ?? {}) as Shape
  return Array.isArray(shape.geometries) ? shape.geometries.flatMap(shapes) : [shape]
}

function linesOfShape({ type, coordinates }: Shape, times: unknown, speeds: unknown): RecordedPlace[][] {
  if (!Array.isArray(coordinates)) return []
  if (type === 'LineString') return [places(coordinates, times, speeds)]
  if (type !== 'MultiLineString') return []
  return coordinates.map((line, i) => places(line, at(times, i), at(speeds, i)))
}

const at = (values: unknown, i: number): unknown => (Array.isArray(values) ? values[i] : undefined)

function places(line: unknown, times: unknown, speeds: unknown): RecordedPlace[] {
  if (!Array.isArray(line)) return []
  const doubled = line.length === 2 && String(line[0]) === String(line[1]) && at(times, 0) === at(times, 1)
  return (doubled ? line.slice(1) : line).map((place, i) => {
    const time = timeOf(at(times, i))
    const [lng, lat] = [numberOf(at(place, 0)) ?? NaN, numberOf(at(place, 1)) ?? NaN]
    return { lng, lat, time, written: time, speed: numberOf(at(speeds, i)) }
  })
}

/** A date without a zone is taken as the format says it is: UTC. */
function timeOf(value: unknown): number | null {
  if (typeof value === 'number') return numberOf(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  const zoned = /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text) ? `${text}Z` : text
  const time = Date.parse(zoned)
  return Number.isFinite(time) ? time : null
}

function numberOf(value: unknown): number | null {
  if (value === undefined || value === null || value === '') return null
  return Number.isFinite(Number(value)) ? Number(value) : null
}
