import { readFileSync } from 'node:fs'
import { planeAt } from '../../../../domain/geo/plane'
import { readRecording } from '../../../../domain/patrol/recording'
import { coarseShare, withoutCoarse } from '../../../../domain/patrol/rules/accuracy'
import { skewSeconds } from '../../../../domain/patrol/rules/clockSkew'
import { walkedMetres } from '../../../../domain/patrol/rules/distance'
import { recordedSeconds } from '../../../../domain/patrol/rules/duration'
import { gapsOf, gapSeconds, splitAtGaps } from '../../../../domain/patrol/rules/gaps'
import { hash } from '../../../../domain/patrol/rules/hash'
import { hasImpossibleTime } from '../../../../domain/patrol/rules/impossibleTime'
import { mockedFixes } from '../../../../domain/patrol/rules/mockLocation'
import { secondsNear } from '../../../../domain/patrol/rules/pond'
import { sustainedSpeed } from '../../../../domain/patrol/rules/speed'
import { splitAtTeleports, teleportsOf } from '../../../../domain/patrol/rules/teleport'
import type { Fix } from '../../../../domain/patrol/track'
import { pondRing, seeded, somewhere, walkAlong, windingLine } from '../../../fixtures/patrols/walks'

const plane = planeAt(somewhere)
const at = (seconds: number, x = 0, y = 0, more: Partial<Fix> = {}): Fix => {
  const [lng, lat] = plane.place(x, y)
  return { time: seconds * 1000, lng, lat, accuracy: 5, speed: null, ...more }
}
const recordingOf = (name: string) => {
  const recording = readRecording(readFileSync(`test/fixtures/tracks/${name}.gpx`, 'utf8'))
  if (!recording.ok) throw new Error(recording.reason)
  return recording.track
}
const walk = recordingOf('korita-zbevnica')
const drive = recordingOf('around-visnjan-with-car')

describe('gaps', () => {
  const track = splitAtGaps(
    {
      runs: [
        [at(0), at(60), at(121)],
        [at(130), at(140)],
      ],
    },
    60,
  )

  it('begin after more than a minute without a fix', () => {
    expect(track.runs.map((run) => run.length)).toEqual([2, 1, 2])
  })

  it('are the times between runs, and long waits at start and end', () => {
    const gaps = gapsOf(track, -70_000, 150_000, 60)
    expect(gaps).toEqual([
      { from: -70_000, to: 0 },
      { from: 60_000, to: 121_000 },
      { from: 121_000, to: 130_000 },
    ])
    expect(gapSeconds(gaps)).toBe(140)
  })

  it('are the whole patrol when there is no fix', () => {
    expect(gapsOf({ runs: [] }, 0, 600_000, 60)).toEqual([{ from: 0, to: 600_000 }])
  })

  it('are also where the clock was set back', () => {
    expect(splitAtGaps({ runs: [[at(100), at(40), at(41)]] }, 60).runs.map((run) => run.length)).toEqual([
      1, 2,
    ])
  })
})

describe('duration', () => {
  it('is the recorded time without the gaps', () => {
    expect(recordedSeconds({ runs: [[at(0), at(60)], [at(300), at(330)], [at(400)]] })).toBe(90)
    expect(recordedSeconds(drive)).toBe(514)
  })
})

describe('distance', () => {
  it.each([
    ['the walk', walk, 14_897.1],
    ['the drive', drive, 2_733.2],
  ])('of %s is within 0.15 %% of the reference', (_, track, metres) => {
    expect(Math.abs(walkedMetres(track) / metres - 1)).toBeLessThan(0.0015)
  })

  it('of the walk is also right segment by segment', () => {
    expect(walk.runs.map((run) => Math.round(walkedMetres({ runs: [run] }) * 10) / 10)).toEqual([
      8635.5, 2282, 3979.5,
    ])
  })

  it('does not count the way between two runs', () => {
    expect(
      walkedMetres({
        runs: [
          [at(0), at(1, 10)],
          [at(2, 500), at(3, 510)],
        ],
      }),
    ).toBeCloseTo(20, 3)
  })
})

describe('speed', () => {
  const going = (speeds: readonly number[]) =>
    speeds.reduce(
      (run, speed) => [...run, at(run.length * 10, plane.x(run[run.length - 1]!.lng) + speed * 10)],
      [at(0)],
    )

  it('finds the drive too fast and the walk not', () => {
    expect(sustainedSpeed(drive, 60)).toBeGreaterThan(6)
    expect(sustainedSpeed(walk, 60)).toBeLessThan(2)
  })

  it('forgives half a minute of running', () => {
    expect(sustainedSpeed({ runs: [going([1, 1, 1, 7, 7, 7, 1, 1, 1])] }, 60)).toBeLessThan(6)
  })

  it('finds the one fast minute of a long walk', () => {
    const speeds = [
      ...Array<number>(60).fill(1.2),
      ...Array<number>(7).fill(8),
      ...Array<number>(60).fill(1.2),
    ]
    expect(sustainedSpeed({ runs: [going(speeds)] }, 60)).toBeCloseTo(8, 1)
  })

  it('is not fooled by a trembling position', () => {
    const line = windingLine(seeded(1), 900)
    const run = walkAlong(seeded(2), { line, from: 0, to: 850, startedAt: 0, noise: 10, wander: 0 })
    expect(sustainedSpeed({ runs: [run] }, 60)).toBeLessThan(6)
  })

  it('says nothing about runs shorter than the time asked, nor across a break', () => {
    const fast = going([9, 9, 9, 9])
    expect(sustainedSpeed({ runs: [fast, fast] }, 60)).toBe(0)
  })
})

