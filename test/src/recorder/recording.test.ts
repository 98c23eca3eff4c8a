/** A recording goes on, breaks off and goes on again; what is unknown stays unknown. */
import type { Fix } from '@domain/patrol/track'
import {
  beginsRun,
  latestFix,
  record,
  reopenRecording,
  startRecording,
  type Recording,
} from '@/recorder/recording'

const start = 1_800_000_000_000
const second = 1000
const fix = (seconds: number): Fix => ({
  time: start + seconds * second,
  lng: 120.3,
  lat: 27.6,
  accuracy: 8,
  speed: 1,
})
const walk = (recording: Recording, ...seconds: number[]) =>
  seconds.reduce((now, each) => record(now, { type: 'fix', fix: fix(each) }), recording)
const lengths = ({ runs }: Recording) => runs.map((run) => run.length)

it('puts fixes in one run while they come', () => {
  const walked = walk(startRecording(start), 1, 2, 3)
  expect(lengths(walked)).toEqual([3])
  expect(latestFix(walked)).toEqual(fix(3))
})

it('takes no fix twice and none that is older', () => {
  expect(lengths(walk(startRecording(start), 1, 2, 2, 1, 3))).toEqual([3])
})

it('says after 20 s of silence that the signal is gone, and goes on with the next fix', () => {
  const walked = walk(startRecording(start), 1)
  expect(record(walked, { type: 'tick', now: start + 20 * second }).phase).toBe('recording')
  const silent = record(walked, { type: 'tick', now: start + 30 * second })
  expect(silent.phase).toBe('interrupted')
  const again = walk(silent, 31)
  expect(again.phase).toBe('recording')
  expect(lengths(again)).toEqual([2])
})

it('begins a new run after more than a minute without a fix', () => {
  expect(lengths(walk(startRecording(start), 1, 2, 63, 64))).toEqual([2, 2])
  expect(lengths(walk(startRecording(start), 1, 2, 62, 63))).toEqual([4])
})

it('begins a new run after a kill, however short it was', () => {
  const before = walk(startRecording(start), 1, 2)
  const reopened = reopenRecording(start, before.runs, start + 5 * second)
  expect(beginsRun(reopened, fix(6))).toBe(true)
  expect(lengths(walk(reopened, 6, 7))).toEqual([2, 2])
})

it('ends once and for all, never before its last fix', () => {
  const ended = record(walk(startRecording(start), 1, 9), { type: 'end', now: start })
  expect(ended).toMatchObject({ phase: 'ended', endedAt: start + 9 * second })
  expect(walk(ended, 12)).toBe(ended)
  expect(record(ended, { type: 'end', now: start + 99 * second })).toBe(ended)
})
