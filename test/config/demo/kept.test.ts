/** A finished demo is lived once for what made it; an interrupted making goes on in the same folder. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { keptDemo } from '../../../config/tasks/demo/kept'

const place = mkdtempSync(path.join(os.tmpdir(), 'kept-demo-'))
const [functionsDir, shelf] = [path.join(place, 'functions'), path.join(place, 'shelf')]
const order = { functionsDir, weeks: 1, now: 1 }
const lived: string[] = []

const live = async ({ dataDir }: { dataDir: string }) => {
  lived.push(dataDir)
  mkdirSync(dataDir, { recursive: true })
}
const build = (content: string) => {
  mkdirSync(path.join(functionsDir, 'api'), { recursive: true })
  writeFileSync(path.join(functionsDir, 'api', 'index.js'), content)
}

beforeEach(() => {
  lived.splice(0)
  rmSync(shelf, { recursive: true, force: true })
  build('first')
})
afterAll(() => rmSync(place, { recursive: true }))

it('is lived once, and again when the functions, the day or the weeks are others', async () => {
  const folder = await keptDemo(order, shelf, live)
  expect(await keptDemo(order, shelf, live)).toBe(folder)
  expect([lived.length, existsSync(folder)]).toEqual([1, true])
  expect(await keptDemo({ ...order, weeks: 2 }, shelf, live)).not.toBe(folder)
  expect(await keptDemo({ ...order, now: 2 }, shelf, live)).not.toBe(folder)
  build('second')
  expect(await keptDemo(order, shelf, live)).not.toBe(folder)
  expect(lived).toHaveLength(4)
})

it('goes on where it was stopped, and is not taken for finished before', async () => {
  const fail = async (history: { dataDir: string }) => {
    await live(history)
    throw new Error('power failure')
  }
  await expect(keptDemo(order, shelf, fail)).rejects.toThrow('power failure')
  await keptDemo(order, shelf, live)
  expect(lived[1]).toBe(lived[0])
})

it('keeps the newest three', async () => {
  for (const now of [1, 2, 3, 4, 5]) {
    await keptDemo({ ...order, now }, shelf, live)
    // Folders tell their age by the clock of the disk.
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  expect(readdirSync(shelf)).toHaveLength(3)
  await keptDemo({ ...order, now: 5 }, shelf, live)
  expect(lived).toHaveLength(5)
})
