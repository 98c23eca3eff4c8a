/** Whatever comes over the wire is answered with a problem from the list; nothing throws, nothing is stored half. */
import fc from 'fast-check'
import { type ActionName, contract, functionOf, wireVersion } from '../../domain/contract/contract'
import { officeProblems } from '../../domain/contract/officeProblems'
import { mayRetry, problems } from '../../domain/contract/problems'
import type { Answer } from '../../domain/contract/answer'
import { openTown, type Town } from './town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const actions = Object.keys(contract) as ActionName[]
const commands = actions.filter((action) => contract[action].kind === 'command')

async function raw(event: unknown, openid: string) {
  const { action } = Object(event) as { action?: unknown }
  const name = typeof action === 'string' ? functionOf(action) : 'api'
  return (await town.cloud.call(name, event, { openid })) as Answer<unknown>
}

const envelope = (action: string, input: unknown) => ({
  action,
  input,
  sentAt: Date.now(),
  version: wireVersion,
})

it.each(commands)('%s without input, with null, a list, a number: refused by shape', async (action) => {
  for (const input of [undefined, null, [], 7, 'text', { id: { $gt: '' } }]) {
    const answer = await raw(envelope(action, input), town.as('office').openid)
    expect([input, answer]).toMatchObject([input, { ok: false }])
  }
})

it.each(actions.filter((action) => contract[action].roles !== 'everyone'))(
  '%s is not for a stranger, whatever is sent',
  async (action) => {
    const answer = await raw(envelope(action, {}), 'stranger')
    expect(['input.invalid', 'identity.unbound']).toContain(answer.ok ? 'ok' : answer.problem.code)
  },
)

it("a chief cannot do what is the office's", async () => {
  const chief = town.as('villageChief')
  for (const action of [
    'patrol.getDutyPolicy',
    'patrol.overview',
    'patrol.villagesToday',
    'patrol.listAll',
    'register.listPeople',
  ] as const) {
    expect(await chief.refusal(action, {})).toBe('identity.forbidden')
  }
  expect(await chief.refusal('identity.unbindPerson', { personId: 'colleague' })).toBe('identity.forbidden')
  const lines = town.cloud.database.find('audit', { outcome: 'identity.forbidden', by: 'villageChief' })
  expect(lines).toMatchObject([{ action: 'identity.unbindPerson' }])
})

it('an input over its size is refused before anyone looks at it', async () => {
  const answer = await raw(
    envelope('patrol.explain', { patrolId: 'x', text: '长'.repeat(20_000) }),
    'stranger',
  )
  expect(answer).toMatchObject({ ok: false, problem: { code: 'input.tooLarge' } })
})

it('an unknown action asks to update', async () => {
  for (const action of ['patrol.fly', 'toString', '__proto__', '']) {
    expect(await raw(envelope(action, {}), 'stranger')).toMatchObject({
      ok: false,
      problem: { code: 'action.unknown' },
    })
  }
})

describe('a phone of another day', () => {
  const saying = (version: number, action: string, input: unknown) =>
    raw({ ...envelope(action, input), version }, town.as('villageChief').openid)

  it('a newer one is told that the system is being updated where it says what is not known yet', async () => {
    const note = '长'.repeat(20_000)
    for (const [action, input] of [
      ['patrol.fly', {}],
      ['patrol.explain', { patrolId: 'x', words: 'called otherwise from then on' }],
      ['patrol.explain', { patrolId: 'x', text: note }],
    ] as const)
      expect(await saying(wireVersion + 1, action, input)).toEqual({
        ok: false,
        problem: { code: 'service.updating' },
      })
  })

  it('letters that no cloud takes are refused for good, whatever the day of the phone', async () => {
    for (const text of ['\ud83d', 'a\u0000'])
      expect(await saying(wireVersion + 1, 'patrol.explain', { patrolId: 'x', text })).toMatchObject({
        problem: { code: 'input.invalid' },
      })
  })

  it('that passes by itself, so what it sends is kept and tried again', () =>
    expect(mayRetry({ code: 'service.updating' })).toBe(true))

  it.each([1, 61, wireVersion + 1])('what fits is answered, also to version %s', async (version) =>
    expect(await saying(version, 'patrol.today', {})).toMatchObject({ ok: true }),
  )

  it('an older one is told what is wrong, as ever', async () => {
    expect(await saying(61, 'patrol.explain', { patrolId: 'x' })).toMatchObject({
      problem: { code: 'input.invalid', detail: 'text' },
    })
    expect(await saying(61, 'patrol.fly', {})).toMatchObject({ problem: { code: 'action.unknown' } })
  })
})

it('any event at all gets a problem from the list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...actions), fc.jsonValue({ maxDepth: 4 }), async (action, input) => {
      const answer = await raw(envelope(action, input), town.as('villageChief').openid)
      if (!answer.ok) expect(Object.keys({ ...problems, ...officeProblems })).toContain(answer.problem.code)
      expect(answer).not.toMatchObject({ problem: { code: 'service.failed' } })
    }),
    { numRuns: 200 },
  )
})

it('any envelope at all gets a problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (event) => {
      expect(await raw(event, 'stranger')).toMatchObject({ ok: false })
    }),
    { numRuns: 100 },
  )
})

it('an action that is no text is refused like any other wrong call', async () => {
  for (const action of [{ toString: 1 }, { valueOf: null }, [], 7, null])
    expect(await raw({ ...envelope('', {}), action }, 'stranger')).toMatchObject({
      ok: false,
      problem: { code: 'input.invalid' },
    })
})

const feature = (coordinates: [number, number][]) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: {
    ...{ id: 'far', waterId: 'w', waterName: '演示河', name: '演示段', kind: 'stream' as const },
    ...{ level: 'county' as const, village: '演示一村' },
  },
})

it('the zero character, a place at a pole, a river of a province, an endless id: refused in words', async () => {
  const office = town.as('office')
  const person = {
    ...{ id: 'zero', active: true },
    name: '演示\u0000',
    phone: '19900000099',
    post: '',
    village: '',
    roles: ['office'],
  }
  expect(await office.refusal('register.savePerson', person)).toBe('input.invalid')
  const resident = town.as('residentFar')
  for (const place of [
    [120, 89.9999],
    [0, -90],
    [180, 90],
  ])
    expect(await resident.refusal('report.reachAt', { place })).toBe('input.invalid')
  const long = {
    coordinates: 'WGS-84',
    features: [
      feature([
        [120, 27],
        [121.4, 28.3],
      ]),
    ],
  }
  expect(await office.refusal('register.importReaches', long)).toBe('register.geometryInvalid')
  for (const pushId of ['x'.repeat(10_000), '', 'a/b', '\u0000'])
    expect(await office.refusal('push.approve', { pushId })).toBe('input.invalid')
})

it('what a phone could write into the database, had somebody left it open, is not believed', async () => {
  const { database } = town.cloud
  const openid = 'openid-of-a-thief'
  const binding = { personId: 'office', name: '冒充', roles: ['office'], departmentId: null, boundAt: 0 }
  await database.bulkInsert('bindings', [{ _id: openid, _openid: openid, ...binding }])
  const answer = await raw(envelope('register.listPeople', {}), openid)
  expect(answer).toMatchObject({ ok: false, problem: { code: 'identity.unbound' } })
  await database.bulkInsert('departments', [{ _id: 'false', _openid: openid, name: '冒充', active: true }])
  const departments = await town.as('office').get('register.listDepartments', {})
  expect(JSON.stringify(departments)).not.toContain('冒充')
})
