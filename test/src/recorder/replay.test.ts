/** A walk replayed at a desk: as fast as asked, stamped as walked just now, never in the future. */
import { defaultThresholds } from '@domain/patrol/assessment'
import type { Fix } from '@domain/patrol/track'
import { demoWalk } from '@/recorder/demoWalk'
import { assessSoFar } from '@/recorder/preview'
import { replaySource } from '@/recorder/replaySource'
import { reach } from '../today'

const fixes = Array.from({ length: 601 }, (_, i): Fix => ({
  time: i * 1000,
  lng: 120.3,
  lat: 27.6,
  accuracy: 5,
  speed: 1,
}))
const openDraft = { now: 1_800_000_000_000 }
const clock = () => openDraft.now

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

async function pass(seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 5; i++) {
    openDraft.now += 200
    await jest.advanceTimersByTimeAsync(200)
  }
}

async function replay(speed: number, walked = 0) {
  const taken: Fix[] = []
  const source = replaySource({ fixes, speed, walked }, clock)
  expect(await source.start((fix) => taken.push(fix))).toBeNull()
  return { source, taken }
}

it.each([1, 20, 60])('gives %i seconds of the walk a second', async (speed) => {
  const { source, taken } = await replay(speed)
  const begun = source.now()
  await pass(5)
  expect(source.now() - begun).toBe(5000 * speed)
  expect(taken.length).toBe(5 * speed + 1)
  source.stop()
  await pass(2)
  expect(taken.length).toBe(5 * speed + 1)
})

it('ends at the present moment and then stands still, a fix a second', async () => {
  const begun = openDraft.now
  const { source, taken } = await replay(60)
  expect(source.now()).toBe(begun - 600_000)
  await pass(10)
  expect(taken[600]!.time).toBe(begun)
  await pass(5)
  expect(taken.length).toBeGreaterThanOrEqual(605)
  expect(Math.max(...taken.map(({ time }) => time))).toBeLessThanOrEqual(openDraft.now)
  expect(taken.map(({ time }) => time)).toEqual(taken.map(({ time }) => time).sort((a, b) => a - b))
})

it('goes on after a kill where it was, later than everything before', async () => {
  const first = await replay(10)
  await pass(6)
  first.source.stop()
  const last = first.taken[first.taken.length - 1]!.time
  await pass(30)
  const second = await replay(10, 60_000)
  expect(second.taken[0]!.time).toBeGreaterThan(last)
  await pass(1)
  expect(second.taken[0]!.time + 10_000).toBe(second.taken[10]!.time)
})

it('has nothing to say about an empty recording', async () => {
  expect(await replaySource({ fixes: [], speed: 1, walked: 0 }, clock).start(() => undefined)).toBe(
    'unavailable',
  )
})

it('walks a reach well enough to be met, and the same reach always the same way', () => {
  const walk = demoWalk(reach.geometry)
  expect(demoWalk(reach.geometry)).toEqual(walk)
  const duty = {
    assignmentId: 'a1',
    delegationId: null,
    reach,
    thresholds: defaultThresholds,
    photosRequired: false,
  }
  const end = walk[walk.length - 1]!.time
  expect(assessSoFar({ runs: [walk] }, duty, 0, end)).toMatchObject({
    verdict: 'met',
    findings: [],
    coverage: 1,
  })
})
