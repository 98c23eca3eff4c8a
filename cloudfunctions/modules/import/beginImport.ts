import { createHash } from 'node:crypto'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Import } from '../../../domain/import/import'
import { reachList } from '../../../domain/register/reaches'
import { registers } from '../../../domain/register/registers'
import type { AnyRegister } from '../../../domain/register/kit/register'
import { roster } from '../../../domain/register/roster/roster'
import type { BoundContext } from '../../platform/context'
import { isUploadFor } from '../../platform/pictures'
import { storeFile } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { imports, rememberedColumns } from './importRepo'
import { goOn } from './stepImport'

/** Like a file: it goes the same way, and is removed when a file is. */
const storePasted = (importId: string, pasted: string) =>
  storeFile(`imports/${importId}/${digestOf(pasted)}.txt`, Buffer.from(pasted, 'utf8'))

/** Reaches have a table, and no form to type one in: they begin with their line. */
const takesTables = (name: string) =>
  name === roster.name ||
  [...registers, reachList].some(
    (each: AnyRegister) => each.name === name && each.excel && each.write.includes('office'),
  )

/** Another text under the same id is another file. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)

/** Stores the order and has the file read. Whatever becomes of the reading, the order stands: the clock goes on with it. */
export async function beginImport(input: ParsedInput<'import.begin'>, context: BoundContext) {
  const { importId, register, fileName, pasted } = input
  const { caller, now } = context
  if (!takesTables(register)) return refused('input.invalid', 'register')
  const fileId = pasted === undefined ? (input.fileId ?? '') : await storePasted(importId, pasted)
  if (!isUploadFor(`imports/${importId}`, fileId)) return refused('input.invalid', 'fileId')
  const chosen = (await rememberedColumns.get(register))?.chosen ?? []
  const begun = await transact(context, importId, async (transaction) => {
    const stored = await transaction.get(imports, importId)
    const isSame = stored?.fileId === fileId && stored.by === caller.personId
    if (stored) return isSame ? done(stored) : refused('submission.conflict')
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
