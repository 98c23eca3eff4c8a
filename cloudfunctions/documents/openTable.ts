/** The rows of an import, whichever way they came: as a file, or pasted, which is kept as a file too. */
import type { FileTrouble, Import } from '../../domain/import/import'
import type { TableRow } from '../../domain/register/kit/cells'
import { pastedRows } from '../../domain/register/kit/pasted'
import { readFile } from '../platform/sdk'
import { readTable } from './port/readTable'

export interface Opened {
  readonly rows: readonly TableRow[]
  /** Fields by the heading for which somebody chose them. */
  readonly chosen: Readonly<Record<string, string>>
  readonly pasted: boolean
}

export async function openTable({
  fileId,
  chosen,
}: Import): Promise<Opened | { readonly trouble: FileTrouble }> {
  const bytes = await readFile(fileId)
  if (!bytes) return { trouble: 'gone' }
  const pasted = fileId.endsWith('.txt')
  const table = pasted ? { rows: pastedRows(bytes.toString('utf8')) } : await readTable(bytes)
  if ('trouble' in table) return table
  return {
    ...{ rows: table.rows, pasted },
    chosen: Object.fromEntries(chosen.map(({ heading, field }) => [heading, field])),
  }
}
