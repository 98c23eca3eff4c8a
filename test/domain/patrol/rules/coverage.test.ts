import fc from 'fast-check'
import type { Line } from '../../../../domain/geo/coordinates'
import { boxOf, lineLength } from '../../../../domain/geo/distance'
import { measuresOf, placeAt } from '../../../../domain/geo/linearReference'
import { planeAround, planeAt } from '../../../../domain/geo/plane'
import { coverageOf } from '../../../../domain/patrol/rules/coverage'
import { uncovered } from '../../../../domain/patrol/stretches'
import type { Fix, Run, Track } from '../../../../domain/patrol/track'
import { pondRing, seeded, somewhere, walkAlong, windingLine } from '../../../fixtures/patrols/walks'

const plane = planeAt(somewhere)
const fixAt = (x: number, y: number, seconds = 0): Fix => {
  const [lng, lat] = plane.place(x, y)
  return { time: seconds * 1000, lng, lat, accuracy: 5, speed: null }
}
const kilometre: Line = [plane.place(0, 0), plane.place(400, 0), plane.place(1000, 0)]

/** Any reach, and any walk near it: runs of a few steps, some of one fix, some far away. */
const scene = fc.record({
  line: fc.integer().map((seed) => windingLine(seeded(seed), 800, 30)),
  track: fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), {
        minLength: 1,
        maxLength: 6,
      }),
      { maxLength: 4 },
    )
    .map((runs): Track => ({ runs: runs.map((run) => run.map(([x, y], i) => fixAt(x, y, i))) })),
})

/** Coverage by asking every half metre of the reach for the nearest step. */
function byMeasuring(track: Track, line: Line): number {
  const map = planeAround(boxOf(line))
  const measures = measuresOf(line)
  const length = Math.floor(lineLength(line) * 2)
  let near = 0
  for (let i = 0; i < length; i++) {
    const [lng, lat] = placeAt(line, (i + 0.5) / 2, measures)
    if (track.runs.some((run) => distanceToRun(run, map.x(lng), map.y(lat)) <= 50)) near++
  }
  return near / length

  function distanceToRun(run: Run, px: number, py: number): number {
    const points = run.map((fix) => [map.x(fix.lng), map.y(fix.lat)] as const)
    return Math.min(
      ...points.map(([x, y], i) => {
        const [dx, dy] = [(points[i + 1] ?? [x])[0] - x, (points[i + 1] ?? [x, y])[1]! - y]
        const square = dx * dx + dy * dy
        const t = square > 0 ? Math.min(1, Math.max(0, ((px - x) * dx + (py - y) * dy) / square)) : 0
        return Math.hypot(x + t * dx - px, y + t * dy - py)
      }),
    )
  }
}

describe('coverage', () => {
  it('counts fifty metres before and after a walk along the bank', () => {
    const { share, stretches } = coverageOf({ runs: [[fixAt(200, 0), fixAt(600, 0)]] }, kilometre, 50)
    expect(share).toBeCloseTo(0.5, 4)
    expect(stretches).toHaveLength(1)
    expect(stretches[0]!.from).toBeCloseTo(150, 1)
    expect(stretches[0]!.to).toBeCloseTo(650, 1)
  })

  it('is all or nothing just inside and just outside fifty metres', () => {
    const along = (y: number) => coverageOf({ runs: [[fixAt(0, y), fixAt(1000, y)]] }, kilometre, 50).share
    expect(along(49.9)).toBeCloseTo(1, 6)
    expect(along(50.1)).toBe(0)
  })

  it('gives a single fix the chord of its circle', () => {
    expect(coverageOf({ runs: [[fixAt(500, 30)]] }, kilometre, 50).share).toBeCloseTo(0.08, 4)
  })

  it('never bridges two runs', () => {
    const runs = [
      [fixAt(0, 0), fixAt(200, 0)],
      [fixAt(800, 0), fixAt(1000, 0)],
    ]
    const { share, stretches } = coverageOf({ runs }, kilometre, 50)
    expect(share).toBeCloseTo(0.5, 4)
    expect(uncovered(stretches, lineLength(kilometre)).map(({ from, to }) => Math.round(to - from))).toEqual([
      500,
    ])
  })

  it('is nothing for no track, and for a reach without length', () => {
    expect(coverageOf({ runs: [] }, kilometre, 50)).toEqual({ share: 0, stretches: [] })
    expect(coverageOf({ runs: [[fixAt(0, 0)]] }, [somewhere, somewhere], 50).share).toBe(0)
  })

  it('goes around the shore of a pond', () => {
    const shore = pondRing(200, 60)
    const half = walkAlong(seeded(3), {
      line: shore,
      from: 0,
      to: lineLength(shore) / 2,
      startedAt: 0,
      noise: 0,
    })
    const { share } = coverageOf({ runs: [half] }, shore, 10)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.53)
  })

  it('equals measuring every half metre, on any reach and walk', () => {
    fc.assert(
      fc.property(scene, ({ line, track }) => {
        const { share, stretches } = coverageOf(track, line, 50)
        const rounding = (stretches.length * 2 + 2) / (lineLength(line) * 2)
        expect(Math.abs(share - byMeasuring(track, line))).toBeLessThanOrEqual(rounding)
      }),
      { numRuns: 60 },
    )
  })

  it('is a share, and its stretches are sorted, apart and on the reach', () => {
    fc.assert(
      fc.property(scene, ({ line, track }) => {
        const { share, stretches } = coverageOf(track, line, 50)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        stretches.reduce((end, { from, to }) => {
          expect(from).toBeGreaterThan(end)
          expect(to).toBeGreaterThan(from)
          return to
        }, -1e-9)
        expect(stretches[stretches.length - 1]?.to ?? 0).toBeLessThanOrEqual(lineLength(line))
      }),
    )
  })

  it('never falls when more is walked', () => {
    fc.assert(
      fc.property(scene, ({ line, track }) => {
        const less = { runs: track.runs.slice(1) }
        const share = coverageOf(track, line, 50).share
        expect(share).toBeGreaterThanOrEqual(coverageOf(less, line, 50).share - 1e-9)
      }),
    )
  })

  it('never rises when a run is cut in two', () => {
    fc.assert(
      fc.property(scene, fc.nat(5), ({ line, track }, at) => {
        const cut = track.runs
          .flatMap((run) => [run.slice(0, at), run.slice(at)])
          .filter((run) => run.length > 0)
        const share = coverageOf(track, line, 50).share
        expect(coverageOf({ runs: cut }, line, 50).share).toBeLessThanOrEqual(share + 1e-9)
      }),
    )
  })

  it('is the same for the walk backwards, and for the reach drawn the other way', () => {
    fc.assert(
      fc.property(scene, ({ line, track }) => {
        const { share } = coverageOf(track, line, 50)
        const backwards = { runs: track.runs.map((run) => [...run].reverse()).reverse() }
        expect(coverageOf(backwards, line, 50).share).toBeCloseTo(share, 9)
        expect(coverageOf(track, [...line].reverse(), 50).share).toBeCloseTo(share, 9)
      }),
    )
  })
})
