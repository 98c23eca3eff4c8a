import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { readRecording } from '../../../domain/patrol/recording'
import type { Track } from '../../../domain/patrol/track'

function read(text: string): Track {
  const recording = readRecording(text)
  if (!recording.ok) throw new Error(recording.reason)
  return recording.track
}

const gpx = (inside: string) => `<?xml version="1.0"?><gpx version="1.1"><trk>${inside}</trk></gpx>`

describe('a GPX recording', () => {
  it('of a day has its three segments as runs; the empty one is left out', () => {
    const { runs } = read(readFileSync('test/fixtures/tracks/korita-zbevnica.gpx', 'utf8'))
    expect(runs.map((run) => run.length)).toEqual([358, 176, 337])
    expect(runs[1]![0]!.time).toBe(Date.UTC(2010, 9, 3, 9, 36, 30))
  })

  it('keeps place, time and speed of each point', () => {
    const point =
      "<trkpt lon='120.27' lat='27.68'><ele>3</ele><time>2025-03-03T00:30:00Z</time><speed>1.1</speed></trkpt>"
    expect(read(gpx(`<trkseg>${point}</trkseg>`)).runs).toEqual([
      [{ time: Date.UTC(2025, 2, 3, 0, 30), lng: 120.27, lat: 27.68, accuracy: null, speed: 1.1 }],
    ])
  })

  it('without times is timed as a walk', () => {
    const { runs } = read(
      gpx('<trkseg><trkpt lat="27.68" lon="120.27"/><trkpt lat="27.69" lon="120.27"/></trkseg>'),
    )
    expect(runs[0]!.map((fix) => Math.round(fix.time / 1000))).toEqual([0, 927])
  })

  it('may use a prefix, and comments are not points', () => {
    const text = `<g:gpx xmlns:g="x"><g:trkseg><!-- <g:trkpt lat="1" lon="1"/> --><g:trkpt lat="27" lon="120"></g:trkpt></g:trkseg></g:gpx>`
    expect(read(text).runs[0]).toHaveLength(1)
  })

  it('leaves out points without a place', () => {
    expect(
      read(gpx('<trkseg><trkpt lat="x" lon="120"/><trkpt lat="27" lon="120"/></trkseg>')).runs[0],
    ).toHaveLength(1)
  })
})

describe('a GeoJSON recording', () => {
  const coordinates = [
    [120.27, 27.68, 12],
    [120.28, 27.68, 13],
  ]

  it('may be a line, a feature with times, or several lines', () => {
    const coordTimes = ['2025-03-03T00:30:00Z', '2025-03-03T00:40:00Z']
    const line = { type: 'LineString', coordinates }
    const feature = { type: 'Feature', properties: { coordTimes }, geometry: line }
    const several = { type: 'MultiLineString', coordinates: [coordinates, coordinates] }
    expect(read(JSON.stringify(line)).runs).toHaveLength(1)
    const [run] = read(JSON.stringify({ type: 'FeatureCollection', features: [feature] })).runs
    expect(run!.map((fix) => fix.time)).toEqual(coordTimes.map((time) => Date.parse(time)))
    const { runs } = read(JSON.stringify(several))
    expect(runs.map((one) => one.length)).toEqual([2, 2])
    expect(runs[1]![0]!.time).toBeGreaterThanOrEqual(runs[0]![1]!.time)
  })
})

describe('anything else', () => {
  it.each([
    ['a text', '河长制', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a web page', '<html></html>', 'unreadable'],
    ['broken JSON', '{"type":', 'unreadable'],
    ['a GPX with way points only', '<gpx><wpt lat="1" lon="1"/></gpx>', 'empty'],
    ['a GeoJSON point', '{"type":"Point","coordinates":[120,27]}', 'empty'],
  ])('%s is refused', (_, text, reason) => {
    expect(readRecording(text)).toEqual({ ok: false, reason })
  })

  it('that is too long is refused', () => {
    const places = JSON.stringify(Array.from({ length: 100_001 }, () => [120, 27]))
    expect(readRecording(`{"type":"LineString","coordinates":${places}}`)).toEqual({
      ok: false,
      reason: 'tooLong',
    })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string().map((text) => `<gpx><trkseg>${text}`),
          fc.string(),
        ),
        (text) => {
          readRecording(text)
        },
      ),
    )
    const geometry = fc.record({
      type: fc.constantFrom('LineString', 'MultiLineString'),
      coordinates: fc.jsonValue(),
    })
    fc.assert(
      fc.property(geometry, fc.jsonValue(), (shape, properties) => {
        readRecording(
          JSON.stringify({ type: 'FeatureCollection', features: [null, 3, { geometry: shape, properties }] }),
        )
      }),
    )
  })
})
