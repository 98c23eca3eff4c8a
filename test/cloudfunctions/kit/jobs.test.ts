/** The protocol of the clock's work, over the real SDK: what one bad document, a killed clock or a second clock may do. */
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { database } from '../../../config/database'
import type * as jobsModule from '../../../cloudfunctions/kit/jobs'
import type * as refusalModule from '../../../cloudfunctions/platform/refusal'
import type * as storeModule from '../../../cloudfunctions/platform/store'
import { openTown, type Town } from '../town'

interface Thing {
  readonly _id: string
  readonly nextAt?: number | null
}

const minute = 60_000
let town: Town
let kit: typeof jobsModule
let store: typeof storeModule
let refusal: typeof refusalModule
const start = Date.parse('2026-11-18T12:00:00+08:00')

beforeAll(async () => {
  town = await openTown({ schema: { ...database, things: { indexes: [] } } })
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV))
  kit = require('../../../cloudfunctions/kit/jobs') as typeof jobsModule
  store = require('../../../cloudfunctions/platform/store') as typeof storeModule
  refusal = require('../../../cloudfunctions/platform/refusal') as typeof refusalModule
})
afterAll(() => town.close())
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  jest.spyOn(console, 'log').mockImplementation(() => {})
  for (const name of ['things', 'jobRuns', 'stuckWork']) await remove(name)
  await town.cloud.database.bulkInsert(
    'things',
    ids.map((_id) => ({ _id, nextAt: 1 })),
  )
})
afterEach(() => jest.restoreAllMocks())

const ids = ['a', 'b', 'c', 'd', 'e']
let strokes = 0

const remove = (name: string) => store.collection(name) && forgetAll(name)
async function forgetAll(name: string) {
  const { forget } = require('../../../cloudfunctions/platform/forget') as {
    forget(collection: unknown, where: object): Promise<number>
  }
  await forget(store.collection(name), { _id: store.command.gt('') })
}

const strike = (jobs: jobsModule.Job[], now = start, time = 45_000) =>
  kit.strike(jobs, { requestId: `stroke-${++strokes}`, now, deadline: Date.now() + time })

const stuck = () => town.cloud.database.find('stuckWork', {}) as unknown as jobsModule.Stuck[]

function recorded(bad: readonly string[] = []) {
  const seen: string[] = []
  const each = async ({ _id }: Thing) => {
    if (bad.includes(_id)) throw new TypeError('malformed')
    seen.push(_id)
  }
  return { seen, each }
}

const things = () => store.collection<Thing>('things')
const walkOf = (work: ReturnType<typeof recorded>, more: object = {}) =>
  kit.walk({
    name: 'walkThings',
    title: '走一遍',
    over: things(),
    slots: kit.once,
    atOnce: 2,
    ...more,
    ...work,
  })

it('walks through a collection once and not again', async () => {
  const work = recorded()
  await strike([walkOf(work)])
  await strike([walkOf(work)], start + 10 * minute)
  expect(work.seen).toEqual(ids)
})

it('one malformed document keeps no other from its turn; after five tries it is set aside', async () => {
  const work = recorded(['c'])
  await strike([walkOf(work)])
  expect(new Set(work.seen)).toEqual(new Set(['a', 'b', 'd', 'e']))
  expect(stuck()).toMatchObject([{ of: 'c', job: 'walkThings', title: '走一遍', tries: 1 }])
  for (let n = 1; n <= 60; n++) await strike([walkOf(work)], start + n * 10 * minute)
  expect(stuck()).toMatchObject([{ of: 'c', tries: 5, nextAt: null, since: start }])
})

it('what was stuck and works now is done, and leaves the list', async () => {
  await strike([walkOf(recorded(['c']))])
  const work = recorded()
  await strike([walkOf(work)], start + 9 * minute)
  expect(work.seen).toEqual([])
  await strike([walkOf(work)], start + 10 * minute)
  expect(work.seen).toEqual(['c'])
  expect(stuck()).toEqual([])
})

it('a queue goes on behind what is stuck in it', async () => {
  const work = recorded(['a', 'b'])
  const queue = kit.queue({
    name: 'queueThings',
    title: '排队',
    over: things(),
    due: (now) => ({ nextAt: store.command.lte(now) }),
    order: [['nextAt', 'asc']],
    atOnce: 2,
    rounds: 3,
    ...work,
  })
  await strike([queue])
  expect(new Set(work.seen)).toEqual(new Set(['c', 'd']))
  expect(
    stuck()
      .map(({ of }) => of)
      .sort(),
  ).toEqual(['a', 'b'])
})

