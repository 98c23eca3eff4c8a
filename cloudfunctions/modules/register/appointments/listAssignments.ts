import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { everBegan, inForce } from '../../../../domain/register/assignment'
import type { BoundContext } from '../../../platform/context'
import { historyOf } from './assignmentRepo'
import { reaches } from '../reaches/reachRepo'

/** Appointments of a reach or of a person, those in force first. */
export async function listAssignments(input: ParsedInput<'register.listAssignments'>, { now }: BoundContext) {
  const { reachId, personId } = input
  if (reachId === undefined && personId === undefined) return refused('input.invalid', 'reachId')
  const where = { ...(reachId ? { reachId } : {}), ...(personId ? { personId } : {}) }
  const found = (await historyOf(where)).filter(everBegan)
  const names = new Map(
    (await reaches.getMany(found.map((each) => each.reachId))).map((r) => [r._id, r.name]),
  )
  const today = dayOf(now)
  const items = found
    .map(({ _id: id, personId, personName, reachId, role, from, until }) => ({
      ...{ id, personId, personName, reachId, role, from, until },
      reachName: names.get(reachId) ?? '',
    }))
    .sort((a, b) => Number(inForce(b, today)) - Number(inForce(a, today)))
  return done({ items })
}
