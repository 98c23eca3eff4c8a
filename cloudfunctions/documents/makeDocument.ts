/**
 * One order becomes a file. Short tables are laid out for printing; long ones pass through row by row to the disk of the
 * function and from there to the storage, so that memory stays flat however many there are.
 */
import { randomUUID } from 'node:crypto'
import { done, type Answer } from '../../domain/contract/answer'
import type { DocumentOrder } from '../../domain/document/order'
import { isBook, isPaper, isWhole, titleOf } from '../../domain/document/papers'
import type { OrderState } from '../../domain/document/sheets'
import { documentOrders } from '../modules/document'
import { changeMany } from '../platform/changeMany'
import type { CallContext } from '../platform/context'
import { removeFiles, storeFile } from '../platform/sdk'
import { transact } from '../platform/transact'
import { books } from './books'
import { papers } from './papers'
import { sheets } from './sheets'
import { take } from './take'
import { writeBook } from './writeBook'
import { writeExchange } from './writeExchange'
import { writeLedgers } from './writeLedgers'
import { writePaper } from './writePaper'
import { type Written, writeTable } from './writeTable'

/** Made, or being made by somebody else: both are no fault. Throws what the job kit counts as a try. */
export async function makeDocument(orderId: string): Promise<Answer<{ state: OrderState }>> {
  const now = Date.now()
  const context = contextAt(now)
  const order = await take(documentOrders, orderId, ['waiting'], context)
  if (!order) return done({ state: (await documentOrders.get(orderId))?.state ?? 'failed' })
  const content = await writtenOf(order, now)
  if (!content) return giveUp(context, orderId)
  const fileId = await storeFile(order.path, content.file).finally(() => content.release?.())
  const file = { fileId, name: content.name, bytes: content.bytes }
  // Forgotten meanwhile: nothing would lead to the file any more.
  if (await finish(context, orderId, file, content.rows)) await content.stored?.()
  else await removeFiles([fileId])
  return done({ state: 'ready' })
}

/** Null where there is nothing (any more) that could be written. */
async function writtenOf(order: DocumentOrder, now: number): Promise<Written | null> {
  const { _id: orderId, sheet: id } = order
  if (isPaper(id)) return writePaper(papers[id], order.of ?? '', now)
  if (isBook(id)) return writeBook(books[id], order.of ?? '', now)
  if (id === 'exchange') return writeExchange(contextAt(now), order, (progress) => tell(orderId, progress))
  if (isWhole(id)) return writeLedgers(order, now, (progress) => tell(orderId, progress))
  const sheet = sheets[id]
  const rows = await sheet.count(order)
  await tell(orderId, { rows, done: 0 })
  return writeTable(sheet, { title: titleOf(id), order, rows, now }, (written) =>
    tell(orderId, { done: written }),
  )
}

const contextAt = (now: number): CallContext => ({
  ...{ action: 'document.make', now, sentAt: now, requestId: randomUUID() },
  ...{ openid: '', byClock: true, caller: null, unnamed: false, ownRecord: true },
})

/** Progress, for who looks; nothing depends on it. */
async function tell(orderId: string, change: { rows?: number; done: number }): Promise<void> {
  await changeMany(documentOrders, { _id: orderId, state: 'waiting' }, change)
}

async function giveUp(context: CallContext, orderId: string): Promise<Answer<{ state: OrderState }>> {
  return transact(context, orderId, async (transaction) => {
    const order = await transaction.get(documentOrders, orderId)
    if (order?.state !== 'waiting') return done({ state: order?.state ?? 'failed' })
    await transaction.update(documentOrders, orderId, { state: 'failed', nextAt: null })
    return done({ state: 'failed' })
  })
}

/** Whether the order still leads to the file: this call's, or that of whoever finished first, which lies at the same path. */
async function finish(
  context: CallContext,
  orderId: string,
  file: DocumentOrder['file'],
  rows: number | null,
): Promise<boolean> {
  const answer = await transact(context, orderId, async (transaction) => {
    const order = await transaction.get(documentOrders, orderId)
    if (order?.state !== 'waiting') return done(order?.state === 'ready')
    await transaction.update(documentOrders, orderId, {
      state: 'ready',
      nextAt: null,
      file,
      rows,
      done: rows ?? 0,
    })
    return done(true)
  })
  return answer.ok && answer.value
}
