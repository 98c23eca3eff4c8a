/**
 * One malformed document never stops its neighbours, job by job over the real SDK: it is set aside after its tries, the
 * office sees it, and mended and pushed on it is done. The jobs are those the clock strikes: a new one without a row
 * fails.
 */
import type * as tickModule from '../../../cloudfunctions/clock/tick'
import type * as jobsModule from '../../../cloudfunctions/kit/jobs'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { openDesk } from '../push/mornings'
import { rewrite } from '../oldState'
import { openTown, type Town, vaultKeys } from '../town'
import { rows } from './malformed'
import type { Document } from './row'

/** The first key seals, the other was used before. */
const keys = {
  ...vaultKeys,
  VAULT_KEYS: `new:${Buffer.alloc(32, 3).toString('base64')},${vaultKeys.VAULT_KEYS}`,
}
/** A Monday, so that a week has just ended. */
const monday = Date.parse('2026-11-23T12:00:00+08:00')
const minute = 60_000

let town: Town
let jobs: readonly jobsModule.Job[]
let strike: typeof jobsModule.strike

beforeAll(async () => {
  town = await openTown({ functionEnvironment: keys })
  await openDesk(town)
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV), vaultKeys)
  ;({ strike } = require('../../../cloudfunctions/kit/jobs') as typeof jobsModule)
  ;({ jobs } = require('../../../cloudfunctions/clock/tick') as typeof tickModule)
}, 60_000)
afterAll(() => town.close())
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  jest.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(async () => {
  jest.restoreAllMocks()
  for (const { _id } of look('jobRuns')) put.push(['jobRuns', _id])
  for (const [name, id] of put.splice(0)) if (find(name, id)) await rewrite(town, name, id, () => null)
})

const look = (name: string) => town.cloud.database.find(name, {}) as unknown as Document[]
const find = (name: string, _id: string) => town.cloud.database.find(name, { _id })[0]
const put: [collection: string, id: string][] = []

/** What stands for nothing in the table is a field that is missing. */
const stored = (document: object) =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)) as Document

async function store(collection: string, document: Document): Promise<void> {
  put.push([collection, document._id])
  if (find(collection, document._id)) await rewrite(town, collection, document._id, () => stored(document))
  else await town.cloud.database.bulkInsert(collection, [stored(document)] as never)
}

/** Sealed under the key of before, as what was stored then. */
function whole(name: string, id: string) {
  process.env.VAULT_KEYS = vaultKeys.VAULT_KEYS
  const documents = rows[name]!.whole(id)
  process.env.VAULT_KEYS = keys.VAULT_KEYS
  return documents
}

async function putWhole(name: string, id: string) {
  for (const [collection, document] of whole(name, id)) await store(collection, document)
}

async function putMalformed(name: string, id: string) {
  const { wrong, wrongAt = 0 } = rows[name]!
  for (const [n, [collection, document]] of whole(name, id).entries())
    await store(collection, n === wrongAt ? { ...document, ...wrong } : document)
}

let strokes = 0
const strikes = (name: string, now: number, change: Partial<jobsModule.Job> = {}) => {
  const job = { ...jobs.find((each) => each.name === name)!, ...change }
  return strike([job], { requestId: `stroke-${++strokes}`, now, deadline: Date.now() + 30_000 })
}
const at = (server: number) => ({ server })
const listed = async (name: string, now: number) => {
  const { title } = jobs.find((each) => each.name === name)!
  const { items } = await town.as('office').get('job.listStuck', { limit: 100 }, at(now))
  return items.filter((item) => item.title === title)
}

const isChore = (name: string) => name.startsWith('forget_')

it('no job of the clock is forgotten here', () => {
  const names = jobs.map(({ name }) => name).filter((name) => !isChore(name))
  expect(Object.keys(rows).sort()).toEqual(names.sort())
})

it.each(Object.keys(rows))('%s', async (name) => {
  const {
    isDone,
    harmless,
    givenUp,
    trouble = 'malformed',
    now: noon = monday,
    idOf = (which: string) => `${which}-${name}`,
  } = rows[name]!
  const [before, bad, behind] = ['a', 'm', 'z'].map(idOf) as [string, string, string]
  await putWhole(name, before)
  await putMalformed(name, bad)
  await putWhole(name, behind)

  await strikes(name, noon)
  expect([before, bad, behind].map((id) => isDone(look, id))).toEqual([true, harmless === 'done', true])
  expect(await listed(name, noon)).toHaveLength(harmless ? 0 : 1)
  if (harmless || givenUp) return

  // Pauses of 10, 20, 40 and 80 minutes.
  for (const after of [10, 30, 70, 150]) await strikes(name, noon + after * minute)
  const late = noon + 160 * minute
  const [item, ...more] = await listed(name, late)
  expect([item, more]).toMatchObject([{ tries: 5, nextAt: null, since: noon, trouble }, []])

  await putWhole(name, bad)
  expect(await town.as('office').get('job.pushOn', { id: item!.id }, at(late))).toEqual({ outcome: 'done' })
  expect(isDone(look, bad)).toBe(true)
  expect(await listed(name, late)).toEqual([])
})

it.each(Object.keys(rows))('%s: nothing is left behind the first batch', async (name) => {
  const { isDone, idOf = (which: string) => `${which}-${name}`, now: noon = monday } = rows[name]!
  // What follows a batch of three follows one of five hundred.
  const atOnce = Math.min(3, jobs.find((job) => job.name === name)!.atOnce)
  const ids = Array.from({ length: atOnce + 1 }, (_, n) => idOf(`many${n}`))
  for (const id of ids) await putWhole(name, id)
  for (let n = 0; n < 3; n++) await strikes(name, noon + n * 10 * minute, { atOnce })
  const now = new Map<string, readonly Document[]>()
  const once = (of: string) => now.get(of) ?? now.set(of, look(of)).get(of)!
  expect(ids.filter((id) => !isDone(once, id))).toEqual([])
})

it('what is only tidied up: a malformed document stays and is in nobody’s way', async () => {
  const tidying = jobs.map(({ name }) => name).filter(isChore)
  expect(tidying.length).toBeGreaterThan(5)
  for (const name of tidying) {
    const collection = name.replace('forget_', '')
    await store(collection, {
      _id: 'malformed',
      at: 'once',
      expiresAt: {},
      until: [],
      finished: 'yes',
      slot: 7,
    })
    await strikes(name, monday)
    expect([name, await listed(name, monday), find(collection, 'malformed') !== undefined]).toEqual([
      name,
      [],
      true,
    ])
  }
})
