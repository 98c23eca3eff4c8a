/**
 * Who answers for which reach over some days, read once for whatever one answer asks of it: all of the township side by
 * side, since asking for what belongs to a thousand appointments by a thousand ids waits for them, and is dearer to send.
 */
import type { Assignment } from '../../../../domain/register/assignment'
import { people } from '../../identity'
import { allReaches, inForceWithin } from '../../register'

export interface Posts {
  readonly appointed: readonly Assignment[]
  readonly places: Awaited<ReturnType<typeof allReaches>>
}

/** `first` and `last`: Shanghai days, both included. Who has left the service owes nothing, though nobody ended the appointment. */
export async function postsWithin(first: string, last: string): Promise<Posts> {
  const [appointed, places, left] = await Promise.all([
    inForceWithin(first, last),
    allReaches(),
    people.readAll({ where: { active: false }, only: ['active'] }),
  ])
  const gone = new Set(left.map(({ _id }) => _id))
  return { appointed: appointed.filter(({ personId }) => !gone.has(personId)), places }
}
