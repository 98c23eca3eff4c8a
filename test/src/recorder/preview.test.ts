/** What the walker reads while walking. */
import { defaultThresholds, type Finding } from '@domain/patrol/assessment'
import { findingText } from '@domain/patrol/findingText'
import type { Fix } from '@domain/patrol/track'
import { metresToWalk } from '@domain/patrol/toWalk'
import { packTrack } from '@domain/patrol/trackCodec'
import { newDraft } from '@/recorder/draft'
import {
  accuracyWords,
  assessDraft,
  assessSoFar,
  interruptedIn,
  missingWords,
  standingAt,
} from '@/recorder/preview'
import { reach } from '../today'

const duty = {
  assignmentId: 'a1',
  delegationId: null,
  reach,
  thresholds: defaultThresholds,
  photosRequired: false,
}
const start = 1_800_000_000_000
const at = (metres: number, seconds: number): Fix => {
  return { time: start + seconds * 1000, lng: 120.3 + metres / 98_550, lat: 27.6, accuracy: 8, speed: 1 }
}
const walk = (from: number, to: number, second: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => at(from + i, second + i))
const found = (findings: Finding[]) => missingWords({ findings } as never, duty)

it('says what is enough, once: the way, and the time that the way does not take', () => {
  const lowCoverage: Finding = { code: 'lowCoverage', measured: 0.31, required: 0.6 }
  const tooLittle: Finding = { code: 'tooLittleWalked', measured: 480, required: 600 }
  const tooShort: Finding = { code: 'tooShort', measured: 400, required: 600 }
  expect(found([tooLittle, lowCoverage])).toBe('再走 290 米就够')
  expect(found([tooLittle])).toBe('再走 120 米就够')
  expect(found([tooShort, tooLittle, lowCoverage])).toBe('再走 290 米就够')
  expect(found([tooShort, tooLittle])).toBe('再走 120 米，再巡 2 分钟就够')
  expect(found([tooShort])).toBe('再巡 4 分钟就够')
  expect(found([{ code: 'notNear', measured: 60, required: 120 }])).toBe('再巡 1 分钟就够')
  expect(found([])).toBe('已经够了，可以结束，也可以接着走')
})

it('on the way and on the checklist it is the same distance', () => {
  const draft = {
    ...newDraft('p', duty, start),
    endedAt: start + 800_000,
    track: packTrack({ runs: [walk(0, 250, 0)] }),
  }
  const assessment = assessDraft(draft)
  const [lowCoverage] = assessment.findings
  const said = findingText(lowCoverage!, { toWalk: metresToWalk(assessment.findings, reach.length) })
  expect(/再走 .*米就够/.exec(said)![0]).toBe(/再走 .*米/.exec(missingWords(assessment, duty))![0] + '就够')
})

it('fills as one walks, by the rules of the cloud', () => {
  const half = assessSoFar({ runs: [walk(0, 500, 0)] }, duty, start, start + 500_000)
  expect(half.coverage).toBeCloseTo(0.55, 1)
  expect(half.findings.map(({ code }) => code)).toContain('tooShort')
  const whole = assessSoFar({ runs: [walk(0, 1000, 0)] }, duty, start, start + 1_000_000)
  expect(whole).toMatchObject({ verdict: 'met' })
})

it('shows a gap where it lies on the reach and never fills it', () => {
  const track = { runs: [walk(0, 200, 0), walk(600, 900, 700)] }
  const [gap, ...others] = interruptedIn(track, duty)
  expect(others).toEqual([])
  expect(gap!.from).toBeCloseTo(200, -1)
  expect(gap!.to).toBeCloseTo(600, -1)
  expect(assessSoFar(track, duty, start, start + 1_000_000).coverage).toBeLessThan(0.7)
})

it('says where one stands on the reach, and nothing far from the water', () => {
  expect(standingAt(at(300, 0), reach)).toBeCloseTo(300, -1)
  expect(standingAt({ ...at(300, 0), lat: 27.7 }, reach)).toBeNull()
  expect(standingAt(null, reach)).toBeNull()
})

it.each([
  [null, '正在定位'],
  [{ ...at(0, 0), accuracy: 8 }, '定位准'],
  [{ ...at(0, 0), accuracy: 40 }, '定位一般'],
  [{ ...at(0, 0), accuracy: 120 }, '定位不准，请走到开阔处'],
])('says how good the position is', (fix, words) => {
  expect(accuracyWords(fix)).toBe(words)
})

it('marks a patrol without track for review', () => {
  const draft = { ...newDraft('p', duty, start), endedAt: start, noTrackReason: '手机定位坏了' }
  expect(assessDraft(draft)).toMatchObject({ verdict: 'needsExplanation', findings: [{ code: 'noTrack' }] })
})
