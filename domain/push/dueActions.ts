/** The wire of those whose period ends today and who have not walked: who they are, and one tap that reminds them. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, nothing } from '../contract/schemas'
import { reminderStates } from '../reminder/reminder'

const dueToday = v.object({
  day,
  /** By village and name. */
  items: v.array(
    v.object({
      ...{ personId: id, personName: v.string(), village: v.string(), reaches: v.array(v.string()) },
      /** Today's, whoever sent it; null while there was none. */
      reminder: v.nullable(
        v.object({ state: v.picklist(reminderStates), reason: v.string(), at: v.nullable(v.number()) }),
      ),
    }),
  ),
})

export const dueActions = {
  'push.dueToday': query({ roles: ['office', 'headChief'], input: nothing, output: dueToday }),
  /**
   * Everybody of the list who had none today gets the subscription message of the mornings, once a day at most; the answer
   * says how each of them stands. It goes out with the next stroke of the clock.
   */
  'push.remindDue': command({ roles: ['office'], input: v.strictObject({}), output: dueToday }),
}
