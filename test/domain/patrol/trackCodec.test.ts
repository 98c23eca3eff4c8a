import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { planeAt, segmentBetween } from '../../../domain/geo/plane'
import { readRecording } from '../../../domain/patrol/recording'
import { coverageOf } from '../../../domain/patrol/rules/coverage'
import { walkedMetres } from '../../../domain/patrol/rules/distance'
import { splitAtGaps } from '../../../domain/patrol/rules/gaps'
import { packTrack, unpackTrack } from '../../../domain/patrol/trackCodec'
import type { Fix, Run, Track } from '../../../domain/patrol/track'
import { wireTrack } from '../../../domain/patrol/wireTrack'
import { seeded, standAt, walkAlong, windingLine } from '../../fixtures/patrols/walks'

const monday = Date.UTC(2025, 2, 3, 0, 30)

function there(track: Track): Track {
  const unpacked = unpackTrack(packTrack(track))
  if (!unpacked.ok) throw new Error(unpacked.reason)
  return unpacked.track
}

const bytes = (track: Track) => JSON.stringify(packTrack(track)).length

function twoHours(seed: number, noise: number, wander: number): Track {
  const random = seeded(seed)
  const line = windingLine(random, 8700)
  return { runs: [walkAlong(random, { line, from: 0, to: 8640, startedAt: monday, noise, wander })] }
}

/** How far the farthest fix of a run lies, in metres, off the piece of the thinned run that stands for its time. */
function deviation(run: Run, thinned: Run): number {
  const plane = planeAt([run[0]!.lng, run[0]!.lat])
  const seconds = (fix: Fix) => Math.round(fix.time / 1000)
  let piece = 1
  let farthest = 0
  for (const fix of run) {
    while (piece < thinned.length - 1 && seconds(thinned[piece]!) < seconds(fix)) piece++
    const near = [piece - 1, piece, piece + 1].filter((i) => i > 0 && i < thinned.length)
    farthest = Math.max(farthest, Math.min(...near.map((i) => distanceTo(thinned[i - 1]!, thinned[i]!, fix))))
  }
  return farthest

  function distanceTo(a: Fix, b: Fix, fix: Fix): number {
    const { x, y, dx, dy } = segmentBetween(plane, [a.lng, a.lat], [b.lng, b.lat])
    const px = plane.x(fix.lng) - x
    const py = plane.y(fix.lat) - y
    const square = dx * dx + dy * dy
    const t = square > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / square)) : 0
    return Math.hypot(t * dx - px, t * dy - py)
  }
}

const walks = fc
  .record({
    seed: fc.integer(),
    noise: fc.double({ min: 0, max: 8, noNaN: true }),
    wander: fc.double({ min: 0.9, max: 0.999, noNaN: true }),
    every: fc.constantFrom(0.5, 1, 2, 5, 20),
  })
  .map(({ seed, ...walk }) => {
    const random = seeded(seed)
    const line = windingLine(random, 900)
    return { line, run: walkAlong(random, { line, from: 0, to: 850, startedAt: monday, ...walk }) }
  })

describe('two hours at a fix a second', () => {
  it.each([
    [3, 0.97],
    [4, 0.97],
    [5, 0.99],
    [8, 0.995],
  ])('stay under 20 KB with %p m of noise that wanders %p', (noise, wander) => {
    const track = twoHours(7, noise, wander)
    expect(track.runs[0]!.length).toBeGreaterThan(7190)
    expect(bytes(track)).toBeLessThanOrEqual(20_000)
    expect(deviation(track.runs[0]!, there(track).runs[0]!)).toBeLessThanOrEqual(5)
  })

  it('stay under 20 KB even when every fix trembles afresh by ten metres, at a coarser tolerance', () => {
    expect(bytes(twoHours(8, 10, 0))).toBeLessThanOrEqual(20_000)
  })

  it('stay under 20 KB when the accuracy flickers every second', () => {
    const run = twoHours(9, 4, 0.97).runs[0]!.map((fix, i) => ({ ...fix, accuracy: i % 2 ? 90 : 110 }))
    expect(bytes({ runs: [run] })).toBeLessThanOrEqual(20_000)
  })
})

