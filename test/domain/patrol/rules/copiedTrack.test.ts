import { planeAt } from '../../../../domain/geo/plane'
import { fingerprintsOf, isCopyOf } from '../../../../domain/patrol/rules/copiedTrack'
import { packTrack, unpackTrack } from '../../../../domain/patrol/trackCodec'
import type { Run, Track } from '../../../../domain/patrol/track'
import { normal, pondRing, seeded, standAt, walkAlong, windingLine } from '../../../fixtures/patrols/walks'

const week = 7 * 86_400_000
const line = windingLine(seeded(5), 1600)

function sent(run: Run): Track {
  const unpacked = unpackTrack(packTrack({ runs: [run] }))
  if (!unpacked.ok) throw new Error(unpacked.reason)
  return unpacked.track
}

const walkOf = (seed: number, pace = 1.2) =>
  walkAlong(seeded(seed), { line, from: 0, to: 1590, startedAt: 0, pace, every: 2 })
const later = (run: Run) => run.map((fix) => ({ ...fix, time: fix.time + week + 417 }))
const moved = (run: Run, metres: () => number) =>
  run.map((fix) => {
    const [lng, lat] = planeAt([fix.lng, fix.lat]).place(metres(), metres())
    return { ...fix, lng, lat }
  })
const trembling = (run: Run, deviation: number, seed: number) => {
  const random = seeded(seed)
  return moved(run, () => deviation * normal(random))
}
/** What the cloud does: candidates by fingerprint, then the comparison. */
const isCaught = (track: Track, earlier: Track) => {
  const known = printsOf(earlier)
  return [...printsOf(track)].some((print) => known.has(print)) && isCopyOf(track, earlier)
}
const kept = new Map<Track, Set<string>>()
function printsOf(track: Track): Set<string> {
  const prints = kept.get(track) ?? new Set(fingerprintsOf(track))
  kept.set(track, prints)
  return prints
}

describe('a copied track', () => {
  it('has the same fingerprints next week', () => {
    const run = walkOf(1)
    expect(fingerprintsOf(sent(later(run)))).toEqual(fingerprintsOf(sent(run)))
    expect(isCaught(sent(later(run)), sent(run))).toBe(true)
  })

  it('keeps its fingerprints when it is sent again from what was stored', () => {
    const once = sent(walkOf(2))
    const stored = JSON.parse(JSON.stringify(once)) as Track
    expect(fingerprintsOf(stored)).toEqual(fingerprintsOf(once))
  })

  it('is caught at another speed, if its places are the same', () => {
    const stored = sent(walkOf(3))
    const faster = { runs: stored.runs.map((run) => run.map((fix) => ({ ...fix, time: fix.time / 2 }))) }
    expect(isCaught(faster, stored)).toBe(true)
  })

  it('is caught nine times in ten when it trembles by a metre, and mostly when it is shifted as well', () => {
    const trials = Array.from({ length: 24 }, (_, i) => walkOf(100 + i))
    const caught = (change: (run: Run, i: number) => Run) =>
      trials.filter((run, i) => isCaught(sent(change(later(run), i)), sent(run))).length / trials.length
    expect(caught((run, i) => trembling(run, 1, i))).toBeGreaterThan(0.9)
    expect(
      caught((run, i) =>
        trembling(
          moved(run, () => 40),
          1,
          i,
        ),
      ),
    ).toBeGreaterThan(0.9)
    expect(caught((run, i) => trembling(run, 3, i))).toBeGreaterThan(0.5)
  })
})

describe('an honest walk', () => {
  it('along the same bank every week is never taken for a copy', () => {
    const random = seeded(77)
    const walks = Array.from({ length: 60 }, (_, i) => {
      const pace = 1.2 + 0.1 * normal(random)
      return sent(unsteady(i, pace))
    })
    const pairs = walks.flatMap((a, i) => walks.slice(i + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => isCaught(a, b))).toHaveLength(0)
  })

  it('at a pond, always the same three minutes on the same spot, is none either', () => {
    const spot = pondRing(40)[0]!
    const visits = Array.from({ length: 40 }, (_, i) => sent(standAt(seeded(i), spot, 180, 0)))
    const pairs = visits.flatMap((a, i) => visits.slice(i + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => isCaught(a, b))).toHaveLength(0)
  })

  it('of a phone that only knows its mast has no fingerprint', () => {
    expect(fingerprintsOf(sent(standAt(seeded(1), [120.27, 27.68], 600, 0, 0)))).toEqual([])
    expect(fingerprintsOf({ runs: [] })).toEqual([])
  })

  /** Nobody walks at an even pace: stops and hurries that differ from week to week. */
  function unsteady(seed: number, pace: number): Run {
    const random = seeded(1000 + seed)
    let delay = 0
    return walkOf(seed, pace).map((fix) => {
      if (random() < 0.01) delay += random() * 8000
      return { ...fix, time: Math.round(fix.time + delay) }
    })
  }
})
