/** A phone without room: nothing begins that could not be kept, and what was recorded is not lost with its end. */
import { readJournal } from '@/recorder/journal'
import { memoryStore } from '../device/memoryStore'
import { duty, Phone } from './killedPhone'

const id = 'patrol000000000000000000001'

async function full(seconds = 60): Promise<Phone> {
  const phone = new Phone()
  phone.launch()
  if (seconds > 0) {
    await phone.recorder.start(duty)
    await phone.walk(seconds)
  }
  phone.full = true
  return phone
}

it('a patrol that can not be written down does not begin, and nothing of it lies open', async () => {
  const phone = await full(0)
  await expect(phone.recorder.start(duty)).rejects.toThrow('full')
  await expect(phone.recorder.startWithoutLocation(duty)).rejects.toThrow('full')
  expect(phone.recorder.current().recording).toBeNull()
  expect(phone.openDraft.draft()).toBeNull()
  phone.full = false
  expect(await phone.recorder.start(duty)).toBeNull()
  expect(phone.recorder.current().recording).not.toBeNull()
})

it('an end that can not be written leaves an interrupted patrol with its walk, which ends once there is room', async () => {
  const phone = await full()
  await expect(phone.recorder.end()).rejects.toThrow('full')
  expect(phone.recorder.current().recording).toBeNull()
  expect((await phone.openDraft.book.read(id))!.endedAt).toBeNull()
  expect((await readJournal(memoryStore(phone.texts), id)).runs.flat()).toHaveLength(60)
  phone.full = false
  await phone.recorder.endAsSaved(id)
  expect((await phone.openDraft.book.read(id))!.track).not.toBeNull()
})

it('what is entered says that it is not kept, until it is', async () => {
  const phone = await full()
  const said: boolean[] = []
  phone.openDraft.subscribe(() => said.push(phone.openDraft.isFull()))
  await phone.openDraft.change((draft) => ({ ...draft, note: '水' })).catch(() => undefined)
  expect(said[said.length - 1]).toBe(true)
  phone.full = false
  await phone.openDraft.change((draft) => ({ ...draft, note: '水清' }))
  expect(said[said.length - 1]).toBe(false)
  expect((await phone.openDraft.book.read(id))!.note).toBe('水清')
})
