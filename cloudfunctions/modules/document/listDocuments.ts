import { endOfDayAfter } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { documentMemory } from '../../../domain/document/sheets'
import type { BoundContext } from '../../platform/context'
import { fileAddresses } from '../../platform/sdk'
import { command } from '../../platform/store'
import { documentOrders, rememberedSince } from './orderRepo'

/** A week's orders of one person; who orders more finds the latest. */
const most = 50

export async function listDocuments(_: unknown, { caller, now }: BoundContext) {
  const found = await documentOrders.read({
    where: { by: caller.personId, orderedAt: command.gte(rememberedSince(now)) },
    order: [['orderedAt', 'desc']],
    limit: most,
  })
  const files = found.flatMap(({ file }) => (file ? [file.fileId] : []))
  const addresses = await fileAddresses(files)
  const items = found.map(({ _id, by: _by, nextAt: _next, tries: _tries, path: _path, file, ...order }) => ({
    id: _id,
    ...order,
    name: file?.name ?? null,
    bytes: file?.bytes ?? null,
    address: (file && addresses[file.fileId]) ?? null,
    goneAt: file ? endOfDayAfter(order.orderedAt, documentMemory) : null,
  }))
  return done({ items })
}
