/** One who works on a register, for its tests: calls of the built functions on a local cloud, and what is stored there. */
import type { ActionName } from '../../domain/contract/contract'
import { roles } from '../../domain/identity/role'
import type { Entry } from '../../domain/register/kit/register'
import { openTown, type Town, townTime } from '../cloudfunctions/town'

export interface Saved {
  readonly id: string
  readonly version: number
  readonly active: boolean
  readonly entry: Entry
}

interface Page {
  readonly items: readonly Saved[]
  readonly next: string | null
  readonly total?: number
}

interface Line {
  readonly version: number
  readonly by: string
  readonly before: Entry
  readonly after: Entry
  readonly ended?: string | null
}

export type Who = Parameters<Town['as']>[0]

/** More than the largest page. */
export const many = 130
export const writer = 'office'

/** Each call in a minute of its own, so that no rate is reached. */
let asked = 0
const nextMinute = () => ({ server: townTime() + 61_000 * asked++ })

export type RegisterDesk = ReturnType<typeof registerDesk>

/** One town for all desks of a file, with a person of every role. */
let opening: Promise<Town> | null = null
async function openOnce(): Promise<Town> {
  opening ??= openTown()
  return opening
}

async function peopleOfAllRoles(town: Town): Promise<void> {
  const bindings = roles.map((role) => {
    const person = { personId: `the-${role}`, name: `演示${role}`, departmentId: null, boundAt: 0 }
    return { _id: town.as(`residentThe${role}`).openid, ...person, roles: [role] }
  })
  if (town.cloud.database.find('bindings', { _id: bindings[0]!._id }).length > 0) return
  await town.cloud.database.bulkInsert('bindings', bindings)
}

/** Opens the town of the file before its first test; the file closes it (`closeDesks`) after its last. */
export function registerDesk({ name, collection }: { readonly name: string; readonly collection: string }) {
  let town: Town
  beforeAll(async () => {
    town = await openOnce()
    await peopleOfAllRoles(town)
  })

  const action = (verb: string) => `${name}.${verb}` as ActionName
  const get = async <T>(verb: string, input: object, who: Who = writer) =>
    (await town.as(who).get(action(verb), input as never, nextMinute())) as T
  return {
    get,
    refusal: (verb: string, input: object, who: Who = writer) =>
      town.as(who).refusal(action(verb), input, nextMinute()),
    async codeOf(verb: string, input: object, who: Who = writer) {
      const answer = await town.as(who).call(action(verb), input as never, nextMinute())
      return answer.ok ? 'ok' : answer.problem.code
    },
    save: async (id: string, version: number, entry: Entry) =>
      (await get<{ version: number }>('save', { id, version, entry })).version,
    read: async (id: string) => (await get<{ record: Saved }>('get', { id })).record,
    history: async (id: string) => (await get<{ items: Line[] }>('history', { id, limit: 100 })).items,
    page: (input: object) => get<Page>('list', input),
    async everyPage(input: object, verb = 'list', who: Who = writer) {
      const items: Saved[] = []
      let next: string | null = null
      do {
        const cursor: object = next === null ? {} : { cursor: next }
        const page: Page = await get<Page>(verb, { ...input, ...cursor }, who)
        if (next !== null) expect(page.items.length).toBeGreaterThan(0)
        items.push(...page.items)
        next = page.next
      } while (next !== null && items.length < 10 * many)
      return items
    },
    raw: (where: object = {}) =>
      town.cloud.database.find(collection, where as never) as unknown as (Entry & { _id: string })[],
    put: (entries: readonly object[]) => town.cloud.database.bulkInsert(collection, entries as never),
    call: (verb: string, input: object, who: Who = writer) =>
      town.as(who).call(action(verb), input as never, nextMinute()),
    town: () => town,
    audits: (target: string) =>
      town.cloud.database
        .find('audit', { target })
        .filter(({ action }) => String(action).startsWith(`${name}.`)),
  }
}

/** Closes the town of the desks of a file. */
export const closeDesks = async (): Promise<void> => (await opening)?.close()
