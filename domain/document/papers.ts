/** What goes out beside the tables: papers for Word, workbooks of several small tables; what they are called, who may have them. */
import { chiefRoles, type Role } from '../identity/role'
import { sheetIds, sheetTitles, type SheetId } from './sheets'

export interface PaperTitle {
  readonly title: string
  readonly roles: readonly Role[]
}

export const paperTitles = {
  yearlySummary: { title: '年度总结', roles: ['office'] },
  monthlyReport: { title: '月报', roles: ['office'] },
  riverBrief: { title: '河流简报', roles: ['office', ...chiefRoles] },
  ownYearlySummary: { title: '年度总结（自己的模板）', roles: ['office'] },
  plan: { title: '一河一策', roles: ['office'] },
  dossier: { title: '一河一档', roles: ['office'] },
} as const satisfies Record<string, PaperTitle>

export type PaperId = keyof typeof paperTitles
const paperIds = Object.keys(paperTitles) as PaperId[]

const bookTitles = {
  planLists: { title: '四项清单', roles: ['office'] },
  dossierTables: { title: '一河一档（表格）', roles: ['office'] },
} as const satisfies Record<string, PaperTitle>

export type BookId = keyof typeof bookTitles
const bookIds = Object.keys(bookTitles) as BookId[]

/** Everything of the township in one file, narrowed to a period. */
export const wholeTitles = {
  ledgers: { title: '全部台账', roles: ['office'] },
  exchange: { title: '导出到县', roles: ['office'] },
} as const satisfies Record<string, PaperTitle>

export type WholeId = keyof typeof wholeTitles
export const wholeIds = Object.keys(wholeTitles) as WholeId[]

/** Whatever can be ordered. */
export type DocumentId = SheetId | PaperId | BookId | WholeId
export const documentIds = [...sheetIds, ...paperIds, ...bookIds, ...wholeIds] as [
  DocumentId,
  ...DocumentId[],
]

export const isPaper = (id: DocumentId): id is PaperId => id in paperTitles
export const isBook = (id: DocumentId): id is BookId => id in bookTitles
export const isWhole = (id: DocumentId): id is WholeId => id in wholeTitles
/** A table of things that happened, or everything: asked for by days. */
export const isByDays = (id: DocumentId): boolean =>
  isWhole(id) || (id in sheetTitles && sheetTitles[id as SheetId].byDays)

export const titleOf = (id: DocumentId): string =>
  ({ ...sheetTitles, ...paperTitles, ...bookTitles, ...wholeTitles })[id].title