describe('a packed track', () => {
  it('fits the wire, also after a day, and with more runs than anybody makes', () => {
    const random = seeded(4)
    const line = windingLine(random, 30_000, 100)
    const day = walkAlong(random, { line, from: 0, to: 28_000, startedAt: monday, noise: 10, wander: 0 })
    expect(v.is(wireTrack, packTrack({ runs: [day] }))).toBe(true)
    const broken = packTrack({ runs: day.slice(0, 900).map((fix) => [fix]) })
    expect(v.is(wireTrack, broken)).toBe(true)
    expect(unpackTrack(broken).ok).toBe(true)
  })

  it('lies within five metres of every fix', () => {
    fc.assert(
      fc.property(walks, ({ run }) => {
        expect(deviation(run, there({ runs: [run] }).runs[0]!)).toBeLessThanOrEqual(5)
      }),
      { numRuns: 40 },
    )
  })

  it('covers what the recording covers: not less than within 45 m, not more than within 55 m', () => {
    fc.assert(
      fc.property(walks, ({ run, line }) => {
        const track = { runs: [run] }
        const thinned = coverageOf(there(track), line, 50).share
        expect(thinned).toBeGreaterThanOrEqual(coverageOf(track, line, 45).share - 1e-3)
        expect(thinned).toBeLessThanOrEqual(coverageOf(track, line, 55).share + 1e-3)
        expect(Math.abs(thinned - coverageOf(track, line, 50).share)).toBeLessThan(0.02)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps a fix every thirty seconds, and no pause it had is lost or made', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 61, max: 900 }), fc.nat(300), ({ run }, pause, at) => {
        const late = run.map((fix, i) => (i > at ? { ...fix, time: fix.time + pause * 1000 } : fix))
        const before = splitAtGaps({ runs: [late] }, 60).runs
        const after = splitAtGaps(there({ runs: [late] }), 60).runs
        const ends = (runs: readonly Run[]) =>
          runs.map((one) => [one[0]!, one[one.length - 1]!].map((fix) => Math.round(fix.time / 1000)))
        expect(ends(after)).toEqual(ends(before))
        after
          .flatMap((one) => one.slice(1).map((fix, i) => fix.time - one[i]!.time))
          .forEach((step) => {
            expect(step).toBeLessThanOrEqual(31_000)
          })
      }),
      { numRuns: 40 },
    )
  })

  it('does not turn standing still into a walk', () => {
    const run = standAt(seeded(2), [120.27, 27.68], 1200, monday)
    expect(walkedMetres({ runs: [run] })).toBeGreaterThan(1000)
    expect(walkedMetres(there({ runs: [run] }))).toBeLessThan(600)
  })

  it('keeps what the phone said: accuracy, speed, simulation, and what it did not say', () => {
    const fix = { time: monday, lng: 120.27, lat: 27.68, accuracy: 12.4, speed: 1.26, mocked: true }
    const later = { time: monday + 10_000, lng: 120.27, lat: 27.68, accuracy: null, speed: null }
    expect(there({ runs: [[fix, later]] }).runs).toEqual([[{ ...fix, accuracy: 12, speed: 1.3 }, later]])
  })

  it('marks simulated fixes even when they are thinned away', () => {
    const run = twoHours(1, 0, 0.9).runs[0]!.map((fix, i) => (i === 1000 ? { ...fix, mocked: true } : fix))
    expect(
      there({ runs: [run] })
        .runs.flat()
        .filter((fix) => fix.mocked),
    ).toHaveLength(1)
  })

  it('keeps the change from fine to coarse fixes to the second', () => {
    const run = twoHours(1, 3, 0.97).runs[0]!.map((fix, i) => ({ ...fix, accuracy: i < 1234 ? 10 : 300 }))
    const kept = there({ runs: [run] }).runs[0]!
    expect(kept.find((fix) => fix.accuracy === 300)!.time).toBe(run[1234]!.time)
    expect(kept.filter((fix) => fix.accuracy === 10).pop()!.time).toBe(run[1233]!.time)
  })

  it('leaves out fixes without a place, and an empty track stays empty', () => {
    const fix: Fix = { time: monday, lng: 120.27, lat: 27.68, accuracy: -1, speed: -1 }
    const track = { runs: [[{ ...fix, lat: NaN }, fix], [{ ...fix, time: Infinity }], []] }
    expect(there(track).runs).toEqual([[{ ...fix, accuracy: null, speed: null }]])
    expect(there({ runs: [] })).toEqual({ runs: [] })
  })

  it.each(['korita-zbevnica', 'around-visnjan-with-car'])('of %s is at most 1 %% shorter', (name) => {
    const recording = readRecording(readFileSync(`test/fixtures/tracks/${name}.gpx`, 'utf8'))
    if (!recording.ok) throw new Error(recording.reason)
    const loss = 1 - walkedMetres(there(recording.track)) / walkedMetres(recording.track)
    expect(loss).toBeGreaterThan(0)
    expect(loss).toBeLessThan(0.01)
  })
})

describe('what comes over the wire', () => {
  const good = packTrack({
    runs: [walkAlong(seeded(1), { line: windingLine(seeded(1), 300), from: 0, to: 250, startedAt: 0 })],
  })
  const run = good.runs[0]!

  it.each([
    ['letters outside the alphabet', { ...run, path: '河长' }],
    ['nothing', { path: '', times: '', speeds: '' }],
    ['fewer times than places', { ...run, times: run.times.slice(0, 8) }],
    ['a place off the globe', { ...run, path: '~~~~~~~~~?~~~~~~~~?' }],
  ])('is refused as garbled when a run is %s', (_, bad) => {
    expect(unpackTrack({ ...good, runs: [bad] })).toEqual({ ok: false, reason: 'garbled' })
  })

  it('is refused when the time is none', () => {
    expect(unpackTrack({ ...good, origin: 1e300 })).toEqual({ ok: false, reason: 'garbled' })
  })

  it('is refused when it holds more than twenty thousand fixes', () => {
    const long = { path: '??'.repeat(20_000), times: '??'.repeat(20_000), speeds: '??'.repeat(20_000) }
    expect(unpackTrack({ ...good, runs: [long] }).ok).toBe(true)
    expect(unpackTrack({ ...good, runs: [long, run] })).toEqual({ ok: false, reason: 'tooLong' })
    expect(unpackTrack({ ...good, runs: Array.from({ length: 500 }, () => long) }).ok).toBe(false)
  })

  it('never throws and never gives a fix that is none, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc
        .array(fc.integer({ min: 63, max: 126 }), { maxLength: 80 })
        .map((codes) => String.fromCharCode(...codes)),
    )
    const runs = fc.array(fc.record({ path: text, times: text, speeds: text }), { maxLength: 4 })
    fc.assert(
      fc.property(runs, fc.integer(), (hostile, origin) => {
        const unpacked = unpackTrack({ format: 1, origin, runs: hostile })
        if (!unpacked.ok) return
        for (const fix of unpacked.track.runs.flat()) {
          expect(Math.abs(fix.lng) <= 180 && Math.abs(fix.lat) <= 90 && Number.isFinite(fix.time)).toBe(true)
          expect(Number.isNaN(new Date(fix.time).getTime())).toBe(false)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
