import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { assignmentId, dayAfter, putAssignment } from './appoint'
import { assignments } from './assignmentRepo'

/** Ends an appointment on its last day, and hands the reach over from the next day on where a successor is named. */
export async function endAppointment(input: ParsedInput<'register.endAppointment'>, context: BoundContext) {
  const { assignmentId: id, lastDay, successorId } = input
  return transact(context, id, async (transaction) => {
    const assignment = await transaction.get(assignments, id)
    if (!assignment) return refused('register.assignmentUnknown')
    if (lastDay < assignment.from) return refused('input.invalid', 'lastDay')
    await transaction.update(assignments, id, { until: lastDay })
    if (successorId !== undefined) {
      const successor = await transaction.get(people, successorId)
      if (!successor?.active) return refused('register.personUnknown')
      const { reachId, role } = assignment
      const next = { personId: successorId, reachId, role, from: dayAfter(lastDay) }
      const personName = successor.name
      const handedOver = { _id: assignmentId(next), ...next, personName, until: null }
      return putAssignment(transaction, context, handedOver)
    }
    return done({})
  })
}
