/** Files of reaches as GIS tools write them: other names for degrees, other encodings. */
import { readFileSync } from 'node:fs'
import { isBrokenText, isUtf8 } from '@/office/register/reach/import/brokenText'
import { readGeoJson } from '@/office/register/reach/import/readGeoJson'

const bytesOf = (name: string) => readFileSync(`test/fixtures/reaches/${name}.geojson`)

it.each(['crs-4979-3d', 'crs-cgcs2000', 'crs-esri-cgcs2000', 'crs-wgs-84-space', 'crs-wkt-esri-cgcs2000'])(
  '%s is degrees',
  (name) => {
    const read = readGeoJson(bytesOf(name).toString())
    expect(read).toMatchObject({ ok: true, coordinates: 'WGS-84', rows: [{ errors: [] }] })
  },
)

it.each([
  'CGCS2000 / 3-degree Gauss-Kruger CM 120E',
  'CGCS2000_3_Degree_GK_Zone_40',
  'WGS 84 / UTM zone 51N',
  'WGS_1984_Web_Mercator_Auxiliary_Sphere',
  'urn:ogc:def:crs:EPSG::4549',
  'urn:ogc:def:crs:EPSG::3857',
  'PROJCS["x",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"],UNIT["Meter",1.0]]',
  'Xian 1980',
])('%s is metres, or another datum', (name) => {
  const text = JSON.parse(bytesOf('crs-cgcs2000').toString())
  expect(readGeoJson(JSON.stringify({ ...text, crs: { properties: { name } } }))).toMatchObject({ ok: false })
})

it('GBK is told from UTF-8 by its bytes', () => {
  expect(isUtf8(bytesOf('gbk'))).toBe(false)
  expect(isUtf8(bytesOf('crs-cgcs2000'))).toBe(true)
  expect(isUtf8(Buffer.from('河长😀é'))).toBe(true)
  for (const wrong of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe6, 0xb2], [0xf5, 0x80, 0x80, 0x80], [0x80]])
    expect(isUtf8(Uint8Array.from(wrong))).toBe(false)
  const text = new TextDecoder('gbk').decode(bytesOf('gbk'))
  expect(readGeoJson(text)).toMatchObject({ ok: true, rows: [{ errors: [], title: '演示溪一段' }] })
})

it('text that is broken beyond doubt is pointed out before anything is stored', () => {
  for (const text of [bytesOf('mojibake-utf8-as-gbk').toString(), bytesOf('gbk').toString()]) {
    const read = readGeoJson(text)
    expect(read).toMatchObject({ ok: true, rows: [{ feature: null }] })
    expect(read.ok && read.rows[0]!.errors[0]).toContain('乱码')
  }
  expect(isBrokenText(Buffer.from('演示溪').toString('latin1'))).toBe(true)
  for (const fine of ['演示溪', 'Río Ñandú', '带溪 2 段', 'Ätran', ''])
    expect([fine, isBrokenText(fine)]).toEqual([fine, false])
})
