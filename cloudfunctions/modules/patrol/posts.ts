/** Who answers for which reach over some days, read once for whatever one answer asks of it. */
import type { Assignment } from '../../../domain/register/assignment'
import { inForceWithin, reachesBriefly } from '../register'

export interface Posts {
  readonly appointed: readonly Assignment[]
  readonly places: Awaited<ReturnType<typeof reachesBriefly>>
}

/** `first` and `last`: Shanghai days, both included. */
export async function postsWithin(first: string, last: string): Promise<Posts> {
  const appointed = await inForceWithin(first, last)
  return { appointed, places: await reachesBriefly(appointed.map(({ reachId }) => reachId)) }
}
