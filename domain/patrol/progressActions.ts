/** The wire of 应巡进度: how each duty of the township stands in its period. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id, pageInput, text } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { dutyStandings } from './dutyStanding'
import { period } from './wireShapes'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const progressActions = {
  /**
   * One line an appointment and period. Without days those of the periods that run, the next deadline first; with days the
   * periods that ended on one of these, the latest first. On one day by village and name, never by how much is missing.
   */
  'patrol.progress': query({
    roles: ['office', 'headChief'],
    input: v.object({
      ...pageInput,
      /** Deadline, village, name and id of the last line. */
      cursor: v.optional(v.pipe(v.string(), v.maxLength(300))),
      village: v.optional(text(40)),
      personId: v.optional(id),
      /** `today` asks for those of the periods that run, whatever the days. */
      standing: v.optional(v.picklist(dutyStandings)),
      from: v.optional(day),
      until: v.optional(day),
    }),
    output: v.object({
      items: v.array(
        v.object({
          ...{ id, personId: id, personName: v.string(), reachId: id, reachName: v.string() },
          /** Missing where the appointment was taken back since. */
          role: v.optional(v.picklist(chiefRoles)),
          village: v.string(),
          period,
          /** Patrols asked for; walked and counted; walked and not answered yet; neither. */
          ...{ required: count, done: count, waiting: count, missing: count },
        }),
      ),
      next: v.nullable(v.string()),
      /** Of all pages. */
      total: count,
    }),
  }),
}
