/** The phone's clock is set in the middle of a patrol: the walk is as long as it was. */
import { assessPatrol } from '@domain/patrol/rules/assessPatrol'
import { defaultThresholds } from '@domain/patrol/assessment'
import { boxOf } from '@domain/geo/distance'
import { unpackTrack } from '@domain/patrol/trackCodec'
import type { Reach } from '@domain/register/reach'
import { steadyClock } from '@/device/steadyClock'
import type { LocationSource } from '@/device/locationShape'
import type { Fix } from '@domain/patrol/track'
import { DraftBook } from '@/recorder/draftBook'
import { OpenDraft } from '@/recorder/OpenDraft'
import { Recorder } from '@/recorder/Recorder'
import { memoryStore } from '../device/memoryStore'
import { reach } from '../today'

const start = 1_800_000_000_000
const minutes = 28
const duty = {
  assignmentId: 'a1',
  delegationId: null,
  reach,
  thresholds: defaultThresholds,
  photosRequired: false,
}
const line = reach.geometry.shape === 'line' ? reach.geometry.line : reach.geometry.ring

/** What a phone has: a wall clock that can be set, ms that only grow, and whether it is in a pocket. */
const phone = { real: 0, set: 0, hidden: false }
const wall = () => start + phone.real + phone.set
const hiding = () => ({ now: phone.hidden, times: 0 })

let onFix: (fix: Fix) => void = () => undefined
let ticks: () => void = () => undefined

function source(monotonic: boolean): LocationSource {
  const clock = steadyClock({ wall, monotonic: monotonic ? () => phone.real : undefined, hiding })
  return {
    now: clock.now,
    clockMoved: clock.moved,
    start: async (take) => {
      onFix = (fix) => take({ ...fix, time: Math.round(clock.now()) })
      return null
    },
    stop: () => undefined,
  }
}

/** A source that believes its clock, as an older one did. */
function credulous(): LocationSource {
  return {
    now: wall,
    start: async (take) => {
      onFix = (fix) => take({ ...fix, time: wall() })
      return null
    },
    stop: () => undefined,
  }
}

function recorderOn(sourceFor: () => LocationSource, texts = new Map<string, string>()) {
  const storage = memoryStore(texts)
  const openDraft = new OpenDraft(new DraftBook(storage, async () => undefined))
  const recorder = new Recorder({
    storage,
    openDraft,
    sourceFor,
    newId: async () => 'patrol000000000000000000001',
    keepAwake: () => undefined,
    everySecond: (run) => {
      ticks = run
      return () => undefined
    },
  })
  return { recorder, openDraft }
}

/** A fix a second along the whole reach; the clock is set by so many seconds after ten minutes. */
function walk(from: number, to: number, by: number): void {
  const [west, east] = [line[0]!, line[line.length - 1]!]
  for (let second = from; second <= to; second++) {
    phone.real = second * 1000
    if (second === 600) phone.set += by * 1000
    const share = second / (minutes * 60)
    const [lng, lat] = [west[0] + share * (east[0] - west[0]), west[1] + share * (east[1] - west[1])]
    onFix({ time: 0, lng, lat, accuracy: 5, speed: 1 })
    ticks()
  }
}

beforeEach(() => Object.assign(phone, { real: 0, set: 0, hidden: false }))

const straight: Reach['geometry'] = { shape: 'line', line: [line[0]!, line[line.length - 1]!] }
const reachToAssess: Reach = {
  ...reach,
  _id: reach.id,
  geometry: straight,
  box: boxOf(straight.line),
} as Reach

