import { createHash } from 'node:crypto'
import { dayOf, daysBetween } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { people } from '../../identity'
import { assignments } from '../../register'
import { delegations } from '../store/patrolRepo'

/** A duty is handed over for a month at most; longer is a handover by the office. */
const longestDays = 31

/** A chief asks a colleague to walk for a while (代巡). The same request twice is one. */
export async function delegateDuty(input: ParsedInput<'patrol.delegate'>, context: BoundContext) {
  const { assignmentId, delegateId, from, until, reason } = input
  const { caller, now } = context
  const [assignment, delegate] = await Promise.all([assignments.get(assignmentId), people.get(delegateId)])
  if (!assignment || assignment.personId !== caller.personId) return refused('register.assignmentUnknown')
  if (!delegate?.active) return refused('register.personUnknown')
  const length = daysBetween(from, until) + 1
  const possible = length >= 1 && length <= longestDays && until >= dayOf(now)
  if (!possible || delegateId === caller.personId) return refused('patrol.delegationInvalid')
  const id = createHash('sha256')
    .update([assignmentId, delegateId, from, until].join(' '))
    .digest('hex')
    .slice(0, 24)
  return transact(context, id, async (transaction) => {
    await transaction.set(delegations, {
      _id: id,
      assignmentId,
      reachId: assignment.reachId,
      fromPersonId: caller.personId,
      fromName: caller.name,
      delegateId,
      delegateName: delegate.name,
      from,
      until,
      reason,
      revokedAt: null,
    })
    return done({ delegationId: id })
  })
}
