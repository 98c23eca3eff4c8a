/** Documents as other functions see them: ordered by the office, made by the function `documents`. */
import { listDocuments } from './listDocuments'
import { forgetDocuments, makeDocuments } from './orderRepo'
import { orderDocument } from './orderDocument'

export { documentOrders } from './orderRepo'

export const documentJobs = [makeDocuments, forgetDocuments]

export const documentHandlers = {
  'document.order': orderDocument,
  'document.list': listDocuments,
}