describe.each([
  ['a monotonic clock', () => source(true)],
  ['only a wall clock', () => source(false)],
])('on a phone with %s', (_, sourceFor) => {
  it.each([-3600, 3600, -30, -120])(
    'that is set by %i s every fix is kept and no jump is asked about',
    async (by) => {
      const { recorder, openDraft } = recorderOn(sourceFor)
      await recorder.start(duty)
      walk(0, minutes * 60, by)
      const { recording, now } = recorder.current()
      expect(recording!.runs.map((run) => run.length)).toEqual([minutes * 60 + 1])
      expect(recording!.phase).toBe('recording')
      // What the phone shows while walking …
      expect(Math.round((now - recording!.startedAt) / 1000)).toBeCloseTo(minutes * 60, -1)
      await recorder.end()
      const { startedAt, endedAt, track } = openDraft.draft()!
      // … is what it hands in, in the time that it has when sending.
      expect(Math.abs(endedAt! - wall())).toBeLessThan(2000)
      const sentAt = wall() + 5000
      const unpacked = unpackTrack(track!)
      const verdict = assessPatrol({
        track: unpacked.ok ? unpacked.track : { runs: [] },
        reach: reachToAssess,
        startedAt,
        endedAt: endedAt!,
        sentAt,
        receivedAt: sentAt,
      })
      expect(verdict.findings).toEqual([])
      expect(verdict.gaps).toEqual([])
      expect(Math.abs(verdict.duration - minutes * 60)).toBeLessThanOrEqual(2)
      expect(verdict.coverage).toBe(1)
    },
  )
})

it('a source whose clock steps back loses no fix either', async () => {
  const { recorder } = recorderOn(credulous)
  await recorder.start(duty)
  walk(0, minutes * 60, -3600)
  expect(recorder.current().recording!.runs.flat()).toHaveLength(minutes * 60 + 1)
})

it('the clock set back while the mini-program was closed: the walk goes on behind what was saved', async () => {
  const texts = new Map<string, string>()
  const first = recorderOn(() => source(true), texts)
  await first.recorder.start(duty)
  walk(0, 599, 0)
  await new Promise((resolve) => setImmediate(resolve))
  phone.set = -3_600_000
  const second = recorderOn(() => source(true), texts)
  await second.recorder.resume('patrol000000000000000000001')
  walk(601, 900, 0)
  const { runs } = second.recorder.current().recording!
  expect(runs).toHaveLength(2)
  expect(runs[1]).toHaveLength(300)
  await second.recorder.end()
  const { startedAt, endedAt } = second.openDraft.draft()!
  expect(Math.abs(endedAt! - wall())).toBeLessThan(2000)
  expect(Math.abs(endedAt! - startedAt - 900_000)).toBeLessThan(20_000)
})

it.each([-3600, 3600, -30, -120])('an older phone, set by %i s, is judged by the walk as well', (by) => {
  const set = (second: number) => start + second * 1000 + (second >= 600 ? by * 1000 : 0)
  const [west, east] = [line[0]!, line[line.length - 1]!]
  const run = Array.from({ length: minutes * 60 + 1 }, (_, second): Fix => {
    const share = second / (minutes * 60)
    const [lng, lat] = [west[0] + share * (east[0] - west[0]), west[1] + share * (east[1] - west[1])]
    return { time: set(second), lng, lat, accuracy: 5, speed: 1 }
  })
  const endedAt = set(minutes * 60)
  const at = { startedAt: start, endedAt, sentAt: endedAt, receivedAt: endedAt }
  const verdict = assessPatrol({ track: { runs: [run] }, reach: reachToAssess, ...at })
  expect(verdict.findings).toEqual([])
  expect(Math.abs(verdict.duration - minutes * 60)).toBeLessThanOrEqual(2)
  expect(verdict.coverage).toBe(1)
})

it('a phone that slept in the pocket has slept: the time between is a gap, not a step', () => {
  const clock = steadyClock({ wall, monotonic: () => phone.real - 0, hiding })
  const begun = clock.now()
  // The monotonic clock of a sleeping phone stands still.
  Object.assign(phone, { hidden: true, set: 600_000 })
  expect(clock.now() - begun).toBe(600_000)
})
