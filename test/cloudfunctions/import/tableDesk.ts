/** Tables of the office's own making on their way into a register, in a town of the tests. */
import { writeXlsx } from 'hucre/xlsx'
import type { Output } from '../../../domain/contract/contract'
import { type Town, townTime } from '../town'

type Cell = string | number | Date | null
type Reading = Output<'import.get'>['import']

let made = 0
export const newId = () => `import${String(++made).padStart(20, '0')}`

export const workbook = async (rows: readonly (readonly Cell[])[], merges: object[] = []) =>
  writeXlsx({ sheets: [{ name: '公示牌', rows: rows.map((row) => [...row]), merges: merges as never }] })

export const tableDesk = (town: () => Town) => ({
  async begin(content: Uint8Array, register = 'signBoard'): Promise<string> {
    const importId = newId()
    const fileId = await town().upload(`imports/${importId}/table.xlsx`, Buffer.from(content))
    await town().as('office').get('import.begin', { importId, register, fileId, fileName: '公示牌.xlsx' })
    return importId
  },
  get: async (importId: string, at = townTime()): Promise<Reading> =>
    (await town().as('office').get('import.get', { importId }, { server: at })).import,
  take: (importId: string) => town().as('office').get('import.take', { importId }),
})
