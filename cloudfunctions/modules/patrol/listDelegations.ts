import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { BoundContext } from '../../platform/context'
import { reaches } from '../register'
import { delegations } from './patrolRepo'

const most = 50

/** What the caller has handed over and is not past. */
export async function listDelegations(_input: object, { caller, now }: BoundContext) {
  const found = await delegations.read({
    where: { fromPersonId: caller.personId },
    order: [['until', 'desc']],
    limit: most,
  })
  const running = found.filter(({ revokedAt, until }) => revokedAt === null && until >= dayOf(now))
  const names = new Map(
    (await reaches.getMany(running.map((each) => each.reachId))).map((r) => [r._id, r.name]),
  )
  const items = running.map(({ _id, reachId, delegateName, from, until, reason }) => {
    return { id: _id, reachName: names.get(reachId) ?? '', delegateName, from, until, reason }
  })
  return done({ items })
}
