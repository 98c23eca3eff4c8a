/** The wire of waters: the register, the photos of the same place, and reaches that are given to another village. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, instant, nothing, requiredText } from '../contract/schemas'
import { actionsOf } from './kit/actions'
import { logActionsOf } from './kit/logActions'
import { longestReason } from './kit/register'
import { longestPlace } from './longest'
import { why } from '../setting/why'
import { reachList } from './reaches'
import { waterRules } from './waterRuleShapes'
import { waterPhotos, waters } from './waters'

const { 'reach.get': getReach, 'reach.history': reachHistory } = actionsOf(reachList)

export const waterActions = {
  ...actionsOf(waters),
  /** What the office's list says of a reach beside its line, and who changed what of it. */
  'reach.get': getReach,
  'reach.history': reachHistory,
  ...logActionsOf(waterPhotos),
  /** What happened before stays with the village it happened in; the same again changes nothing. */
  'water.moveReach': command({
    roles: ['office'],
    input: v.object({
      reachId: id,
      village: requiredText(longestPlace),
      reason: requiredText(longestReason),
    }),
    output: nothing,
  }),
  /** The reach and its appointments last until `lastDay`; nothing of before changes. The same again changes nothing. */
  'water.endReach': command({
    roles: ['office'],
    input: v.object({ reachId: id, lastDay: day, reason: requiredText(longestReason) }),
    output: nothing,
  }),
  /** `chiefs`: how many appointments last again; later than the day after the last one none do. */
  'water.bringBackReach': command({
    roles: ['office'],
    input: v.object({ reachId: id }),
    output: v.object({ chiefs: v.number() }),
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
  /** When a reading warns, how many boards are enough, how codes of outlets look. */
  'water.rules': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({ policy: waterRules }),
  }),
  'water.saveRules': command({
    roles: ['office'],
    input: v.object({ ...waterRules.entries, why }),
    output: v.object({ version: v.number() }),
  }),
}
