/**
 * Patrol on paper: the office enters what a chief wrote on a sheet, and it counts as any other. Government apps may not
 * be the only evidence of what somebody did (国办函〔2026〕12号).
 */
import * as v from 'valibot'
import { command } from '../contract/action'
import { clientId, day, fileId, id, text } from '../contract/schemas'
import { checklistEntry } from './checklist'
import { longestPatrol } from './longest'

/** Minutes of a day from midnight. */
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))

export const paperActions = {
  'paperPatrol.enter': command({
    roles: ['office'],
    input: v.object({
      patrolId: clientId,
      assignmentId: id,
      ...{ day, from: minute, until: minute },
      /** They signed on the sheet, so they need not confirm. */
      companionIds: v.pipe(v.array(id), v.maxLength(20)),
      checklist: v.pipe(v.array(checklistEntry), v.maxLength(20)),
      /** Of the sheet. */
      photos: v.pipe(v.array(fileId), v.maxLength(9)),
      note: text(longestPatrol.note),
    }),
    output: v.object({ patrolId: id }),
    maxBytes: 60_000,
  }),
}
