/** The wire of the clock's work: what is stuck, and the office's push. Nothing here tells of which document. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { id, instant, pageInput, pageOf } from '../contract/schemas'
import { pushOnOutcomes, troubles } from './trouble'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const stuck = v.object({
  id,
  /** A Chinese sentence, e.g. 「一条每日一送没能送出」. */
  title: v.string(),
  since: instant,
  /** Since it failed first, or was pushed on last. */
  tries: count,
  /** When it is tried again by itself; null: set aside until somebody pushes it on. */
  nextAt: v.nullable(instant),
  /** Null: from before it was noted. */
  trouble: v.nullable(v.picklist(troubles)),
})

export const jobActions = {
  /** What waits longest first. */
  'job.listStuck': query({
    roles: ['office'],
    input: v.object(pageInput),
    output: v.object({ ...pageOf(stuck).entries, inAll: count }),
  }),
  /** Tried again at once; a second push changes nothing. */
  'job.pushOn': command({
    roles: ['office'],
    input: v.object({ id }),
    output: v.object({ outcome: v.picklist(pushOnOutcomes) }),
    perMinute: 30,
  }),
  /** All of it, by the next strokes of the clock. */
  'job.pushAllOn': command({
    roles: ['office'],
    input: v.object({ all: v.literal(true) }),
    output: v.object({ pushed: count }),
    perMinute: 5,
  }),
}
