/** The wire of Today: everything that waits for the caller in one answer. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id, nothing } from '../contract/schemas'
import { dutyPolicy } from './policyShapes'
import { coming, duty, news, patrolInList, question } from './wireShapes'

export const todayAction = query({
  roles: 'bound',
  input: nothing,
  output: v.object({
    now: v.number(),
    day,
    duties: v.array(duty),
    /** Joint patrols that wait for my confirmation. */
    invitations: v.array(v.object({ patrolId: id, fromName: v.string(), reachName: v.string(), day })),
    /** My patrols that wait for an explanation. */
    toExplain: v.array(patrolInList),
    /** Answers that I have not read yet, newest first. */
    news: v.optional(v.array(news)),
    thresholds: dutyPolicy.entries.thresholds,
    photosRequired: v.boolean(),
    /** What others found where I had seen nothing, and I have not answered. */
    questions: v.optional(v.array(question)),
    /** Meetings and trainings of today and tomorrow for people like me. */
    coming: v.optional(v.array(coming)),
    /** Whether to ask for hand-overs. */
    handover: v.optional(v.boolean()),
  }),
})
