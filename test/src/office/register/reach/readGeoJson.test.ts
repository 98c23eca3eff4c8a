/** What the desk is told about a file before anything is sent. */
import { importGroups } from '@/office/register/reach/import/importGroups'
import { readyFeatures, type ReachFeature } from '@/office/register/reach/import/importRow'
import { readGeoJson } from '@/office/register/reach/import/readGeoJson'

const properties = {
  id: 'aojiang-3',
  waterId: 'aojiang',
  waterName: '鳌江',
  name: '鳌江干流 3 段',
  kind: 'river',
  level: 'county',
  village: '示范村',
}
const line = {
  type: 'LineString',
  coordinates: [
    [120.3, 27.6],
    [120.31, 27.6],
    [120.32, 27.61],
  ],
}
const pondShore = {
  type: 'Polygon',
  coordinates: [
    [
      [120.3, 27.6],
      [120.301, 27.6],
      [120.301, 27.601],
      [120.3, 27.6],
    ],
  ],
}

const reach = (changes: object = {}, geometry: unknown = line) => ({
  type: 'Feature',
  geometry,
  properties: { ...properties, ...changes },
})
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

function rowsOf(text: string) {
  const answer = readGeoJson(text)
  if (!answer.ok) throw new Error(answer.sentence)
  return answer.rows
}
const errorsOf = (feature: unknown) => rowsOf(file(feature))[0]!.errors.join('；')

describe('a register file with reaches', () => {
  it('becomes one row per reach, with its length measured', () => {
    const [row] = rowsOf(file(reach()))
    expect(row).toMatchObject({ number: 1, title: '鳌江干流 3 段', errors: [], notices: [] })
    expect(row!.feature).toEqual({ type: 'Feature', geometry: line, properties })
    expect(row!.length).toBeGreaterThan(2400)
    expect(row!.length).toBeLessThan(2500)
  })

  it('may name its columns and choices in Chinese, and its number outside the properties', () => {
    const chinese = {
      type: 'Feature',
      id: 7,
      geometry: pondShore,
      properties: {
        水域编号: 'p',
        水域名称: '门前塘',
        河段名称: '门前塘',
        类型: '山塘',
        等级: '村级',
        所在村: '示范村',
      },
    }
    const [row] = rowsOf(file(chinese))
    expect(row!.errors).toEqual([])
    expect(row!.feature!.properties).toEqual({
      id: '7',
      waterId: 'p',
      waterName: '门前塘',
      name: '门前塘',
      kind: 'pond',
      level: 'village',
      village: '示范村',
    })
  })

  it('tells every fault of a row at once, in the words of the desk', () => {
    const errors = errorsOf(reach({ id: '鳌江/3', name: '', kind: '大江', level: undefined }))
    expect(errors).toContain('河段编号「鳌江/3」只能用字母、数字、- 和 _')
    expect(errors).toContain('缺河段名称（name）')
    expect(errors).toContain('类型「大江」不认识，请写：河道、溪流、沟渠、水库、山塘')
    expect(errors).toContain('缺等级，请写：省级、市级、县级、镇级、村级')
  })

  it('says when latitude was written first, when metres were given, and when a place lies abroad', () => {
    const at = (...places: unknown[]) => errorsOf(reach({}, { type: 'LineString', coordinates: places }))
    expect(at([120.3, 27.6], [27.61, 120.3])).toBe('第 2 个点的经纬度像是写反了，应先经度、后纬度')
    expect(at([486000, 3053000], [486100, 3053000])).toBe(
      '第 1 个点像是以米计的平面坐标，请导出为经纬度，共 2 个点这样',
    )
    expect(at([120.3, 27.6], [0, 0])).toBe('第 2 个点（0, 0）不在中国境内')
    expect(at([120.3, 27.6], ['a', null])).toBe('第 2 个点不是经纬度数字')
  })

  it('refuses shapes that a walk or a pond cannot be measured by', () => {
    expect(errorsOf(reach({}, null))).toContain('没有画线')
    expect(errorsOf(reach({}, { type: 'Point', coordinates: [120.3, 27.6] }))).toContain(
      '几何类型「Point」不能用',
    )
    expect(errorsOf(reach({ kind: 'pond' }))).toBe('山塘、水库要画成面（Polygon），这里是一条线')
    expect(errorsOf(reach({}, pondShore))).toBe('河道、溪流、沟渠要画中心线（LineString），这里是一个面')
    const loose = { type: 'MultiLineString', coordinates: [line.coordinates, line.coordinates] }
    expect(errorsOf(reach({}, loose))).toContain('这里有 2 条')
    const dot = {
      type: 'LineString',
      coordinates: [
        [120.3, 27.6],
        [120.3, 27.6],
      ],
    }
    expect(errorsOf(reach({}, dot))).toBe('线上至少要有 2 个不同的点')
    const long = {
      type: 'LineString',
      coordinates: Array.from({ length: 5001 }, (_, i) => [120 + i / 1e5, 27.6]),
    }
    expect(errorsOf(reach({}, long))).toContain('点太多（5001 个）')
  })

  it('mends what is harmless: an open shore, a height, a single part, doubled places', () => {
    const open = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [120.3, 27.6, 9],
            [120.301, 27.6, 9],
            [120.301, 27.601, 9],
          ],
        ],
      ],
    }
    const [pond] = rowsOf(file(reach({ kind: 'pond' }, open)))
    expect(pond!.feature!.geometry).toEqual(pondShore)
    const doubled = { type: 'MultiLineString', coordinates: [[line.coordinates[0], ...line.coordinates]] }
    expect(rowsOf(file(reach({}, doubled)))[0]!.feature!.geometry).toEqual(line)
  })

  it('asks for a second look at far jumps, stubs and holes, without refusing them', () => {
    const noticesOf = (feature: unknown) => rowsOf(file(feature))[0]!.notices.join()
    const jump = {
      type: 'LineString',
      coordinates: [
        [120.3, 27.6],
        [120.31, 27.6],
        [121.3, 27.6],
      ],
    }
    expect(noticesOf(reach({}, jump))).toMatch(/第 2 点到第 3 点隔了 97\.\d 公里/)
    const stub = {
      type: 'LineString',
      coordinates: [
        [120.3, 27.6],
        [120.3001, 27.6],
      ],
    }
    expect(noticesOf(reach({}, stub))).toBe('全长只有 10 米，请核对')
    const holed = { ...pondShore, coordinates: [pondShore.coordinates[0], pondShore.coordinates[0]] }
    expect(noticesOf(reach({ kind: 'pond' }, holed))).toBe('面里有 1 个洞，只取外圈')
  })

  it('keeps the first of two rows with the same number and names it to the second', () => {
    const rows = rowsOf(file(reach(), reach({ name: '又一段' }), reach({ id: 'other' })))
    expect(rows[1]!.errors).toEqual(['编号「aojiang-3」与第 1 条重复'])
    expect(readyFeatures(rows).map(({ properties: { id } }) => id)).toEqual(['aojiang-3', 'other'])
  })

  it('may say itself which coordinates it uses', () => {
    const named = (name: string) =>
      readGeoJson(
        JSON.stringify({ type: 'FeatureCollection', crs: { properties: { name } }, features: [reach()] }),
      )
    expect(named('urn:ogc:def:crs:OGC:1.3:CRS84')).toMatchObject({ ok: true, coordinates: 'WGS-84' })
    expect(named('urn:ogc:def:crs:EPSG::4490')).toMatchObject({ ok: true, coordinates: 'WGS-84' })
    expect(named('GCJ-02')).toMatchObject({ ok: true, coordinates: 'GCJ-02' })
    expect(named('urn:ogc:def:crs:EPSG::3857')).toEqual({
      ok: false,
      sentence: expect.stringContaining('WGS-84'),
    })
  })
})

