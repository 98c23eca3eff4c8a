/**
 * Who answers for which reach over some days, read once for whatever one answer asks of it: all of the township side by
 * side, since asking for what belongs to a thousand appointments by a thousand ids waits for them, and is dearer to send.
 */
import type { Assignment } from '../../../domain/register/assignment'
import { allReaches, inForceWithin } from '../register'

export interface Posts {
  readonly appointed: readonly Assignment[]
  readonly places: Awaited<ReturnType<typeof allReaches>>
}

/** `first` and `last`: Shanghai days, both included. */
export async function postsWithin(first: string, last: string): Promise<Posts> {
  const [appointed, places] = await Promise.all([inForceWithin(first, last), allReaches()])
  return { appointed, places }
}
