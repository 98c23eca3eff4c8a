/** A patrol begun by mistake is thrown away: whole or not at all, whenever the phone is killed, and some seconds to regret. */
import { readJournal } from '@/recorder/journal'
import { ThrownAway } from '@/recorder/thrownAway'
import { memoryStore } from '../device/memoryStore'
import { duty, Phone, quiet, start } from './killedPhone'

const id = 'patrol000000000000000000001'

/** What the phone does by itself when seconds pass. */
let later: (() => void) | null = null
function binOf(phone: Phone): ThrownAway {
  later = null
  const { openDraft, recorder } = phone
  const after = (_ms: number, run: () => void) => {
    later = run
    return () => void (later = null)
  }
  return new ThrownAway({ openDraft, recorder, after })
}

async function walking(seconds = 40): Promise<{ phone: Phone; bin: ThrownAway }> {
  const phone = new Phone()
  phone.launch()
  const bin = binOf(phone)
  await phone.recorder.start(duty)
  phone.files.add('photo-1')
  await phone.openDraft.change((draft) => ({
    ...draft,
    photos: [{ number: 1, localPath: 'photo-1' }],
    nextNumber: 2,
  }))
  await phone.walk(seconds)
  return { phone, bin }
}

const saved = async (phone: Phone) =>
  (await readJournal(memoryStore(phone.texts), id)).runs.flat().map(({ time }) => (time - start) / 1000)
const seconds = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

it('stops at once, and is gone with its photos when the seconds are over', async () => {
  const { phone, bin } = await walking()
  expect(await bin.throwAway(id)).toBe(true)
  expect(phone.recorder.current().recording).toBeNull()
  expect(phone.openDraft.draft()).toBeNull()
  expect(await phone.openDraft.take(id)).toBeNull()
  expect(phone.files.size).toBe(1)
  later!()
  await quiet()
  expect([phone.texts.size, phone.files.size, bin.current()]).toEqual([0, 0, null])
  expect(await bin.takeBack()).toBeNull()
})

it('taken back it goes on where it was: nothing is missing but the seconds of doubt', async () => {
  const { phone, bin } = await walking()
  await bin.throwAway(id)
  phone.now += 5000
  expect(await bin.takeBack()).toMatchObject({ patrolId: id, thrownAway: false })
  expect(later).toBeNull()
  await quiet()
  await phone.walk(10)
  expect(phone.recorder.current().recording!.runs.map((run) => run.length)).toEqual([40, 10])
  await bin.sweep()
  expect(phone.files.size).toBe(1)
})

it('taken back it shows at once, also where the phone looks for its place for long', async () => {
  const { phone, bin } = await walking()
  await bin.throwAway(id)
  phone.searches = true
  expect(await bin.takeBack()).toMatchObject({ patrolId: id })
  await quiet()
  expect(phone.recorder.current().recording).not.toBeNull()
})

it('thrown away before the phone knew where it was, it does not keep the screen on afterwards', async () => {
  const phone = new Phone()
  phone.launch()
  phone.searches = true
  const started = phone.recorder.start(duty)
  await quiet()
  await binOf(phone).throwAway(id)
  phone.found!()
  expect(await started).toBeNull()
  expect(phone.awake).toBe(false)
})

it('one that was ended comes back to its checklist as it was', async () => {
  const { phone, bin } = await walking()
  await phone.recorder.end()
  const before = phone.openDraft.draft()
  await bin.throwAway(id)
  await bin.takeBack()
  expect(phone.recorder.current().recording).toBeNull()
  expect(await phone.openDraft.take(id)).toEqual({ ...before, thrownAway: false })
})

it('killed at any step: it is there whole, or gone with all its files', async () => {
  const ends = new Set<string>()
  for (let step = 1; step <= 16; step++) {
    const { phone, bin } = await walking()
    phone.killAt = phone.steps + step
    void bin.throwAway(id).then(() => later?.())
    await quiet()
    phone.launch()
    await binOf(phone).sweep()
    const [draft] = await phone.openDraft.book.all()
    if (draft) {
      expect(draft.thrownAway).toBeFalsy()
      expect(await saved(phone)).toEqual(seconds(40))
      expect([...phone.files]).toEqual(['photo-1'])
    } else expect([phone.texts.size, phone.files.size]).toEqual([0, 0])
    ends.add(draft ? 'whole' : 'gone')
  }
  expect([...ends].sort()).toEqual(['gone', 'whole'])
})

it('killed while the launch clears it, the next launch goes on', async () => {
  for (let step = 1; step <= 8; step++) {
    const { phone, bin } = await walking()
    await bin.throwAway(id)
    phone.launch()
    phone.killAt = phone.steps + step
    void binOf(phone).sweep()
    await quiet()
    phone.launch()
    await binOf(phone).sweep()
    expect([phone.texts.size, phone.files.size]).toEqual([0, 0])
  }
})

it('a phone without room says so, and goes on recording', async () => {
  const { phone } = await walking()
  const write = jest.spyOn(phone.openDraft.book, 'write').mockRejectedValue(new Error('full'))
  expect(await binOf(phone).throwAway(id)).toBe(false)
  write.mockRestore()
  await phone.walk(10)
  expect(await saved(phone)).toEqual(seconds(50))
  expect(phone.openDraft.draft()!.thrownAway).toBeFalsy()
})

it('two taps throw it away once, and it can still be taken back', async () => {
  const { phone, bin } = await walking()
  await Promise.all([bin.throwAway(id), bin.throwAway(id)])
  expect(phone.files.size).toBe(1)
  expect(await bin.takeBack()).toMatchObject({ patrolId: id })
})

it('what was handed in is not thrown away', async () => {
  const { phone, bin } = await walking()
  await phone.recorder.end()
  await phone.openDraft.change((draft) => ({ ...draft, submitted: true }))
  expect(await bin.throwAway(id)).toBe(false)
  expect(phone.texts.size).toBe(1)
})
