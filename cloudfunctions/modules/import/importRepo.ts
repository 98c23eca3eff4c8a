/** Imports as they are stored, and what the clock does with them. */
import { type Answer, done, refused } from '../../../domain/contract/answer'
import { type Import, undoTime } from '../../../domain/import/import'
import { queue } from '../../kit/jobs'
import type { BoundContext } from '../../platform/context'
import { changeMany } from '../../platform/changeMany'
import { forget } from '../../platform/forget'
import { callFunction, removeFiles } from '../../platform/sdk'
import { collection, command, type Stored } from '../../platform/store'
import type { Transaction } from '../../platform/transact'

export const imports = collection<Import>('imports')

/** To be stepped: what is stored is stored in the name of who brought the table, so by nobody else. */
export async function ownImport(
  transaction: Transaction,
  importId: string,
  { caller }: BoundContext,
): Promise<Answer<Import>> {
  const found = await transaction.get(imports, importId)
  if (!found) return refused('import.unknown')
  return found.by === caller.personId ? done(found) : refused('import.notYours')
}

/** Which field a heading means, as the office said once; `_id` is the register's name. */
export interface RememberedColumns extends Stored {
  readonly chosen: Import['chosen']
}
export const rememberedColumns = collection<RememberedColumns>('importColumns')

/** ms a stroke of the clock waits for one portion. */
const patience = 50_000

/** Hands the work to the function `documents`; throws when it has not answered within `wait` ms: it may go on then. */
export async function work(importId: string, wait: number): Promise<void> {
  await callFunction('documents', { importId }, wait)
}

/** What is under way and was not finished at once. */
export const workImports = queue({
  name: 'workImports',
  title: '一次 Excel 导入没能做完',
  over: imports,
  due: (now) => ({ state: command.in(['waiting', 'taking', 'undoing']), nextAt: command.lte(now) }),
  order: [['nextAt', 'asc']],
  atOnce: 1,
  rounds: 3,
  each: ({ _id }) => work(_id, patience),
})

/** The file is not needed any more once it can't be taken back; it holds names and numbers. */
export const forgetImportFiles = queue({
  name: 'forgetImportFiles',
  title: '一个导入过的文件没能删掉',
  over: imports,
  due: (now) => ({ fileId: command.gt(''), at: command.lt(now - undoTime) }),
  order: [['at', 'asc']],
  each: async ({ _id, fileId }) => {
    if ((await removeFiles([fileId])).length > 0) throw new Error('the file is still there')
    await changeMany(imports, { _id }, { fileId: '' })
  },
})

/** ms; who imported what is in the audit log and in the history of each entry for longer. */
const memory = 365 * 24 * 3600_000

export const forgetImports = queue({
  name: 'forgetImports',
  title: '一条过期的导入记录没能清理',
  over: imports,
  due: (now) => ({ at: command.lt(now - memory), fileId: '' }),
  order: [['at', 'asc']],
  each: async ({ _id }) => {
    await forget(imports, { _id })
  },
})

/** Files that an import still needs. */
export async function filesOfImport(id: string): Promise<string[]> {
  const found = await imports.get(id)
  return found && found.fileId !== '' ? [found.fileId] : []
}
