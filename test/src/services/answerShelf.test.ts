/** What the cloud answered is kept for the bank without network, and never fills the phone. */
import { roomy, whenFull } from '@/device/room'
import type { TextStore } from '@/device/storageShape'
import { DraftBook } from '@/recorder/draftBook'
import { newDraft } from '@/recorder/draft'
import { AnswerShelf } from '@/services/answerShelf'
import { memoryStore } from '../device/memoryStore'
import { duty } from '../recorder/killedPhone'

let now = 1_800_000_000_000
const settle = () => new Promise((resolve) => setImmediate(resolve))
const weight = (texts: ReadonlyMap<string, string>) =>
  [...texts.values()].reduce((sum, text) => sum + text.length, 0)

/** A phone that holds so many characters in all. */
function small(most: number): TextStore & { readonly texts: Map<string, string> } {
  const disk = memoryStore()
  const write = async (key: string, text: string) => {
    const others = weight(disk.texts) - (disk.texts.get(key)?.length ?? 0)
    if (others + text.length > most) throw new Error('exceed storage max size')
    await disk.write(key, text)
  }
  return { ...disk, write }
}

async function fill(shelf: AnswerShelf, count: number, size: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    now += 1000
    await shelf.keep(`patrol.get/${i}`, 'x'.repeat(size))
  }
  await settle()
}

it('of a year of answers about two megabytes stay, the newest', async () => {
  const disk = memoryStore()
  await fill(new AnswerShelf(disk, () => now), 400, 10_000)
  expect(weight(disk.texts)).toBeLessThan(1_100_000)
  expect(disk.texts.has('answer/patrol.get/399')).toBe(true)
  expect(disk.texts.has('answer/patrol.get/0')).toBe(false)
})

it('what lies there from before there was a list goes first at the next launch, and what is asked every day stays', async () => {
  const disk = memoryStore()
  for (let i = 0; i < 300; i++) disk.texts.set(`answer/river.list/${i}`, 'x'.repeat(10_000))
  const shelf = new AnswerShelf(disk, () => now)
  await shelf.keep('patrol.today/{}', 'duties')
  expect(weight(disk.texts)).toBeLessThan(1_100_000)
  expect(await shelf.read('patrol.today/{}')).toBe('duties')
})

it('an answer asked again is not an old one, also after a kill', async () => {
  const disk = memoryStore()
  const first = new AnswerShelf(disk, () => now)
  await first.keep('patrol.today/{}', 'duties')
  await fill(first, 60, 10_000)
  await first.keep('patrol.today/{}', 'duties of today')
  await settle()
  const next = new AnswerShelf(disk, () => now)
  await next.makeRoom(1)
  expect(await next.read('patrol.today/{}')).toBe('duties of today')
  expect(await next.read('patrol.get/0')).toBeNull()
})

it('one answer that would drive out all others is not kept', async () => {
  const disk = memoryStore()
  const shelf = new AnswerShelf(disk, () => now)
  await fill(shelf, 10, 10_000)
  await shelf.keep('register.listLines/all', 'x'.repeat(900_000))
  expect(await shelf.read('register.listLines/all')).toBeNull()
  expect(await shelf.read('patrol.get/0')).not.toBeNull()
})

it('for a long patrol twice its length goes at once', async () => {
  const disk = memoryStore()
  const shelf = new AnswerShelf(disk, () => now)
  await fill(shelf, 20, 5_000)
  await shelf.makeRoom(40_000)
  expect([...disk.texts.keys()].filter((key) => key.startsWith('answer/patrol.get/'))).toHaveLength(4)
})

describe('a full phone', () => {
  it('lets answers go for a patrol that begins, and keeps the newest', async () => {
    const disk = small(200_000)
    const storage = roomy(disk)
    const shelf = new AnswerShelf(storage, () => now)
    whenFull((characters) => shelf.makeRoom(characters))
    disk.texts.set('outbox/old', 'x'.repeat(99_000))
    await fill(shelf, 20, 5_000)
    const book = new DraftBook(storage, async () => undefined)
    await book.write({ ...newDraft('patrol000000000000000000001', duty, now), note: '水'.repeat(10_000) })
    expect((await book.all()).map(({ patrolId }) => patrolId)).toEqual(['patrol000000000000000000001'])
    expect(disk.texts.get('outbox/old')).toHaveLength(99_000)
    expect(await shelf.read('patrol.get/19')).not.toBeNull()
    expect(await shelf.read('patrol.get/0')).toBeNull()
  })

  it('says so when nothing that may go is left', async () => {
    const disk = small(1000)
    const storage = roomy(disk)
    const shelf = new AnswerShelf(storage, () => now)
    whenFull((characters) => shelf.makeRoom(characters))
    disk.texts.set('outbox/old', 'x'.repeat(990))
    await expect(storage.write('draft/a', 'x'.repeat(500))).rejects.toThrow('exceed storage max size')
    await shelf.keep('patrol.today/{}', 'x'.repeat(500)).catch(() => undefined)
    expect(disk.texts.get('outbox/old')).toHaveLength(990)
  })
})
