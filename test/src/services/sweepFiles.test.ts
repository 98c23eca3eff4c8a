/** Files of forms that were left and of documents that were opened go; a photo that anything names stays. */
import { clientIdOf } from '@/services/clientId'
import { sweepFiles } from '@/services/sweepFiles'
import { memoryStore } from '../device/memoryStore'

const now = 1_800_000_000_000
const day = 86_400_000
const idOf = (at: number, n: number) =>
  clientIdOf(
    at,
    Uint8Array.from({ length: 17 }, () => n),
  )

async function sweep(files: readonly string[], texts: Record<string, string> = {}): Promise<string[]> {
  const left = new Set(files)
  await sweepFiles({
    storage: memoryStore(new Map(Object.entries(texts))),
    keptFiles: async () => [...left],
    removeFile: async (path) => void left.delete(path),
    now: () => now,
  })
  return [...left]
}

it('a photo of a complaint that was never sent goes after a day', async () => {
  const left = `wxfile://usr/${idOf(now - 2 * day, 1)}-1.jpg`
  const open = `wxfile://usr/${idOf(now - day / 2, 2)}-1.jpg`
  expect(await sweep([left, open])).toEqual([open])
  const inBrowser = `kept:${idOf(now - 2 * day, 1)}-1.jpg`
  expect(await sweep([inBrowser])).toEqual([])
})

it('what a draft, the outbox or a text that could not be read names stays, however old', async () => {
  const files = [1, 2, 3].map((n) => `wxfile://usr/${idOf(now - 400 * day, n)}-${n}.jpg`)
  const [draft, sent, torn] = files
  const texts = {
    'draft/a': JSON.stringify({ photos: [{ number: 1, localPath: draft }] }),
    'outbox/b': JSON.stringify({ files: [{ localPath: sent }] }),
    'aside/draft/c': `{"photos":[{"localPath":"${torn}`,
  }
  expect(await sweep(files, texts)).toEqual(files)
})

it('a photo stays where the phone calls its folder otherwise than when it was taken', async () => {
  const name = `${idOf(now - 2 * day, 1)}-1.jpg`
  const draft = JSON.stringify({ photos: [{ number: 1, localPath: `http://usr/${name}` }] })
  expect(await sweep([`wxfile://usr/${name}`], { 'draft/a': draft })).toEqual([`wxfile://usr/${name}`])
})

it('documents that were opened go at once, and what is not ours stays', async () => {
  const files = ['wxfile://usr/巡河台账.xlsx', 'wxfile://usr/档案.zip', 'wxfile://usr/miniprogramLog']
  files.push('wxfile://usr/工作方案.pdf', 'wxfile://usr/考核办法.PDF', 'wxfile://usr/检查报告.docx')
  expect(await sweep(files)).toEqual(['wxfile://usr/miniprogramLog'])
})

it('a disk that can not be read loses nothing', async () => {
  const path = `wxfile://usr/${idOf(now - 2 * day, 1)}-1.jpg`
  const removed: string[] = []
  const storage = memoryStore(new Map([['draft/a', '{}']]))
  const parts = {
    storage: { ...storage, read: () => Promise.reject(new Error('broken')) },
    keptFiles: async () => [path],
    removeFile: async (gone: string) => void removed.push(gone),
    now: () => now,
  }
  await expect(sweepFiles(parts)).rejects.toThrow('broken')
  expect(removed).toEqual([])
})
