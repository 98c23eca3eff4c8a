import { randomBytes } from 'node:crypto'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { DocumentOrder, Narrowed } from '../../../domain/document/order'
import { type DocumentId, isBook, isByDays, isPaper } from '../../../domain/document/papers'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { transact } from '../../platform/transact'
import { mayOrder } from './mayOrder'
import { documentOrders, make } from './orderRepo'

const endingOf = (sheet: DocumentId) => (isPaper(sheet) ? 'docx' : sheet === 'exchange' ? 'zip' : 'xlsx')

/** ms the office waits for a table before it is told to come back for it; most are made by then. */
const patience = 12_000

type Order = ParsedInput<'document.order'>

/** What narrows a table of its kind; what is asked beside it narrows nothing, so it is not stored. */
function narrowedBy({ sheet, ...asked }: Order): Narrowed {
  const { from, until, village, status, way, standing, reachId, personId, ...others } = asked
  const { list, departmentId, entries, since } = others
  return {
    ...(isByDays(sheet) ? { from, until } : { from: null, until: null }),
    village,
    ...((sheet === 'patrols' || sheet === 'reports') && {
      ...(reachId && { reachId }),
      ...(personId && { personId }),
    }),
    ...(sheet === 'patrols' && { ...(status && { status }), ...(way && { way }) }),
    ...(sheet === 'duties' && { ...(standing && { standing }), ...(personId && { personId }) }),
    ...(sheet === 'reports' && { ...(list && { list }), ...(departmentId && { departmentId }) }),
    ...(entries && { entries }),
    ...(sheet === 'exchange' && since !== undefined && { since }),
  }
}

/** Stores the order, and has it made. Whatever becomes of the making, the order stands: the clock goes on with it. */
export async function orderDocument(input: Order, context: BoundContext) {
  const { orderId, sheet, of } = input
  const { caller, now } = context
  if (!(await mayOrder(input, context)))
    return refused(sheet === 'riverBrief' ? 'brief.unknown' : 'identity.forbidden')
  const isOne = isPaper(sheet) || isBook(sheet)
  const ordered = await transact(context, orderId, async (transaction) => {
    const stored = await transaction.get(documentOrders, orderId)
    if (stored) return stored.by === caller.personId ? done(stored) : refused('submission.conflict')
    const order: DocumentOrder = {
      ...{ _id: orderId, by: caller.personId, sheet, ...narrowedBy(input), ...(isOne && { of }) },
      state: 'waiting',
      ...{ orderedAt: now, nextAt: now, tries: 0, done: 0, rows: null, file: null },
      path: `documents/${randomBytes(16).toString('hex')}.${endingOf(sheet)}`,
    }
    await transaction.set(documentOrders, order)
    return done(order)
  })
  if (!ordered.ok) return ordered
  if (ordered.value.state !== 'waiting') return done({ state: ordered.value.state })
  try {
    await make(orderId, patience)
  } catch (error) {
    logFailure(context.action, context.requestId, error)
  }
  return done({ state: (await documentOrders.get(orderId))?.state ?? 'waiting' })
}
