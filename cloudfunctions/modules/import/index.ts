/** Imports: a table comes in, is looked at, taken as a whole, and taken back within a day. */
import { registers } from '../../../domain/register/registers'
import type { AnyRegister } from '../../../domain/register/kit/register'
import { beginImport } from './beginImport'
import { chooseColumns } from './chooseColumns'
import { getImport, listImports } from './readImports'
import { forgetImportFiles, forgetImports, workImports } from './importRepo'
import { takeImport, undoImport } from './stepImport'

export { filesOfImport, imports, rememberedColumns } from './importRepo'

/** Registers into which a table can come: those that say by what a row is known. */
export const importable: readonly AnyRegister[] = registers.filter(
  (each: AnyRegister) => each.excel !== undefined,
)

export const importJobs = [workImports, forgetImportFiles, forgetImports]

export const importHandlers = {
  'import.begin': beginImport,
  'import.choose': chooseColumns,
  'import.take': takeImport,
  'import.undo': undoImport,
  'import.get': getImport,
  'import.list': listImports,
}
