/** Imports: a table comes in, is looked at, taken as a whole, and taken back within a day. */
import { beginImport } from './beginImport'
import { chooseColumns } from './chooseColumns'
import { getImport, listImports } from './readImports'
import { forgetImportFiles, forgetImports, workImports } from './importRepo'
import { takeImport, undoImport } from './stepImport'

export { filesOfImport, imports } from './importRepo'

export const importJobs = [workImports, forgetImportFiles, forgetImports]

export const importHandlers = {
  'import.begin': beginImport,
  'import.choose': chooseColumns,
  'import.take': takeImport,
  'import.undo': undoImport,
  'import.get': getImport,
  'import.list': listImports,
}
