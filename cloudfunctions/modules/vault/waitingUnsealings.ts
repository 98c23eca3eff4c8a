import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { tooCloseTo } from '../identity'
import { ownReports } from './ownReport'
import { unsealings } from './vaultRepo'

/** Requests to know who reported, for those who may decide on them. The item says neither which report nor why. */
export async function waitingUnsealings(context: BoundContext): Promise<WaitingItem[]> {
  const { caller, now } = context
  const order = [['key', 'desc'] as const]
  const asked = await unsealings.read({ where: { decision: null }, order, limit: mostOfSubject })
  const others = asked.filter(({ requestedBy }) => requestedBy.personId !== caller.personId)
  const [own, close] = await Promise.all([
    ownReports(
      context,
      others.map(({ reportId }) => reportId),
    ),
    tooCloseTo(
      caller.personId,
      others.map(({ requestedBy }) => requestedBy.personId),
      now,
    ),
  ])
  return others
    .filter(({ reportId, requestedBy }) => !own.has(reportId) && !close.has(requestedBy.personId))
    .map(({ _id, requestedBy, requestedAt }) => ({
      ...{ key: `unsealing ${_id}`, kind: '解封' as const, title: '要查举报人是谁' },
      ...{ detail: `${requestedBy.name}申请，等另一人同意`, at: requestedAt, late: false },
      url: '/office/vault/unsealings',
    }))
}
