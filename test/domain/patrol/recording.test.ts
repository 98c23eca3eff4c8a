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
    const text = `<g:gpx xmlns:g="x"><g:trk><g:trkseg><!-- <g:trkpt lat="1" lon="1"/> --><g:trkpt lat="27" lon="120"></g:trkpt></g:trkseg></g:trk></g:gpx>`
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

const DAY = '2026-11-20T'
const mendedTimes = (name: string) => {
  const recording = readRecording(readFileSync(`test/fixtures/recordings/${name}.gpx`, 'utf8'))
  if (!recording.ok) throw new Error(recording.reason)
  const fixes = recording.track.runs.flat()
  return { fixes, times: fixes.map(({ time }) => new Date(time).toISOString()), said: recording.mending }
}

describe('a recording whose clock was wrong', () => {
  it('at its first fix, which is of 1970, is timed from the next ones', () => {
    const { times, said } = mendedTimes('the-first-time-is-of-1970')
    expect(times).toEqual([`${DAY}00:00:00.000Z`, `${DAY}00:00:30.000Z`, `${DAY}00:01:00.000Z`])
    expect(said).toMatchObject({ wrongTimes: 1, leftOut: 0, reordered: false })
  })

  it('at its last fix goes on at the pace before', () => {
    const { times, said } = mendedTimes('the-last-time-is-of-1970')
    expect(times.map((time) => time.slice(11, 19))).toEqual(['00:00:00', '00:00:30', '00:01:00', '00:01:30'])
    expect(said.wrongTimes).toBe(1)
  })

  it('by 1024 weeks is put right exactly', () => {
    const { times, said } = mendedTimes('one-time-is-1024-weeks-early')
    expect(times[0]).toBe(`${DAY}00:00:00.000Z`)
    expect(said.wrongTimes).toBe(1)
  })

  it.each([
    ['an hour late in the middle', '2026-11-20T01:00:30Z'],
    ['an hour early in the middle', '2026-11-19T23:00:30Z'],
    ['a year ahead in the middle', '2027-11-20T00:00:30Z'],
    ['no date at all', 'yesterday'],
    ['before the week counter began', '1980-01-06T00:00:00Z'],
    ['1024 weeks late', '2046-07-06T00:00:30Z'],
  ])('for one fix, which is %s, is mended from the neighbours', (_, wrong) => {
    const at = (lng: number, time: string) => `<trkpt lat="27.65" lon="${lng}"><time>${time}</time></trkpt>`
    const good = [0, 2, 3, 4].map((i) =>
      at(120.35 + i / 2000, `2026-11-20T00:0${Math.floor(i / 2)}:${i % 2 ? 30 : '00'}Z`),
    )
    const text = gpx(`<trkseg>${[good[0], at(120.3505, wrong), ...good.slice(1)].join('')}</trkseg>`)
    const [run] = read(text).runs
    expect(run!.map(({ time }) => Math.round((time - run![0]!.time) / 1000))).toEqual([0, 30, 60, 90, 120])
  })
})

describe('a recording in another order than it was walked', () => {
  it('with the newest track first is replayed from the morning on', () => {
    const { fixes, said } = mendedTimes('the-newest-track-comes-first')
    expect(fixes.map(({ lng }) => lng)).toEqual([120.35, 120.351, 120.353, 120.354])
    expect(said).toMatchObject({ reordered: true, wrongTimes: 0 })
  })

  it('with a part without times has it in front of the part that follows', () => {
    const { fixes, said } = mendedTimes('a-part-without-times-then-one-with')
    expect(fixes.map(({ lng }) => lng)).toEqual([120.35, 120.351, 120.351, 120.352])
    expect(fixes[2]!.time).toBe(Date.parse(`${DAY}00:05:00Z`))
    expect(Math.round((fixes[1]!.time - fixes[0]!.time) / 1000)).toBe(82)
    expect(fixes[1]!.time).toBeLessThanOrEqual(fixes[2]!.time)
    expect(said.missingTimes).toBe(2)
  })

  it('with the newest fix first is turned round', () => {
    const points = [3, 2, 1, 0].map(
      (i) => `<trkpt lat="27.65" lon="${120.35 + i / 2000}"><time>2026-11-20T00:0${i}:00Z</time></trkpt>`,
    )
    expect(
      read(gpx(`<trkseg>${points.join('')}</trkseg>`)).runs[0]!.map(({ lng }) => lng.toFixed(4)),
    ).toEqual(['120.3500', '120.3505', '120.3510', '120.3515'])
  })
})

it('a first fix at 0,0 is left out, and said', () => {
  const { fixes, said } = mendedTimes('the-first-fix-is-at-0-0')
  expect(fixes.map(({ lng }) => lng)).toEqual([120.35, 120.351])
  expect(said.leftOut).toBe(1)
})

it('a day’s walk of which only half has times is whole, in order, and never stands still for decades', () => {
  const fixes = read(readFileSync('test/fixtures/tracks/korita-zbevnica.gpx', 'utf8')).runs.flat()
  expect(fixes).toHaveLength(871)
  const steps = fixes.slice(1).map(({ time }, i) => time - fixes[i]!.time)
  expect(Math.min(...steps)).toBeGreaterThan(0)
  expect(Math.max(...steps)).toBeLessThan(6 * 3_600_000)
})

it('KML and TCX are read as well', () => {
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><gx:Track>
    <when>2026-11-20T00:00:00Z</when><when>2026-11-20T00:00:30Z</when>
    <gx:coord>120.35 27.65 0</gx:coord><gx:coord>120.351 27.65 0</gx:coord></gx:Track></Placemark></kml>`
  const point = (lng: number, time: string) =>
    `<Trackpoint>${time && `<Time>${time}</Time>`}<Position><LatitudeDegrees>27.65</LatitudeDegrees><LongitudeDegrees>${lng}</LongitudeDegrees></Position></Trackpoint>`
  const tcx = `<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity><Lap><Track>
    ${point(120.35, '2026-11-20T00:00:00Z')}${point(120.3505, '')}${point(120.351, '2026-11-20T00:00:30Z')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`
  const times = (text: string) =>
    read(text)
      .runs.flat()
      .map(({ time }) => new Date(time).toISOString().slice(11, 19))
  expect(times(kml)).toEqual(['00:00:00', '00:00:30'])
  expect(times(tcx)).toEqual(['00:00:00', '00:00:15', '00:00:30'])
})

it('a file that ends in the middle is read as far as it goes, and said', () => {
  const whole = readFileSync('test/fixtures/tracks/around-visnjan-with-car.gpx', 'utf8')
  const recording = readRecording(whole.slice(0, whole.length / 2))
  expect(recording).toMatchObject({ ok: true, mending: { cut: true } })
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
