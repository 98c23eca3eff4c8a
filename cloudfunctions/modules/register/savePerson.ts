import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Person } from '../../../domain/identity/person'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { bindings, people, personByPhone } from '../identity'
import { departments } from './departmentRepo'

type Entered = ParsedInput<'register.savePerson'>

/** Adds or changes a person; who leaves the service (`active: false`) loses the binding at once. */
export async function savePerson(input: Entered, context: BoundContext) {
  const { id, ...entered } = input
  const holder = await personByPhone(input.phone)
  if (holder && holder._id !== id) return refused('register.phoneTaken')
  return transact(context, id, async (transaction) => {
    const before = await transaction.get(people, id)
    const departmentId = departmentOf(input, before)
    if (departmentId !== null && !(await transaction.get(departments, departmentId))) {
      return refused('report.assigneeUnknown')
    }
    const boundTo = before?.boundTo ?? null
    const { active } = entered
    await transaction.set(people, { _id: id, ...entered, departmentId, boundTo: active ? boundTo : null })
    if (boundTo !== null) await changeBinding(transaction, boundTo, { ...entered, departmentId })
    return done({})
  })
}

/** Belonging goes with the role; phones that know nothing of departments leave it as it was. */
function departmentOf({ roles, departmentId }: Entered, before: Person | null): string | null {
  if (!roles.includes('department')) return null
  return (departmentId === undefined ? before?.departmentId : departmentId) ?? null
}

type Belonging = Pick<Person, 'name' | 'roles' | 'active'> & { readonly departmentId: string | null }

async function changeBinding(
  transaction: Transaction,
  openid: string,
  { name, roles, active, departmentId }: Belonging,
): Promise<void> {
  if (!active) await transaction.remove(bindings, openid)
  else await transaction.update(bindings, openid, { name, roles, departmentId })
}
