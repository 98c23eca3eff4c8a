/** Who may have which document: the office all of them, a river's brief also whoever may read it. */
import { dayOf } from '../../../domain/calendar/day'
import type { DocumentId } from '../../../domain/document/papers'
import type { BoundContext } from '../../platform/context'
import { assignmentsOf, reachesBriefly } from '../register'

interface Asked {
  readonly sheet: DocumentId
  readonly of?: string | undefined
}

export async function mayOrder({ sheet, of }: Asked, { caller, now }: BoundContext): Promise<boolean> {
  if (caller.roles.includes('office')) return true
  const [, waterId] = /^\d{4}-\d\d_(.+)$/.exec(of ?? '') ?? []
  if (sheet !== 'riverBrief' || !waterId) return false
  if (caller.roles.includes('headChief')) return true
  const own = await assignmentsOf(caller.personId, dayOf(now))
  const places = await reachesBriefly(own.map(({ reachId }) => reachId))
  return places.some((reach) => reach.waterId === waterId)
}
