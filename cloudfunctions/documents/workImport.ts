/**
 * One portion of an import: the file is read and compared, or its rows are taken or taken back (importLoop.ts), batch
 * after batch until the time is over. Every batch is one transaction, and a batch that comes twice changes nothing, so whoever is killed
 * has lost nothing: the clock calls again.
 */
import { randomUUID } from 'node:crypto'
import { done, type Answer } from '../../domain/contract/answer'
import { type Import, type ImportState, underWay } from '../../domain/import/import'
import { roster } from '../../domain/register/roster/roster'
import { actsForOffice, people } from '../modules/identity'
import { imports } from '../modules/import'
import { type BoundContext, byClock } from '../platform/context'
import { transact } from '../platform/transact'
import { registerSteps } from './importSteps'
import { rosterSteps } from './rosterSteps'
import { take } from './take'

/** ms of a call that are worked in; the rest is for the batch under way. */
const workingTime = 45_000

/** A list of people is no register of the kit. */
const stepsFor = ({ register }: Import) => (register === roster.name ? rosterSteps : registerSteps)

export async function workImport(importId: string): Promise<Answer<{ state: ImportState }>> {
  const now = Date.now()
  const found = await take(imports, importId, underWay, systemOf(now))
  if (!found) return done({ state: (await imports.get(importId))?.state ?? 'failed' })
  const context = await contextOf(found, now)
  const change = await stepsFor(found)[found.state]!(found, context, now + workingTime)
  await put(found, change, now)
  return done({ state: change.state ?? found.state })
}

/**
 * What is written is written by who ordered it, with the roles that person holds now. Who is of the office no more, or
 * cannot come in, writes nothing: then it is the clock, which has no role and only takes back (importLoop.ts).
 */
async function contextOf({ by, byName }: Import, now: number): Promise<BoundContext> {
  const person = await people.get(by)
  if (!person || !actsForOffice(person)) return byClock(systemOf(now))
  const caller = { _id: '', personId: by, name: byName, roles: person.roles, departmentId: null, boundAt: 0 }
  return { ...systemOf(now), caller }
}

/** Only where nobody else has taken it over meanwhile. A portion that came further is no failed try. */
async function put(
  { _id, state, done: before }: Import,
  change: Partial<Import>,
  now: number,
): Promise<void> {
  const goesOn = underWay.includes(change.state ?? state)
  const progress = change.done !== undefined && change.done > before ? { tries: 0 } : {}
  await transact(systemOf(now), _id, async (transaction) => {
    const found = await transaction.get(imports, _id)
    if (found?.state !== state) return done({})
    await transaction.update(imports, _id, { ...change, ...progress, nextAt: goesOn ? now : null })
    return done({})
  })
}

const systemOf = (now: number) => ({
  ...{ action: 'import.work', now, sentAt: now, requestId: randomUUID(), openid: '' },
  ...{ byClock: true, caller: null, unnamed: false, ownRecord: true },
})
