/**
 * The recorder on phones that kill it: at every single step of the disk, at any moment of the walk. What comes
 * back is what was walked up to a few seconds before, with the time of being closed as a gap.
 */
import fc from 'fast-check'
import type { Fix } from '@domain/patrol/track'
import { unpackTrack } from '@domain/patrol/trackCodec'
import { readJournal } from '@/recorder/journal'
import { Recorder } from '@/recorder/Recorder'
import { memoryStore } from '../device/memoryStore'
import { duty, Phone, quiet, start } from './killedPhone'

const times = (runs: readonly (readonly Fix[])[]) => runs.flat().map((fix) => fix.time)

it('loses at most the last five fixes when it is killed at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 80 }),
      async (seconds, killAt) => {
        const phone = new Phone()
        phone.launch()
        await phone.recorder.start(duty)
        phone.killAt = phone.steps + killAt
        await phone.walk(seconds)
        const walked = Math.min(seconds, killAt * 5)
        phone.launch()
        const { runs } = await readJournal(memoryStore(phone.texts), 'patrol000000000000000000001')
        expect(times(runs).length).toBeGreaterThanOrEqual(Math.max(0, walked - 9))
        expect(times(runs)).toEqual(times(runs).map((_, i) => start + (i + 1) * 1000))
      },
    ),
    { numRuns: 300 },
  )
})

it('goes on after the kill, with the closed time as a gap, and packs all of it at the end', async () => {
  const phone = new Phone()
  phone.launch()
  await phone.recorder.start(duty)
  await phone.walk(120)
  phone.now += 10 * 60_000
  phone.launch()
  await phone.recorder.resume('patrol000000000000000000001')
  expect(phone.recorder.current().recording).toMatchObject({ phase: 'recording', startedAt: start })
  await phone.walk(60)
  await phone.recorder.end()

  const draft = phone.openDraft.draft()!
  expect(draft.endedAt).toBe(phone.now)
  const unpacked = unpackTrack(draft.track!)
  const runs = unpacked.ok ? unpacked.track.runs : []
  expect(
    runs.map((run) => [(run[0]!.time - start) / 1000, (run[run.length - 1]!.time - start) / 1000]),
  ).toEqual([
    [1, 120],
    [721, 780],
  ])
  expect([...phone.texts.keys()]).toEqual(['draft/patrol000000000000000000001'])
})

it('killed again within the minute after it went on: three pieces, nothing of any of them lost', async () => {
  const phone = new Phone()
  phone.launch()
  await phone.recorder.start(duty)
  await phone.walk(120)
  for (const closed of [20, 15]) {
    phone.now += closed * 1000
    phone.launch()
    await phone.recorder.resume('patrol000000000000000000001')
    await phone.walk(30)
  }
  await phone.recorder.end()

  const unpacked = unpackTrack(phone.openDraft.draft()!.track!)
  const runs = unpacked.ok ? unpacked.track.runs : []
  const seconds = (fix: Fix | undefined) => (fix!.time - start) / 1000
  expect(runs.map((run) => [seconds(run[0]), seconds(run[run.length - 1])])).toEqual([
    [1, 120],
    [141, 170],
    [186, 215],
  ])
})

it('killed again before the first fix after it went on: nothing changes, and it goes on once more', async () => {
  const phone = new Phone()
  phone.launch()
  await phone.recorder.start(duty)
  await phone.walk(120)
  const { runs } = await readJournal(memoryStore(phone.texts), 'patrol000000000000000000001')
  phone.launch()
  await phone.recorder.resume('patrol000000000000000000001')
  phone.launch()
  await phone.recorder.resume('patrol000000000000000000001')
  expect(phone.recorder.current().recording).toMatchObject({ phase: 'recording', startedAt: start, runs })
})

it('can be ended again when it was killed at any step of ending, and nothing of the walk is missing', async () => {
  for (let step = 1; step <= 12; step++) {
    const phone = new Phone()
    phone.launch()
    await phone.recorder.start(duty)
    await phone.walk(40)
    phone.killAt = phone.steps + step
    void phone.recorder.end()
    await quiet()
    phone.launch()
    const [draft] = await phone.openDraft.book.all()
    if (draft!.endedAt === null) await phone.recorder.endAsSaved(draft!.patrolId)
    const saved = (await phone.openDraft.book.all())[0]!
    const unpacked = unpackTrack(saved.track!)
    const last = unpacked.ok ? unpacked.track.runs.flat().slice(-1)[0]! : null
    expect((last!.time - start) / 1000).toBe(40)
    await phone.openDraft.book.tidy(() => null)
    expect([...phone.texts.keys()]).toEqual(['draft/patrol000000000000000000001'])
  }
})

it('keeps the newest of what is typed fast', async () => {
  const phone = new Phone()
  phone.launch()
  await phone.recorder.start(duty)
  for (const note of ['水', '水清', '水清岸']) void phone.openDraft.change((draft) => ({ ...draft, note }))
  await phone.openDraft.change((draft) => ({ ...draft, note: '水清岸绿' }))
  phone.launch()
  expect((await phone.openDraft.book.all())[0]!.note).toBe('水清岸绿')
})

it('leaves nothing behind when location was refused', async () => {
  const phone = new Phone()
  phone.launch()
  const refusing = new Recorder({
    storage: memoryStore(phone.texts),
    openDraft: phone.openDraft,
    sourceFor: () => ({ now: () => start, start: async () => 'denied', stop: () => undefined }),
    newId: async () => 'patrol000000000000000000002',
    keepAwake: () => undefined,
    everySecond: () => () => undefined,
  })
  expect(await refusing.start(duty)).toBe('denied')
  expect(refusing.current()).toMatchObject({ recording: null, trouble: 'denied' })
  expect(phone.texts.size).toBe(0)
})
