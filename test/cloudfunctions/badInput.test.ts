/** Whatever comes over the wire is answered with a problem from the list; nothing throws, nothing is stored half. */
import fc from 'fast-check'
import { type ActionName, contract, wireVersion } from '../../domain/contract/contract'
import { problems } from '../../domain/contract/problems'
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
  return (await town.cloud.call('api', event, { openid })) as Answer<unknown>
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
    expect(answer).toMatchObject({ ok: false })
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
    'patrol.listAll',
    'register.listPeople',
  ] as const) {
    expect(await chief.refusal(action, {})).toBe('identity.forbidden')
  }
  expect(await chief.refusal('identity.unbindPerson', { personId: 'colleague' })).toBe('identity.forbidden')
  const lines = town.cloud.database.find('audit', { outcome: 'identity.forbidden' })
  expect(lines).toMatchObject([{ by: 'villageChief', action: 'identity.unbindPerson' }])
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

it('any event at all gets a problem from the list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...actions), fc.jsonValue({ maxDepth: 4 }), async (action, input) => {
      const answer = await raw(envelope(action, input), town.as('villageChief').openid)
      if (!answer.ok) expect(Object.keys(problems)).toContain(answer.problem.code)
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