describe('a file that is no register', () => {
  const refused = (text: string) => {
    const answer = readGeoJson(text)
    return answer.ok ? '' : answer.sentence
  }

  it('is refused with one sentence that says what to do', () => {
    expect(refused('%PDF-1.4')).toContain('不是 GeoJSON')
    expect(refused('[1]')).toContain('不是 GeoJSON')
    expect(refused('{"type":"Topology"}')).toContain('要素表')
    expect(refused(file())).toContain('空的')
    expect(refused(file(...Array.from({ length: 2001 }, () => null)))).toContain('最多 2000 条')
  })

  it('is read all the same behind a byte order mark, or as a single feature', () => {
    expect(rowsOf('\uFEFF' + file(reach()))).toHaveLength(1)
    expect(rowsOf(JSON.stringify(reach()))).toHaveLength(1)
    expect(errorsOf(null)).toContain('没有画线')
  })
})

describe('sending a large file', () => {
  const feature = (places: number) =>
    ({
      ...reach(),
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: places }, (_, i) => [120.1234567, 27 + i / 1e6]),
      },
    }) as ReachFeature

  it('goes in groups of at most 50 reaches and under the size of one call, nothing left out', () => {
    expect(importGroups(Array.from({ length: 120 }, () => feature(2))).map((group) => group.length)).toEqual([
      50, 50, 20,
    ])
    const large = importGroups(Array.from({ length: 12 }, () => feature(4000)))
    expect(large.flat()).toHaveLength(12)
    for (const group of large) expect(Buffer.byteLength(JSON.stringify(group))).toBeLessThan(200_000 - 2_000)
    expect(importGroups([])).toEqual([])
  })
})
