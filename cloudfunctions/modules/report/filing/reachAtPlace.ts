import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { reachOfPlace } from './reachOfPlace'

/** Which reach a report from here will belong to; null where no water of the township is near. */
export async function reachAtPlace({ place, hintId }: ParsedInput<'report.reachAt'>, { now }: CallContext) {
  const found = await reachOfPlace(place, dayOf(now), hintId)
  if (!found) return done({ reach: null })
  const { reach, away } = found
  return done({ reach: { id: reach._id, name: reach.name, village: reach.village, away: Math.round(away) } })
}
