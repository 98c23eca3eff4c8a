/** Orders for documents, and what the clock does with them. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import type { DocumentOrder } from '../../../domain/document/order'
import { documentMemory } from '../../../domain/document/sheets'
import { queue } from '../../kit/jobs'
import { forget } from '../../platform/forget'
import { callFunction, removeFiles } from '../../platform/sdk'
import { collection, command } from '../../platform/store'

export const documentOrders = collection<DocumentOrder>('documentOrders')

/** ms a stroke of the clock waits for one document. */
const patience = 40_000

/** Hands an order to the function `documents`; throws when it has not answered within `wait` ms: it may go on then. */
export async function make(orderId: string, wait: number): Promise<void> {
  await callFunction('documents', { orderId }, wait)
}

/** What nobody made at once: the function was stopped, or the platform did not answer. */
export const makeDocuments = queue({
  name: 'makeDocuments',
  title: '一份导出的表格没能做好',
  over: documentOrders,
  due: (now) => ({ state: 'waiting', nextAt: command.lte(now) }),
  order: [['nextAt', 'asc']],
  atOnce: 1,
  rounds: 3,
  each: ({ _id }) => make(_id, patience),
})

/** What was ordered on an earlier day is over (ms). */
export const rememberedSince = (now: number) => startOfDay(addDays(dayOf(now), -documentMemory))

/** Files hold names and phone numbers: they go first, then what led to them. */
export const forgetDocuments = queue({
  name: 'forgetDocuments',
  title: '一份过期的导出表格没能删掉',
  over: documentOrders,
  due: (now) => ({ orderedAt: command.lt(rememberedSince(now)) }),
  order: [['orderedAt', 'asc']],
  each: async ({ _id, file }) => {
    if (file && (await removeFiles([file.fileId])).length > 0) throw new Error('the file is still there')
    await forget(documentOrders, { _id })
  },
})
