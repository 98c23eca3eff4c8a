import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { imports, ownImport, rememberedColumns } from './importRepo'
import { goOn } from './stepImport'

/** The table is read anew with these columns, and so is the next one of its register. */
export async function chooseColumns(
  { importId, chosen }: ParsedInput<'import.choose'>,
  context: BoundContext,
) {
  const changed = await transact(context, importId, async (transaction) => {
    const found = await ownImport(transaction, importId, context)
    if (!found.ok) return found
    const { state, register } = found.value
    if (!['read', 'faulty', 'unreadable'].includes(state)) return refused('import.tooLate')
    const again = { state: 'waiting' as const, nextAt: context.now, tries: 0 }
    await transaction.update(imports, importId, { chosen, ...again })
    await transaction.set(rememberedColumns, { _id: register, chosen })
    return done({})
  })
  return changed.ok ? goOn(importId, context) : changed
}
