/** A refused patrol waits on the phone while another is recorded: what belongs to one never gets into the other. */
import { unpackTrack } from '@domain/patrol/trackCodec'
import { newDraft } from '@/recorder/draft'
import { duty, Phone, quiet, start } from './killedPhone'

const refused = 'patrol00000000000000refused'
const recorded = 'patrol00000000000000running'

async function recordingBesides(): Promise<Phone> {
  const phone = new Phone()
  phone.launch()
  await phone.openDraft.book.write({
    ...newDraft(refused, duty, start - 86_400_000),
    endedAt: start - 80_000_000,
  })
  phone.nextId = recorded
  await phone.recorder.start(duty)
  await phone.walk(60)
  return phone
}

it('the refused one is not opened before the recording is over', async () => {
  const phone = await recordingBesides()
  const before = await phone.openDraft.book.read(refused)
  expect(await phone.openDraft.take(refused)).toBeNull()
  expect(phone.openDraft.draft()!.patrolId).toBe(recorded)
  await phone.openDraft.change((draft) => ({ ...draft, note: '桥下有垃圾' }))
  await phone.recorder.end()

  expect(await phone.openDraft.book.read(refused)).toEqual(before)
  const ended = (await phone.openDraft.book.read(recorded))!
  const unpacked = unpackTrack(ended.track!)
  expect(unpacked.ok && unpacked.track.runs.flat()).not.toHaveLength(0)
  expect(ended).toMatchObject({ note: '桥下有垃圾', endedAt: phone.now })
  expect(await phone.openDraft.take(refused)).toEqual(before)
})

it('opened before the other was begun, it stays as it was, also where the phone finds no place', async () => {
  const phone = new Phone()
  phone.launch()
  await phone.openDraft.begin({ ...newDraft(refused, duty, start), endedAt: start })
  const before = phone.openDraft.draft()
  phone.nextId = recorded
  phone.trouble = 'denied'
  expect(await phone.recorder.start(duty)).toBe('denied')
  expect(await phone.openDraft.book.all()).toEqual([before])
})

it('opened while the phone reads where a killed recording stood, it gets none of it', async () => {
  const phone = await recordingBesides()
  phone.launch()
  const resumed = phone.recorder.resume(recorded)
  await phone.openDraft.take(refused)
  await resumed
  await phone.walk(10)
  expect(phone.openDraft.draft()!.patrolId).toBe(recorded)
  await phone.recorder.end()
  expect((await phone.openDraft.book.read(refused))!.track).toBeNull()
})

it('opened while an interrupted one is ended as it was saved, it gets none of it', async () => {
  const phone = await recordingBesides()
  phone.launch()
  const ended = phone.recorder.endAsSaved(recorded)
  await quiet()
  await Promise.all([ended, phone.openDraft.take(refused)])
  expect((await phone.openDraft.book.read(refused))!.track).toBeNull()
  expect((await phone.openDraft.book.read(recorded))!.track).not.toBeNull()
})
