import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { reaches } from '../../register'
import { delegations } from '../store/patrolRepo'

/** What the caller has handed over and is not past. */
export async function listDelegations(_input: object, { caller, now }: BoundContext) {
  const where = { fromPersonId: caller.personId, until: command.gte(dayOf(now)) }
  const running = (await delegations.readAll({ where }))
    .filter(({ revokedAt }) => revokedAt === null)
    .sort((a, b) => b.until.localeCompare(a.until))
  const names = new Map(
    (await reaches.getMany(running.map((each) => each.reachId))).map((r) => [r._id, r.name]),
  )
  const items = running.map(({ _id, reachId, delegateName, from, until, reason }) => {
    return { id: _id, reachName: names.get(reachId) ?? '', delegateName, from, until, reason }
  })
  return done({ items })
}
