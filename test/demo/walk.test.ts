import { makeTownship } from '../../demo/township/township'
import { walkAlong, type WalkOptions } from '../../demo/walk'
import { assessPatrol } from '../../domain/patrol/rules/assessPatrol'
import { metresBetween } from '../../domain/patrol/rules/distance'
import { packTrack, unpackTrack } from '../../domain/patrol/trackCodec'
import type { Fix, Track } from '../../domain/patrol/track'
import type { Reach } from '../../domain/register/reach'

const { reaches } = makeTownship(1)
const river = reaches.find(({ kind }) => kind === 'river')!
const brook = reaches.find(({ kind, level }) => kind === 'stream' && level === 'village')!
const pond = reaches.find(({ kind }) => kind === 'pond')!
const startAt = Date.parse('2026-11-02T08:00:00+08:00')

const walk = (reach: Reach, options: Partial<WalkOptions> = {}) =>
  walkAlong(reach.geometry, { seed: 1, startAt, ...options })

const fixesOf = (track: Track): Fix[] => track.runs.flat()

function assess(reach: Reach, options: Partial<WalkOptions> = {}) {
  const unpacked = unpackTrack(packTrack(walk(reach, options)))
  if (!unpacked.ok) throw new Error(unpacked.reason)
  const end = fixesOf(unpacked.track).slice(-1)[0]!.time
  return assessPatrol({
    track: unpacked.track,
    reach,
    startedAt: startAt,
    endedAt: end,
    sentAt: end,
    receivedAt: end,
  })
}

const codesOf = (reach: Reach, options: Partial<WalkOptions>) =>
  assess(reach, options).findings.map(({ code }) => code)

describe('a demo walk', () => {
  it('is the same for the same seed and another for another', () => {
    expect(walk(brook)).toEqual(walk(brook))
    expect(walk(brook, { seed: 2 })).not.toEqual(walk(brook))
  })

  it('has a fix every one to two seconds from the given time on', () => {
    const fixes = fixesOf(walk(river))
    expect(fixes[0]!.time).toBe(startAt)
    fixes.slice(1).forEach(({ time }, i) => {
      expect(time - fixes[i]!.time).toBeGreaterThanOrEqual(999)
      expect(time - fixes[i]!.time).toBeLessThanOrEqual(2001)
    })
  })

  it('goes at a walking pace', () => {
    const track = walk(river)
    const fixes = fixesOf(track)
    const seconds = (fixes[fixes.length - 1]!.time - startAt) / 1000
    expect(river.length / seconds).toBeGreaterThan(0.8)
    expect(river.length / seconds).toBeLessThan(1.5)
  })

  it('trembles slowly, as GPS does: two fixes in a row are wrong in nearly the same way', () => {
    const fixes = fixesOf(walk(pond, { stays: 600 }))
    const [lng, lat] = ['lng', 'lat'].map((key) => mean(fixes.map((fix) => fix[key as 'lng' | 'lat'])))
    const middle: Fix = { ...fixes[0]!, lng: lng!, lat: lat! }
    const off = Math.sqrt(mean(fixes.map((fix) => metresBetween(fix, middle) ** 2)))
    const step = Math.sqrt(mean(fixes.slice(1).map((fix, i) => metresBetween(fix, fixes[i]!) ** 2)))
    expect(off).toBeGreaterThan(1.5)
    expect(off).toBeLessThan(9)
    expect(step).toBeLessThan(off * 0.7)
  })

  it('meets the duty when the whole reach was walked, whatever its length', () => {
    for (const reach of reaches) {
      expect([reach.name, assess(reach, { atLeast: 660 }).verdict]).toEqual([reach.name, 'met'])
    }
  })

  it('covers about the part that was walked', () => {
    expect(assess(river, { to: 0.4 }).coverage).toBeCloseTo(0.4, 1)
    expect(assess(river, { from: 0.5, to: 0.8, upwards: true }).coverage).toBeCloseTo(0.32, 1)
    expect(codesOf(river, { to: 0.4 })).toContain('lowCoverage')
  })

  it('leaves a gap where the recording was interrupted', () => {
    const track = walk(river, { gap: { after: 0.3, seconds: 900 } })
    expect(track.runs).toHaveLength(2)
    expect(track.runs[1]![0]!.time - track.runs[0]!.slice(-1)[0]!.time).toBeGreaterThanOrEqual(900_000)
    expect(codesOf(river, { gap: { after: 0.3, seconds: 900 } })).toContain('gaps')
  })

  it('is found to be too fast when it was driven', () => {
    expect(codesOf(river, { driven: true })).toContain('tooFast')
  })

  it('needs only a few minutes at a pond, without going anywhere', () => {
    expect(assess(pond, { stays: 180 }).verdict).toBe('met')
    expect(codesOf(pond, { stays: 60 })).toContain('notNear')
  })
})

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
