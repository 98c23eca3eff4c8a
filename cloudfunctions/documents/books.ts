/** Every workbook of several tables that goes out, from the module it belongs to; a missing one does not compile. */
import type { BookId } from '../../domain/document/papers'
import type { Book } from '../kit/documents'
import { dossierBook } from '../modules/dossier'
import { planBook } from '../modules/plan'

export const books: Record<BookId, Book> = {
  planLists: planBook,
  dossierTables: dossierBook,
}
