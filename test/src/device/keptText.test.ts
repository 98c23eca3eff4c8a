/** Texts on the phone's disk that are no records any more. */
import { Outbox } from '@/outbox/Outbox'
import { acknowledge, keysSetAside, readKept } from '@/device/keptText'
import { DraftBook } from '@/recorder/draftBook'
import { readJournal } from '@/recorder/journal'
import { OpenReport } from '@/report/draft/OpenReport'
import { memoryStore } from './memoryStore'

const unreadable = [
  ['empty', ''],
  ['cut JSON', '{"id":"a","sta'],
  ['null', 'null'],
  ['undefined', 'undefined'],
  ['a number', '7'],
  ['an object of nothing', '{}'],
  ['no text at all', null],
] as const

const item = (id: string) => ({
  ...{ id, action: 'patrol.explain', input: { patrolId: id, text: '说明' }, files: [], title: id },
  ...{ createdAt: 1, nextAt: 1e12, attempts: 0, state: 'refused' },
})

function phone(texts: Record<string, unknown>) {
  const storage = memoryStore(new Map(Object.entries(texts)) as Map<string, string>)
  const outbox = () =>
    new Outbox({
      storage,
      announce: async () => undefined,
      upload: async () => '',
      fileExists: async () => true,
      removeFile: async () => undefined,
      call: async () => ({ ok: true, value: {} }) as never,
      now: () => 2,
      later: () => () => undefined,
    })
  return { storage, outbox }
}

it.each(unreadable)(
  'one text of the outbox is %s: the others are shown, it is set aside',
  async (_, text) => {
    const { storage, outbox } = phone({ 'outbox/bad': text, 'outbox/good': JSON.stringify(item('good')) })
    const opened = outbox()
    await opened.opened
    expect(opened.items().map(({ id }) => id)).toEqual(['good'])
    expect(await keysSetAside(storage)).toEqual(['outbox/bad'])
    // What was set aside is never read as an item again, and never lost.
    const again = outbox()
    await again.opened
    expect(again.items()).toHaveLength(1)
    await acknowledge(storage)
    expect(await keysSetAside(storage)).toEqual([])
    expect([...storage.texts.keys()]).toContain('seen-aside/outbox/bad')
  },
)

it.each(unreadable)('a draft of a patrol is %s: the others are there', async (_, text) => {
  const good = { patrolId: 'good', duty: { reach: {} }, startedAt: 1, photos: [], problems: [] }
  const { storage } = phone({ 'draft/bad': text, 'draft/good': JSON.stringify(good) })
  const book = new DraftBook(storage, async () => undefined)
  expect((await book.all()).map(({ patrolId }) => patrolId)).toEqual(['good'])
  expect(await keysSetAside(storage)).toEqual(['draft/bad'])
})

it.each(unreadable)(
  'a piece of a recording is %s: what was walked around it stays, with a gap',
  async (_, text) => {
    const line = (begins: 0 | 1, time: number) => [begins, time, 120, 27, 5, 1, 0]
    const { storage } = phone({
      'recording/p/00000': JSON.stringify([line(1, 1000), line(0, 2000)]),
      'recording/p/00001': text,
      'recording/p/00002': JSON.stringify([line(0, 9000)]),
    })
    const { runs, nextChunk } = await readJournal(storage, 'p')
    expect(runs.map((run) => run.map(({ time }) => time))).toEqual([[1000, 2000], [9000]])
    expect(nextChunk).toBe(3)
    expect(await keysSetAside(storage)).toEqual(['recording/p/00001'])
  },
)

it.each(unreadable)('the report being written is %s: a new one can be begun', async (_, text) => {
  const { storage } = phone({ 'report-draft': text })
  const open = new OpenReport({
    storage,
    newId: async () => 'new',
    removeFile: async () => undefined,
    isOnItsWay: async () => false,
    refusedDraft: async () => null,
  })
  await open.takeNew(null)
  expect(open.draft()?.reportId).toBe('new')
  expect(await keysSetAside(storage)).toEqual(['report-draft'])
})

it('a disk that can not be read is no empty disk', async () => {
  const { storage } = phone({})
  const closed = { ...storage, read: () => Promise.reject(new Error('disk')) }
  await expect(readKept(closed, 'draft/a', () => true)).rejects.toThrow('disk')
})
