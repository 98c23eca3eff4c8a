/**
 * Who may call what: every action of the wire by one person of every role, by somebody registered who is not bound yet,
 * and by a stranger. The table itself is test/domain/contract/audience.test.ts.
 */
import fc from 'fast-check'
import * as v from 'valibot'
import { type ActionName, contract } from '../../../domain/contract/contract'
import { type Role, roles } from '../../../domain/identity/role'
import { openTown, type Town, townTime } from '../town'
import { inputOf } from './inputs'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const bindings = roles.map((role) => {
    const person = { personId: `the-${role}`, name: `演示${role}`, departmentId: null, boundAt: 0 }
    return { _id: town.as(`residentThe${role}`).openid, ...person, roles: [role] }
  })
  await town.cloud.database.bulkInsert('bindings', bindings)
})
afterAll(() => town.close())

const actions = Object.keys(contract) as ActionName[]
const strangers = ['unbound', 'resident'] as const
type Persona = Role | (typeof strangers)[number]
const personas: readonly Persona[] = [...roles, ...strangers]
const isRole = (persona: Persona): persona is Role => (roles as readonly string[]).includes(persona)

function may(action: ActionName, persona: Persona): boolean {
  const audience = contract[action].roles
  if (audience === 'everyone') return true
  if (!isRole(persona)) return false
  return audience === 'bound' || audience.includes(persona)
}

const refusedFor = ['identity.unbound', 'identity.forbidden']
let calls = 0

/** Where a door stands open for one thing only: that thing. */
const through: Partial<Record<ActionName, object>> = {
  'document.order': {
    ...{ orderId: 'a'.repeat(26), sheet: 'riverBrief', of: '2026-10_nowhere' },
    ...{ from: null, until: null, village: '' },
  },
}

/** Inputs that are well formed and speak of nothing that exists, so that nothing but the door decides. */
const inputsFor = (action: ActionName) => [
  ...(through[action] ? [through[action]] : []),
  ...fc
    .sample(inputOf(contract[action].input as never, []), { numRuns: 60, seed: 7 })
    .filter((input) => v.safeParse(contract[action].input, input).success)
    .slice(0, 6),
]

const inputs = new Map(actions.map((action) => [action, inputsFor(action)]))

/** Whether the door opens. Behind it a list of others may still be shut, so a few inputs are tried. */
async function opens(action: ActionName, persona: Persona): Promise<boolean> {
  const who = town.as(isRole(persona) ? `residentThe${persona}` : persona)
  const all = inputs.get(action)!
  expect([action, all.length > 0]).toEqual([action, true])
  for (const input of may(action, persona) ? all : all.slice(0, 1)) {
    const at = { server: townTime() + ++calls * 60_000 }
    const answer = await who.call(action, input as never, at)
    if (answer.ok || !refusedFor.includes(answer.problem.code)) return true
  }
  return false
}

it('nobody gets through a door that is not theirs, and everybody through their own', async () => {
  const wrong: string[] = []
  for (const action of actions)
    for (const persona of personas) {
      const opened = await opens(action, persona)
      if (opened !== may(action, persona)) wrong.push(`${action} ${persona}: ${opened ? 'opened' : 'shut'}`)
    }
  expect(wrong).toEqual([])
}, 240_000)
