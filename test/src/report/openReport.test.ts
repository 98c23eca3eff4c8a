/** The draft of a report and the phone that may kill the mini-program at any moment. */
import { OpenReport, type OpenReportRoads } from '@/report/draft/OpenReport'
import { newReportDraft, withReportPhoto, type ReportDraft } from '@/report/draft/reportDraft'
import { memoryStore } from '../device/memoryStore'

const storage = memoryStore()
const handedOver = new Set<string>()
const refused = new Map<string, ReportDraft>()
const removed: string[] = []
let ids = 0

const roads: OpenReportRoads = {
  storage,
  newId: async () => `report${++ids}`,
  removeFile: async (path) => void removed.push(path),
  isOnItsWay: async (id) => handedOver.has(id),
  refusedDraft: async (id) => refused.get(id) ?? null,
}

/** A phone that starts anew: only what is on disk is still known. */
async function launched(hintId: string | null = null): Promise<OpenReport> {
  const open = new OpenReport(roads)
  await open.takeNew(hintId)
  return open
}

beforeEach(() => {
  storage.texts.clear()
  handedOver.clear()
  refused.clear()
  removed.length = 0
})

it('keeps what was entered last, however fast it was typed', async () => {
  const open = await launched()
  const changes = ['桥', '桥下', '桥下有垃圾'].map((text) => open.change((draft) => ({ ...draft, text })))
  await Promise.all(changes)
  expect((await launched()).draft()).toEqual(open.draft())
  expect((await launched()).draft()!.text).toBe('桥下有垃圾')
})

it('keeps it on a phone whose first write takes longest, also for who comes straight back', async () => {
  const open = await launched()
  const write = jest.spyOn(storage, 'write').mockImplementationOnce(async (key, text) => {
    await new Promise((later) => setTimeout(later, 20))
    storage.texts.set(key, text)
  })
  const changes = ['桥', '桥下有垃圾'].map((text) => open.change((draft) => ({ ...draft, text })))
  expect((await launched()).draft()!.text).toBe('桥下有垃圾')
  await Promise.all(changes)
  expect(storage.texts.get('report-draft')).toContain('桥下有垃圾')
  write.mockRestore()
})

it('does not offer again what the outbox has, when the kill came before the draft was removed', async () => {
  const open = await launched()
  await open.change((draft) => withReportPhoto(draft, 'kept:1.jpg'))
  handedOver.add(open.draft()!.reportId)
  const next = await launched()
  expect(next.draft()!.reportId).not.toBe(open.draft()!.reportId)
  expect(next.draft()!.photos).toEqual([])
  expect(removed).toEqual([])
})

it('begins a new one also where the phone can not remove what was sent', async () => {
  const open = await launched()
  await open.change((draft) => ({ ...draft, text: '桥下有垃圾' }))
  handedOver.add(open.draft()!.reportId)
  const remove = jest.spyOn(storage, 'remove').mockRejectedValueOnce(new Error('broken'))
  expect((await launched()).draft()).toMatchObject({ text: '' })
  remove.mockRestore()
})

it('removes the photos of a report that is given up, and leaves those of one that is sent', async () => {
  const sent = await launched()
  await sent.change((draft) => withReportPhoto(draft, 'kept:1.jpg'))
  await sent.handedOver()
  expect(removed).toEqual([])
  const forgotten = await launched()
  await forgotten.change((draft) => withReportPhoto(draft, 'kept:2.jpg'))
  await forgotten.discard()
  expect(removed).toEqual(['kept:2.jpg'])
  expect(storage.texts.size).toBe(0)
})

it('keeps a correction apart from a new report, and sweeps it once it was given up', async () => {
  refused.set('old', { ...newReportDraft('old', null), text: '旧的' })
  const fresh = await launched()
  await fresh.change((draft) => ({ ...draft, text: '新的' }))
  const corrected = new OpenReport(roads)
  expect(await corrected.takeRefused('old')).toBe(true)
  await corrected.change((draft) => ({ ...draft, text: '改过的' }))

  expect((await launched()).draft()!.text).toBe('新的')
  const again = new OpenReport(roads)
  await again.takeRefused('old')
  expect(again.draft()!.text).toBe('改过的')

  refused.delete('old')
  await launched()
  expect([...storage.texts.keys()]).toEqual(['report-draft'])
  expect(await new OpenReport(roads).takeRefused('old')).toBe(false)
})

it('takes the newer sign board, and drops a place that was only the middle of the older reach', async () => {
  const open = await launched('r1')
  await open.change((draft) => ({ ...draft, text: '垃圾', place: [120.3, 27.6], placeSource: 'reach' }))
  expect((await launched()).draft()).toMatchObject({ hintId: 'r1', place: [120.3, 27.6] })
  expect((await launched('r2')).draft()).toMatchObject({ hintId: 'r2', place: null, text: '垃圾' })
})
