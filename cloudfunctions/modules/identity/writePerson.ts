/**
 * The one place where a person of the register is written, with the binding that says the same, and with the rule
 * that somebody of the office must always be able to come in.
 */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Person } from '../../../domain/identity/person'
import { bindingIs, people as register } from '../../../domain/identity/people'
import { noteWritten } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { onceACall } from '../../platform/oneCall'
import { collection, type Stored } from '../../platform/store'
import type { Transaction } from '../../platform/transact'
import { bindings } from './bindingRepo'
import { people } from './personRepo'

/** Written whenever the office loses somebody, so that two who do it at once meet each other here. */
const officeCounts = collection<Stored & { readonly losses: number }>('officeCounts')

/** Holds the office's role, and can come in. */
export const actsForOffice = ({ active, boundTo, roles }: Person) =>
  active && boundTo !== null && roles.includes('office')

/** The ids of all who hold the office's role; to be read before the transaction that writes a person. */
export async function officeIds(): Promise<string[]> {
  const found = await onceACall(people, 'office', () => people.readAll({ where: { roles: 'office' } }))
  return found.map(({ _id }) => _id)
}

/** Refusals: register.lastOffice. `office`: see `officeIds`. `reason`: why somebody leaves. */
export async function writePerson(
  transaction: Transaction,
  office: readonly string[],
  before: Person | null,
  after: Person,
  context: BoundContext,
  reason?: string,
): Promise<Answer<null>> {
  if (before && actsForOffice(before) && !actsForOffice(after)) {
    const left = await loseOffice(transaction, office, after._id)
    if (!left.ok) return left
  }
  await transaction.set(people, await noted(transaction, context, before, after, reason))
  const openid = after.boundTo
  if (before?.boundTo && before.boundTo !== openid) await transaction.remove(bindings, before.boundTo)
  if (openid === null) return done(null)
  const known = before?.boundTo === openid ? await transaction.get(bindings, openid) : null
  if (before?.boundTo === openid && !known) return done(null)
  await transaction.set(bindings, { ...bindingOf(after, openid), boundAt: known?.boundAt ?? 0 })
  return done(null)
}

/** With a line in the history of the person, where the register shows anything else than before. */
export async function noted(
  transaction: Transaction,
  context: BoundContext,
  before: Person | null,
  after: Person,
  reason?: string,
): Promise<Person> {
  const seen = (person: Person) => ({ ...person, binding: bindingIs(person) })
  const [old, now] = [before && seen(before), seen(after)]
  return { ...now, ...(await noteWritten(transaction, register, context, old, now, reason)) }
}

export function bindingOf({ _id: personId, name, roles, roleSince, departmentId }: Person, openid: string) {
  const since = roleSince ? { roleSince } : {}
  return { _id: openid, personId, name, roles, ...since, departmentId: departmentId ?? null }
}

async function loseOffice(
  transaction: Transaction,
  office: readonly string[],
  leaving: string,
): Promise<Answer<null>> {
  const counted = await transaction.get(officeCounts, 'office')
  for (const id of office) {
    if (id === leaving) continue
    const other = await transaction.get(people, id)
    if (!other || !actsForOffice(other)) continue
    await transaction.set(officeCounts, { _id: 'office', losses: (counted?.losses ?? 0) + 1 })
    return done(null)
  }
  return refused('register.lastOffice')
}