describe('teleports', () => {
  const track = { runs: [[at(0), at(1, 1), at(2, 2000), at(3, 2)]] }

  it('are counted there and back, with the farthest', () => {
    const { count, longest } = teleportsOf(track, 50)
    expect(count).toBe(2)
    expect(longest).toBeCloseTo(1999, 0)
  })

  it('cut the run, so that nobody walked them', () => {
    expect(walkedMetres(splitAtTeleports(track, 50))).toBeCloseTo(1, 2)
  })

  it('also happen across a gap', () => {
    expect(teleportsOf({ runs: [[at(0)], [at(100, 30_000)]] }, 50).count).toBe(1)
    expect(teleportsOf({ runs: [[at(0)], [at(100, 3000)]] }, 50).count).toBe(0)
  })

  it('are none where the phone said how unsure it was', () => {
    expect(teleportsOf({ runs: [[at(0), at(1, 150, 0, { accuracy: 120 })]] }, 50).count).toBe(0)
    expect(teleportsOf({ runs: [[at(0), at(1, 500, 0, { accuracy: 9000 })]] }, 50).count).toBe(1)
  })
})

describe('accuracy', () => {
  const coarse = { accuracy: 101 }

  it('is judged by time, not by number of fixes', () => {
    const track = {
      runs: [[at(0), at(30, 0, 0, coarse), at(31, 0, 0, coarse), at(32, 0, 0, coarse), at(40)]],
    }
    expect(coarseShare(track, 100)).toBe(0.25)
  })

  it('is counted by fixes when the track has no duration, and is fine when nothing is known', () => {
    expect(coarseShare({ runs: [[at(0)], [at(9, 0, 0, coarse)]] }, 100)).toBe(0.5)
    expect(coarseShare({ runs: [[at(0, 0, 0, { accuracy: null })]] }, 100)).toBe(0)
    expect(coarseShare({ runs: [] }, 100)).toBe(0)
  })

  it('takes coarse fixes out, and runs that had nothing else', () => {
    expect(withoutCoarse({ runs: [[at(0), at(1, 0, 0, coarse)], [at(2, 0, 0, coarse)]] }, 100).runs).toEqual([
      [at(0)],
    ])
  })
})

describe('times', () => {
  const times = { startedAt: 0, endedAt: 600_000, sentAt: 700_000 }

  it('are fine when the fixes lie between start and end, a minute of slack granted', () => {
    expect(hasImpossibleTime({ runs: [[at(-59), at(659)]] }, times)).toBe(false)
    expect(hasImpossibleTime({ runs: [] }, { ...times, sentAt: 545_000 })).toBe(false)
  })

  it.each([
    ['an end before the start', { ...times, endedAt: -1 }, [at(0)]],
    ['an end in the future', { ...times, sentAt: 500_000 }, [at(0)]],
    ['a fix before the start', times, [at(-61), at(5)]],
    ['a fix after the end', times, [at(5), at(661)]],
    ['time running backwards', times, [at(300), at(200)]],
  ])('are impossible with %s', (_, wrong, run) => {
    expect(hasImpossibleTime({ runs: [run] }, wrong)).toBe(true)
  })

  it('tell how far the phone is ahead or behind', () => {
    expect(skewSeconds(7_200_000, 0)).toBe(7200)
    expect(skewSeconds(0, 60_000)).toBe(-60)
  })
})

describe('time at a pond', () => {
  const pond = pondRing(40, 60)

  it('counts only what is within fifty metres of the shore', () => {
    const run = [at(0, 40 + 150), at(100, 40 + 50), at(200, 40 + 20), at(260, 40 + 150)]
    expect(secondsNear({ runs: [run] }, pond, 50)).toBeCloseTo(100 + (60 * 30) / 130, 0)
  })

  it('counts the water itself, however wide it is', () => {
    expect(secondsNear({ runs: [[at(0), at(120, 5)]] }, pondRing(400, 60), 50)).toBe(120)
    expect(secondsNear({ runs: [[at(0, -1000), at(200, 1000)]] }, pondRing(400, 60), 50)).toBeCloseTo(90, 0)
  })

  it('is nothing for a single fix or none', () => {
    expect(secondsNear({ runs: [[at(0)]] }, pond, 50)).toBe(0)
    expect(secondsNear({ runs: [] }, pond, 50)).toBe(0)
  })
})

describe('small things', () => {
  it('count the fixes that were simulated', () => {
    expect(
      mockedFixes({ runs: [[at(0), at(1, 0, 0, { mocked: true })], [at(2, 0, 0, { mocked: true })]] }),
    ).toBe(2)
  })

  it('spread well in a hash of sixteen digits, different for every text', () => {
    const hashes = Array.from({ length: 20_000 }, (_, i) => hash(`河 ${i}`))
    expect(new Set(hashes).size).toBe(20_000)
    expect(new Set(hashes.map((text) => text.slice(0, 8))).size).toBeGreaterThan(19_990)
    expect(hashes.every((text) => /^[0-9a-f]{16}$/.test(text))).toBe(true)
  })
})
