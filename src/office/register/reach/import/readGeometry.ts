/**
 * The shape of one feature. What drawing tools get wrong most is told in plain words: latitude first, metres
 * instead of degrees, several loose lines, a place typed far away.
 */
import { closeRing, distanceBetween, lineLength } from '@domain/geo/distance'
import type { ReachFeature } from './importRow'

type Geometry = ReachFeature['geometry']
/** As the wire takes it: the input's pairs are mutable. */
type Place = [lng: number, lat: number]

export interface GeometryReading {
  readonly geometry: Geometry | null
  /** Metres along the line or the shore. */
  readonly length: number | null
  readonly errors: readonly string[]
  readonly notices: readonly string[]
}

/** The wire takes no longer lines; a place every 4 m of a 20 km reach. */
const MOST_PLACES = 5000
/** Two neighbouring places farther apart than this, in metres, are usually a slip of the pen. */
const FAR_JUMP = 5000
/** A reach shorter than this, in metres, is usually a leftover of the drawing. */
const VERY_SHORT = 20

const failed = (...errors: string[]): GeometryReading => ({
  geometry: null,
  length: null,
  errors,
  notices: [],
})

/** Reads a GeoJSON geometry (RFC 7946 §3.1): a line for flowing waters, a polygon for ponds and reservoirs. */
export function readGeometry(source: unknown): GeometryReading {
  const { type, coordinates } = { ...(source as { type?: unknown; coordinates?: unknown } | null) }
  if (!Array.isArray(coordinates) || coordinates.length === 0)
    return failed('没有画线，几何（geometry）是空的')
  switch (type) {
    case 'LineString':
      return readLine(coordinates)
    case 'Polygon':
      return readRings(coordinates)
    case 'MultiLineString':
      return coordinates.length === 1
        ? readLine(coordinates[0])
        : failed(`一段河要连成一条线，这里有 ${coordinates.length} 条，请合并或分成几条记录`)
    case 'MultiPolygon':
      return coordinates.length === 1
        ? readRings(coordinates[0])
        : failed(`一个塘库要画成一个面，这里有 ${coordinates.length} 个，请分成几条记录`)
    default:
      return failed(`几何类型「${String(type)}」不能用：河道用线（LineString），塘库用面（Polygon）`)
  }
}

function readLine(source: unknown): GeometryReading {
  const { places, errors } = readPlaces(source)
  if (errors.length > 0) return failed(...errors)
  if (places.length < 2) return failed('线上至少要有 2 个不同的点')
  const length = lineLength(places)
  return {
    geometry: { type: 'LineString', coordinates: places },
    length,
    errors: [],
    notices: doubts(places, length),
  }
}

function readRings(source: unknown): GeometryReading {
  const [shore, ...holes] = Array.isArray(source) ? (source as unknown[]) : []
  const { places, errors } = readPlaces(shore)
  if (errors.length > 0) return failed(...errors)
  const ring = closeRing(places) as Place[]
  if (ring.length < 4) return failed('面的边线至少要有 3 个不同的点')
  const length = lineLength(ring)
  const notices = doubts(ring, length)
  if (holes.length > 0) notices.push(`面里有 ${holes.length} 个洞，只取外圈`)
  return { geometry: { type: 'Polygon', coordinates: [ring] }, length, errors: [], notices }
}

function doubts(places: readonly Place[], length: number): string[] {
  const notices: string[] = []
  const jump = places.findIndex((place, i) => i > 0 && distanceBetween(places[i - 1]!, place) > FAR_JUMP)
  if (jump > 0) {
    const far = distanceBetween(places[jump - 1]!, places[jump]!) / 1000
    notices.push(`第 ${jump} 点到第 ${jump + 1} 点隔了 ${far.toFixed(1)} 公里，请看图核对`)
  }
  if (length < VERY_SHORT) notices.push(`全长只有 ${Math.round(length)} 米，请核对`)
  return notices
}

/** Degrees to seven decimals (1 cm), neighbouring doubles dropped. */
function readPlaces(source: unknown): { places: Place[]; errors: string[] } {
  const given = Array.isArray(source) ? (source as unknown[]) : []
  if (given.length > MOST_PLACES) {
    return { places: [], errors: [`点太多（${given.length} 个），最多 ${MOST_PLACES} 个，请先抽稀`] }
  }
  const wrong = given.map(troubleOf).flatMap((trouble, i) => (trouble ? [{ trouble, number: i + 1 }] : []))
  const first = wrong[0]
  if (first) {
    const others = wrong.length > 1 ? `，共 ${wrong.length} 个点这样` : ''
    return { places: [], errors: [`第 ${first.number} 个点${first.trouble}${others}`] }
  }
  const places = (given as Place[]).map(([lng, lat]): Place => [round(lng), round(lat)])
  return { places: places.filter((place, i) => i === 0 || !same(place, places[i - 1]!)), errors: [] }
}

function troubleOf(place: unknown): string | null {
  const [lng, lat] = Array.isArray(place) ? (place as unknown[]) : []
  if (typeof lng !== 'number' || typeof lat !== 'number') return '不是经纬度数字'
  if (inChina(lng, lat)) return null
  if (inChina(lat, lng)) return '的经纬度像是写反了，应先经度、后纬度'
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return '像是以米计的平面坐标，请导出为经纬度'
  return `（${lng}, ${lat}）不在中国境内`
}

/** A generous frame around the country: it is here to catch slips, not to draw borders. */
const inChina = (lng: number, lat: number) => lng > 73 && lng < 136 && lat > 3 && lat < 54

const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7

const same = (a: Place, b: Place) => a[0] === b[0] && a[1] === b[1]
