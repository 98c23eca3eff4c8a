import { readdirSync, readFileSync } from 'node:fs'
import { readRecording } from '../../../../domain/patrol/recording'
import { defaultThresholds, type Assessment } from '../../../../domain/patrol/assessment'
import { assessPatrol } from '../../../../domain/patrol/rules/assessPatrol'
import { packTrack, unpackTrack } from '../../../../domain/patrol/trackCodec'
import type { Run, Track } from '../../../../domain/patrol/track'
import type { WireTrack } from '../../../../domain/patrol/wireTrack'
import { fixtureOf, type PatrolFixture } from '../../../fixtures/patrols/make'
import { stories } from '../../../fixtures/patrols/stories'
import { lineReach } from '../../../fixtures/patrols/walks'

const folder = 'test/fixtures/patrols'
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as PatrolFixture

function unpacked(wire: WireTrack): Track {
  const result = unpackTrack(wire)
  if (!result.ok) throw new Error(result.reason)
  return result.track
}

describe('the assessment of a patrol', () => {
  it.each(names)('%s', (name) => {
    const { patrol, expected } = read(name)
    const assessment = assessPatrol({ ...patrol, track: unpacked(patrol.track) })
    expect(assessment.findings.map(({ code }) => code)).toEqual(expected.findings)
    expect(assessment.verdict).toBe(expected.findings.length === 0 ? 'met' : 'needsExplanation')
    expect(assessment.coverage).toBeGreaterThanOrEqual(expected.coverage[0] - 1e-9)
    expect(assessment.coverage).toBeLessThanOrEqual(expected.coverage[1] + 1e-9)
    expect(assessment.gaps).toHaveLength(expected.gaps)
  })

  it.each(stories.map((story) => [story.name, story] as const))(
    '%s: nearly the same figures before it was packed',
    (name, { patrol }) => {
      const [raw, packed] = [patrol, { ...patrol, track: unpacked(read(name).patrol.track) }].map(
        assessPatrol,
      )
      expect(Math.abs(packed!.coverage - raw!.coverage)).toBeLessThan(0.02)
      expect(Math.abs(packed!.duration - raw!.duration)).toBeLessThanOrEqual(1)
      expect(packed!.gaps).toHaveLength(raw!.gaps.length)
      // Trembling adds to the distance of a raw recording and to nothing else.
      expect(packed!.distance).toBeLessThanOrEqual(raw!.distance)
      const others = ({ findings }: Assessment) =>
        findings.map(({ code }) => code).filter((code) => code !== 'tooLittleWalked')
      expect(others(packed!)).toEqual(others(raw!))
    },
  )

  it('has fixtures that are what their stories make', () => {
    expect(names.sort()).toEqual(stories.map(({ name }) => name).sort())
    for (const story of stories)
      expect(read(story.name)).toEqual(JSON.parse(JSON.stringify(fixtureOf(story))))
  })

  it('says what was measured and what was asked', () => {
    const { patrol } = read('covers-only-the-lower-half')
    const [coverage, walked] = assessPatrol({ ...patrol, track: unpacked(patrol.track) }).findings
    expect(coverage).toMatchObject({ required: 0.6, count: 1 })
    expect(walked!.required).toBeCloseTo(0.6 * patrol.reach.length, 6)
    expect(walked!.measured).toBeLessThan(walked!.required!)
  })

  it('follows the thresholds of the township', () => {
    const { patrol } = read('covers-only-the-lower-half')
    const thresholds = { ...defaultThresholds, lineCoverage: 0.4, lineDistance: 700 }
    expect(assessPatrol({ ...patrol, track: unpacked(patrol.track), thresholds }).verdict).toBe('met')
  })

  it.each([
    ['ahead', 1],
    ['behind', -1],
  ])('asks about a phone whose clock is %s by more than it may be, and not by as much', (_, way) => {
    const { patrol } = read('walked-whole-reach')
    const codesAt = (skew: number) => {
      const receivedAt = patrol.sentAt - way * skew * 1000
      const { findings } = assessPatrol({ ...patrol, track: unpacked(patrol.track), receivedAt })
      return findings.map(({ code }) => code)
    }
    const { clockSkew } = defaultThresholds
    expect(codesAt(clockSkew + 1)).toContain('clockSkew')
    expect(codesAt(clockSkew)).not.toContain('clockSkew')
  })

  it('reviews by hand whatever was recorded when location was withdrawn', () => {
    const { patrol } = read('walked-whole-reach')
    const track = unpacked(patrol.track)
    const { findings, coverage } = assessPatrol({ ...patrol, track, noTrackReason: 'noPermission' })
    expect(findings).toEqual([{ code: 'noTrack' }])
    expect(coverage).toBe(1)
  })
})

describe('recordings of real devices', () => {
  const runsOf = (name: string) => {
    const recording = readRecording(readFileSync(`test/fixtures/tracks/${name}.gpx`, 'utf8'))
    if (!recording.ok) throw new Error(recording.reason)
    return recording.track.runs
  }
  const assess = (run: Run, reachOf: Run) => {
    const [startedAt, endedAt] = [run[0]!.time, run[run.length - 1]!.time]
    const reach = lineReach(reachOf.map(({ lng, lat }) => [lng, lat] as const))
    const track = unpacked(packTrack({ runs: [run] }))
    return assessPatrol({ track, reach, startedAt, endedAt, sentAt: endedAt, receivedAt: endedAt })
  }

  it('show a walk on foot along its own line as covering it, the pauses of the device aside', () => {
    const walk = runsOf('korita-zbevnica')[1]!
    const { coverage, findings } = assess(walk, walk)
    expect(coverage).toBeGreaterThan(0.9)
    expect(findings.map(({ code }) => code)).not.toContain('tooFast')
    expect(findings.map(({ code }) => code)).not.toContain('lowCoverage')
  })

  it('show half of that walk as covering half of it', () => {
    const walk = runsOf('korita-zbevnica')[1]!
    const { coverage, findings } = assess(walk.slice(0, walk.length / 2), walk)
    expect(coverage).toBeLessThan(0.6)
    expect(findings[0]!.code).toBe('lowCoverage')
  })

  it('show a drive as too fast, and as covering its line', () => {
    const drive = runsOf('around-visnjan-with-car')[0]!
    const { coverage, findings } = assess(drive, drive)
    expect(coverage).toBeCloseTo(1, 3)
    expect(findings.find(({ code }) => code === 'tooFast')!.measured).toBeGreaterThan(12)
  })
})
