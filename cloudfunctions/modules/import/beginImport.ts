import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Import } from '../../../domain/import/import'
import { registers } from '../../../domain/register/registers'
import type { AnyRegister } from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { imports, rememberedColumns } from './importRepo'
import { goOn } from './stepImport'

const takesTables = (name: string) =>
  registers.some(
    (each: AnyRegister) => each.name === name && each.excel && each.write.includes('office'),
  )

/** Stores the order and has the file read. Whatever becomes of the reading, the order stands: the clock goes on with it. */
export async function beginImport(input: ParsedInput<'import.begin'>, context: BoundContext) {
  const { importId, register, fileId, fileName } = input
  const { caller, now } = context
  if (!takesTables(register)) return refused('input.invalid', 'register')
  if (!fileId.includes(`/imports/${importId}/`)) return refused('input.invalid', 'fileId')
  const chosen = (await rememberedColumns.get(register))?.chosen ?? []
  const begun = await transact(context, importId, async (transaction) => {
    const stored = await transaction.get(imports, importId)
    if (stored) return stored.fileId === fileId ? done(stored) : refused('submission.conflict')
    const begun: Import = {
      ...{ _id: importId, register, by: caller.personId, byName: caller.name, at: now, fileId, fileName },
      ...{ chosen, state: 'waiting', trouble: null, reading: null, done: 0 },
      ...{ takenAt: null, undone: null, cursor: '', nextAt: now, tries: 0 },
    }
    await transaction.set(imports, begun)
    return done(begun)
  })
  return begun.ok ? goOn(importId, context) : begun
}
