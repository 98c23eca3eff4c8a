/** What a call has read it need not read again; what it writes, and what another call wrote, it sees. */
import { database } from '../../../config/database'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import type * as changeManyModule from '../../../cloudfunctions/platform/changeMany'
import type * as contextModule from '../../../cloudfunctions/platform/context'
import type * as oneCallModule from '../../../cloudfunctions/platform/oneCall'
import type * as storeModule from '../../../cloudfunctions/platform/store'
import type * as transactModule from '../../../cloudfunctions/platform/transact'
import { done, refused } from '../../../domain/contract/answer'
import { openTown, type Town } from '../town'

interface Rule {
  readonly _id: string
  readonly days: number
}

let town: Town
let rules: storeModule.Collection<Rule>
let asOneCall: typeof oneCallModule.asOneCall
let onceACall: typeof oneCallModule.onceACall
let changeMany: typeof changeManyModule.changeMany
let transact: typeof transactModule.transact
let context: contextModule.CallContext

beforeAll(async () => {
  town = await openTown({ schema: { ...database, rules: { indexes: [] } } })
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV))
  const platform = '../../../cloudfunctions/platform'
  rules = (require(`${platform}/store`) as typeof storeModule).collection<Rule>('rules')
  ;({ asOneCall, onceACall } = require(`${platform}/oneCall`) as typeof oneCallModule)
  ;({ changeMany } = require(`${platform}/changeMany`) as typeof changeManyModule)
  ;({ transact } = require(`${platform}/transact`) as typeof transactModule)
  const { systemContext } = require(`${platform}/context`) as typeof contextModule
  context = systemContext('clock.test', 'request', Date.now())
})
afterAll(() => town.close())
beforeEach(() => asOneCall(() => save(1)))

const save = (days: number) =>
  transact({ ...context, ownRecord: true }, 'rule', async (transaction) => {
    await transaction.set(rules, { _id: 'rule', days })
    return done(null)
  })

const days = async () => (await rules.getOnce('rule'))?.days

async function trips(work: () => Promise<unknown>): Promise<number> {
  const before = town.cloud.requests()
  await work()
  return town.cloud.requests() - before
}

it('asked by several, also at once, a setting is read once a call', async () => {
  const asked = () => asOneCall(() => Promise.all([days(), days().then(days), days()]))
  expect(await trips(asked)).toBe(1)
  expect(await asked()).toEqual([1, 1, 1])
})

it('each call reads it anew, also two that run side by side', async () => {
  await asOneCall(async () => {
    await days()
    await asOneCall(() => save(2))
    expect(await asOneCall(days)).toBe(2)
  })
  expect(await asOneCall(days)).toBe(2)
})

it('what the call itself writes it sees, whichever way it wrote', async () => {
  await asOneCall(async () => {
    expect(await days()).toBe(1)
    await save(2)
    expect(await days()).toBe(2)
    await changeMany(rules, { _id: 'rule' }, { days: 3 })
    expect(await days()).toBe(3)
  })
})

it('what was refused has changed nothing, and costs no second reading', async () => {
  const refusing = async () => {
    await days()
    await transact(context, 'rule', async (transaction) => {
      await transaction.set(rules, { _id: 'rule', days: 9 })
      return refused('submission.conflict')
    })
    return days()
  }
  expect(await asOneCall(refusing)).toBe(1)
  // Read, begun, rolled back.
  expect(await trips(() => asOneCall(refusing))).toBe(3)
})

it('what could not be read is asked again', async () => {
  let reached = false
  const ask = () => (reached ? Promise.resolve('there') : Promise.reject(new Error('no database')))
  await asOneCall(async () => {
    await expect(onceACall(rules, 'all', ask)).rejects.toThrow('no database')
    reached = true
    expect(await onceACall(rules, 'all', ask)).toBe('there')
  })
})

it('outside of a call nothing is kept', async () => {
  expect(await trips(() => days().then(days))).toBe(2)
})
