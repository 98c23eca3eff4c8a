/** What the demo's year has of supervision, draws and complaints, lived through the built functions. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { database } from '../../config/database'
import { vaultKeysOf } from '../../config/tasks/vaultKeys'
import { liveStories } from '../../demo/diary'
import { phonesOf } from '../../demo/phones'
import { enterFirstOffice, fillRegisters } from '../../demo/registers'
import { drawStories } from '../../demo/supervision/draws'
import { sheetStories } from '../../demo/supervision/sheets'
import { voiceStories } from '../../demo/supervision/voices'
import { makeTownship } from '../../demo/township/township'
import { addDays, startOfDay } from '../../domain/calendar/day'
import { type LocalCloud, startLocalCloud } from '../../local'

jest.setTimeout(300_000)

const [start, today] = ['2025-11-24', '2026-11-24']
const now = startOfDay(today) + 20 * 3_600_000
const township = makeTownship(1)
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'demo-'))
const functionsDir = path.resolve(__dirname, '../../dist/cloudfunctions')
let cloud: LocalCloud

beforeAll(async () => {
  const paths = { dataDir, functionsDir, functionEnvironment: vaultKeysOf(dataDir) }
  cloud = await startLocalCloud({ ...paths, schema: database, timers: false, quiet: true, durable: false })
  cloud.setPersonas([...township.personas])
  await enterFirstOffice(cloud)
  await fillRegisters(cloud, phonesOf(cloud), township, { start, today })
})
afterAll(async () => {
  await cloud?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const counted = (name: string) => {
  const found = cloud.database.find(name, {}) as unknown as { state?: string; open?: boolean }[]
  return found.map(({ state, open }) => state ?? (open ? 'open' : 'answered')).sort()
}

it('a year has sheets struck off, one in its notice, two open; four draws and one that waits; answers, also twice told', async () => {
  const phones = phonesOf(cloud)
  const stories = [...sheetStories(township, today), ...drawStories(today), ...voiceStories(today)]
  for (let day = start; day <= today; day = addDays(day, 1)) {
    await liveStories(phones, stories, { start, day, now })
    // The machine went down in the evening: the day is lived once more.
    if (day.endsWith('5')) await liveStories(phones, stories, { start, day, now })
  }
  const many = (state: string, times: number) => Array.from({ length: times }, () => state)
  expect(counted('rectifications')).toEqual([...many('closed', 5), 'notice', ...many('open', 6)])
  expect(counted('draws')).toEqual([...many('drawn', 4), 'fixed'])
  expect(counted('complaints')).toEqual(['answered', 'answered', 'open'])
  expect(counted('alerts')).toEqual(['new', 'nothing'])
  expect(cloud.database.count('clues')).toBe(7)
})
