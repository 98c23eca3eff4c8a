/** The wire of waters: the register, the photos of the same place, and reaches that are given to another village. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { id, instant, nothing, requiredText } from '../contract/schemas'
import { actionsOf } from './kit/actions'
import { logActionsOf } from './kit/logActions'
import { longestReason } from './kit/register'
import { waterPhotos, waters } from './waters'

export const waterActions = {
  ...actionsOf(waters),
  ...logActionsOf(waterPhotos),
  /** What happened before stays with the village it happened in; the same again changes nothing. */
  'water.moveReach': command({
    roles: ['office'],
    input: v.object({ reachId: id, village: requiredText(40), reason: requiredText(longestReason) }),
    output: nothing,
  }),
  /** To which villages a reach belonged, the newest change first, at most 50. */
  'water.moves': query({
    roles: ['office', 'headChief'],
    input: v.object({ reachId: id }),
    output: v.object({
      items: v.array(
        v.object({ from: v.string(), to: v.string(), reason: v.string(), by: v.string(), at: instant }),
      ),
    }),
  }),
}
