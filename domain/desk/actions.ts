/** The wire of the desk: what waits, of all subjects in one answer. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { instant, nothing } from '../contract/schemas'
import { waitingKinds, waitingRoles } from './waiting'

const item = v.object({
  key: v.string(),
  kind: v.picklist(waitingKinds),
  title: v.string(),
  detail: v.string(),
  at: instant,
  late: v.boolean(),
  url: v.string(),
})

export const deskActions = {
  /** `missing`: how many subjects did not answer; what they have is not in the list. */
  'desk.waiting': query({
    roles: waitingRoles,
    input: nothing,
    output: v.object({ items: v.array(item), missing: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  }),
}
