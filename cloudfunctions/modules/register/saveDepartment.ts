import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { departments } from './departmentRepo'

/** Adds or changes a department; one that is no longer active stays in the reports it worked on. */
export async function saveDepartment(
  { id, name, active }: ParsedInput<'register.saveDepartment'>,
  context: BoundContext,
) {
  return transact(context, id, async (transaction) => {
    const before = await transaction.get(departments, id)
    if (before?.name !== name || before.active !== active) {
      await transaction.set(departments, { _id: id, name, active })
    }
    return done({})
  })
}