it('a document that kills the clock is found out and stands aside', async () => {
  const seen: string[] = []
  class Killed extends Error {}
  /** As a function that runs out of memory: nothing after it happens. */
  const dying = kit.walk({
    name: 'deadly',
    title: '致命',
    over: things(),
    slots: kit.once,
    atOnce: 4,
    together: (batch) => {
      if (batch.some(({ _id }) => _id === 'b')) return new Promise(() => {})
      seen.push(...batch.map(({ _id }) => _id))
      return Promise.resolve()
    },
  })
  const dies = (now: number) =>
    Promise.race([
      strike([dying], now),
      new Promise((_, reject) => setTimeout(() => reject(new Killed()), 500)),
    ])
  await expect(dies(start)).rejects.toThrow(Killed)
  await expect(dies(Date.now() + 10 * minute)).rejects.toThrow(Killed)
  await dies(Date.now() + 20 * minute)
  expect(new Set(seen)).toEqual(new Set(['a', 'c', 'd', 'e']))
  expect(stuck()).toMatchObject([{ of: 'b', tries: 1 }])
})

it('two clocks at once do it once', async () => {
  const works = [recorded(), recorded()]
  await Promise.all(works.map((work) => strike([walkOf(work)])))
  expect(works.flatMap(({ seen }) => seen).sort()).toEqual(ids)
})

it('stopped by its time it goes on where it was', async () => {
  const work = recorded()
  const slow = kit.walk({
    ...{ name: 'slow', title: '慢', over: things(), slots: kit.once, atOnce: 1 },
    each: async (thing, { deadline }) => {
      await work.each(thing)
      if (thing._id !== 'a') return
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, deadline - Date.now()) + 1))
    },
  })
  await strike([slow], start, 3_000)
  expect(work.seen).toEqual(['a'])
  await strike([slow], start + 10 * minute)
  expect(work.seen).toEqual(ids)
})

it('a job that throws, or has no keys today, keeps the next from nothing and blames no document', async () => {
  const work = recorded()
  const broken = kit.chore({
    ...{ name: 'broken', title: '坏', slots: () => Promise.reject(new Error('no database')) },
    work: () => Promise.resolve(),
  })
  const shut = kit.walk({
    ...{ name: 'shut', title: '锁着', over: things(), slots: kit.daily },
    each: () => Promise.reject(refusal.Refusal.of('vault.unavailable')),
  })
  await strike([broken, shut, walkOf(work)])
  expect(work.seen).toEqual(ids)
  expect(stuck()).toEqual([])
})

it('every day owes its own work only where that is said', async () => {
  const nextDay = start + 24 * 60 * minute
  const days = { slots: kit.daily, name: 'days' }
  await strike([walkOf(recorded(['c']), days)])
  await strike([walkOf(recorded(['c']), days)], nextDay)
  expect(stuck()).toHaveLength(1)
  const each = { ...days, name: 'eachDay', everySlot: true }
  await strike([walkOf(recorded(['c']), each)])
  await strike([walkOf(recorded(['c']), each)], nextDay)
  expect(stuck().filter(({ job }) => job === 'eachDay')).toHaveLength(2)
})

it('a day on which most find nothing costs each one look, and all of them one line', async () => {
  const nothing = ['one', 'two', 'three'].map((name) =>
    walkOf(recorded(), { name, slots: kit.daily, where: () => ({ _id: 'nobody' }) }),
  )
  const old = kit.forgetting(things(), () => ({ _id: store.command.lte('b') }))
  const before = town.cloud.requests()
  await strike([...nothing, old])
  // What is stuck, what is finished; each its look; the line, known not to be there yet.
  expect(town.cloud.requests() - before).toBe(2 + 4 + 1)
  expect(town.cloud.database.find('things', {}).map(({ _id }) => _id)).toEqual(['c', 'd', 'e'])
  const again = town.cloud.requests()
  await strike([...nothing, old])
  expect(town.cloud.requests() - again).toBe(2)
})

it('what is done once and for all, and finds nothing, costs one look for ever, and all of it one line', async () => {
  const nothing = ['one', 'two', 'three'].map((name) =>
    walkOf(recorded(), { name, where: () => ({ _id: 'nobody' }) }),
  )
  const before = town.cloud.requests()
  await strike(nothing)
  expect(town.cloud.requests() - before).toBe(2 + 3 + 1)
  const later = town.cloud.requests()
  await strike(nothing, start + 400 * 24 * 60 * minute)
  expect(town.cloud.requests() - later).toBe(2)
})

it('what could not be forgotten is said, and forgotten at its next try', async () => {
  let reached = false
  const old = kit.forgetting(things(), () => {
    if (!reached) throw new TypeError('not yet')
    return { _id: 'a' }
  })
  await strike([old])
  expect(stuck()).toMatchObject([{ job: 'forget_things', tries: 1 }])
  reached = true
  await strike([old], start + 11 * minute)
  expect(stuck()).toEqual([])
  expect(town.cloud.database.find('things', { _id: 'a' })).toEqual([])
})
