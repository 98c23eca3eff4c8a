/**
 * Reads a GeoJSON file of reaches into rows for the preview. Nothing is sent from here: the desk first sees
 * what each row would become and what has to be mended.
 */
import * as v from 'valibot'
import { reachFeature } from '@domain/register/actions'
import { isBrokenText } from './brokenText'
import type { CoordinateSystem, ImportRow, ReadFile, ReachFeature } from './importRow'
import { readGeometry } from './readGeometry'
import { readProperties } from './readProperties'

interface Collection {
  readonly type?: unknown
  readonly features?: unknown
  readonly crs?: unknown
}

/** More than this is no township any more, and the preview would crawl. */
const MOST_ROWS = 2000

/**
 * Text of a file → rows, or one sentence why the file as a whole can't be used.
 * A single Feature counts as a collection of one; `crs` (GeoJSON 2008, still written by GIS tools) is honoured.
 */
export function readGeoJson(text: string): ReadFile {
  const collection = parse(text)
  if (!collection)
    return { ok: false, sentence: '这不是 GeoJSON 文件：内容读不出来。请用 GIS 软件导出 GeoJSON 再选。' }
  const features = featuresOf(collection)
  if (!features)
    return { ok: false, sentence: '文件里没有要素表（FeatureCollection），请导出为 GeoJSON 要素。' }
  if (features.length === 0) return { ok: false, sentence: '文件是空的，里面一段河也没有。' }
  if (features.length > MOST_ROWS)
    return { ok: false, sentence: `一次最多 ${MOST_ROWS} 条，请分成几个文件。` }
  const system = systemOf(collection.crs)
  if (system === 'other') {
    return { ok: false, sentence: '文件用的不是经纬度坐标，请导出为 WGS-84（EPSG:4326）再选。' }
  }
  return { ok: true, rows: markDoubles(features.map(readRow)), coordinates: system }
}

function parse(text: string): Collection | null {
  try {
    // GIS tools on Windows put a byte order mark first.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function featuresOf(collection: Collection): readonly unknown[] | null {
  if (collection.type === 'Feature') return [collection]
  return collection.type === 'FeatureCollection' && Array.isArray(collection.features)
    ? collection.features
    : null
}

/** Metres on a plane, whatever datum they are of. */
const projected = /PROJC|gauss|mercator|\bUTM|degree|\bzone|_GK_|\bCM[ _]/i
/** Degrees under the names of OGC, EPSG (2D and 3D), ESRI and WKT. */
const degrees =
  /CRS:?84|WGS[ _-]*(19)?84|CGCS[ _-]*2000|China[ _]Geodetic[ _]Coordinate[ _]System[ _]2000|China_2000|\b(4326|4979|4490|4480)\b/i

/** CGCS2000 (EPSG:4490) differs from WGS-84 by centimetres and is taken as such. */
function systemOf(crs: unknown): CoordinateSystem | 'other' | null {
  const name = (crs as { properties?: { name?: unknown } } | null | undefined)?.properties?.name
  if (typeof name !== 'string') return null
  if (/GCJ/i.test(name)) return 'GCJ-02'
  // A WKT says the unit of its angles.
  const named = name.replace(/UNIT\[.*?\]/gi, '')
  return degrees.test(named) && !projected.test(named) ? 'WGS-84' : 'other'
}

function readRow(source: unknown, index: number): ImportRow {
  const number = index + 1
  const { properties: given, geometry: drawn, id } = { ...(source as Record<string, unknown> | null) }
  const { name, properties, errors } = readProperties(given, id)
  const broken = Object.values({ ...(given as object | null) }).find(
    (value) => typeof value === 'string' && isBrokenText(value),
  )
  const shape = readGeometry(drawn)
  const unread = broken === undefined ? [] : [`「${broken}」是乱码，请把文件另存为 UTF-8 编码再选`]
  const all = [...unread, ...errors, ...shape.errors]
  const row = { number, title: name || `第 ${number} 条`, length: shape.length, notices: shape.notices }
  if (!properties || !shape.geometry || all.length > 0) return { ...row, feature: null, errors: all }
  const feature = { type: 'Feature', geometry: shape.geometry, properties } satisfies ReachFeature
  const mismatch = mismatchOf(feature)
  if (mismatch) return { ...row, feature: null, errors: [mismatch] }
  // The wire has the last word, whatever the checks above forgot.
  if (!v.is(reachFeature, feature)) return { ...row, feature: null, errors: ['这条记录不合要求，请核对各项'] }
  return { ...row, feature, errors: [] }
}

/** A walk is measured along a centreline, a pond by its shore. */
function mismatchOf({ geometry, properties }: ReachFeature): string | null {
  const still = properties.kind === 'pond' || properties.kind === 'reservoir'
  if (still && geometry.type === 'LineString') return '山塘、水库要画成面（Polygon），这里是一条线'
  if (!still && geometry.type === 'Polygon') return '河道、溪流、沟渠要画中心线（LineString），这里是一个面'
  return null
}

/** The same id twice in one file would overwrite itself silently. */
function markDoubles(rows: readonly ImportRow[]): readonly ImportRow[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    if (!row.feature) return row
    const { id } = row.feature.properties
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, row.number)
      return row
    }
    return { ...row, feature: null, errors: [`编号「${id}」与第 ${earlier} 条重复`] }
  })
}
