/** The documents that go out to Word: what they are called, and who may have them. */
import type { Role } from '../identity/role'
import { sheetIds, sheetTitles, type SheetId } from './sheets'

export interface PaperTitle {
  readonly title: string
  readonly roles: readonly Role[]
}

export const paperTitles = {
  yearlySummary: { title: '年度总结', roles: ['office'] },
} as const satisfies Record<string, PaperTitle>

export type PaperId = keyof typeof paperTitles
export const paperIds = Object.keys(paperTitles) as PaperId[]

/** Whatever can be ordered. */
export type DocumentId = SheetId | PaperId
export const documentIds = [...sheetIds, ...paperIds] as [DocumentId, ...DocumentId[]]

export const isPaper = (id: DocumentId): id is PaperId => id in paperTitles

export const titleOf = (id: DocumentId): string => (isPaper(id) ? paperTitles[id] : sheetTitles[id]).title
