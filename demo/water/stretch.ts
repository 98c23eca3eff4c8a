import type { Reach } from '../../domain/register/reach'
import type { Township } from '../township/township'

/** The n-th reach of a water, counted from 0 and from upstream; the last one where it has fewer. */
export type Stretch = readonly [waterId: string, n: number]

export function stretchOf({ reaches }: Township, [waterId, n]: Stretch): Reach {
  const all = reaches.filter((reach) => reach.waterId === waterId)
  return all[n] ?? all[all.length - 1]!
}

/** Who answers for it: the chief of the town or of the village. */
export function chiefOf({ assignments }: Township, { _id }: Pick<Reach, '_id'>): string {
  const chiefs = assignments.filter(
    ({ reachId, role }) => reachId === _id && (role === 'townChief' || role === 'villageChief'),
  )
  return chiefs[0]!.personId
}
