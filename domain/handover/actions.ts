/** The wire of hand-overs: what goes from one chief to the next, and both signatures. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, fileId, id, instant, nothing, requiredText, text } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { sides } from './handover'
import { longestHandover } from './terms'

const signature = v.object({
  name: v.string(),
  at: instant,
  note: v.string(),
  enteredBy: v.nullable(v.string()),
  proof: v.array(v.string()),
})

const brief = {
  /** The appointment that ended. */
  id,
  reachId: id,
  reachName: v.string(),
  role: v.picklist(chiefRoles),
  giverName: v.string(),
  /** Null while nobody was appointed. */
  takerName: v.nullable(v.string()),
  lastDay: day,
  /** From when the successor answers for it. */
  from: v.nullable(day),
  /** Days between the two. */
  gap: v.number(),
  signUntil: day,
  signed: v.object({ giver: v.boolean(), taker: v.boolean() }),
}

export const handoverActions = {
  /** What the caller hands over or takes over and has not signed on both sides. */
  'handover.mine': query({
    roles: 'bound',
    input: nothing,
    output: v.object({
      today: day,
      items: v.array(v.object({ ...brief, side: v.picklist(sides) })),
    }),
  }),
  /** By the two it concerns, the office and the head chief. `seen` goes back with the signature. */
  'handover.get': query({
    roles: 'bound',
    input: v.object({ id }),
    output: v.object({
      ...brief,
      today: day,
      /** As of when the list is. */
      day,
      boardsUntil: day,
      seen: v.string(),
      panes: v.array(
        v.object({
          ...{ key: v.string(), title: v.string(), none: v.string() },
          facts: v.array(v.object({ name: v.string(), value: v.string() })),
          items: v.array(v.object({ title: v.string(), detail: v.string(), url: v.string() })),
        }),
      ),
      giver: v.nullable(signature),
      taker: v.nullable(signature),
      may: v.object({
        sign: v.boolean(),
        /** Sides whose paper the caller may enter. */
        enter: v.array(v.picklist(sides)),
      }),
    }),
  }),
  'handover.sign': command({
    roles: 'bound',
    input: v.object({ id, seen: v.pipe(v.string(), v.maxLength(64)), note: text(longestHandover.note) }),
    output: nothing,
  }),
  /** Signed on paper, for who cannot come in any more: entered by the office, with a photo. */
  'handover.enter': command({
    roles: ['office'],
    input: v.object({
      id,
      side: v.picklist(sides),
      seen: v.pipe(v.string(), v.maxLength(64)),
      /** Under which the photos were uploaded. */
      proofId: id,
      proof: v.pipe(v.array(fileId), v.minLength(1), v.maxLength(3)),
      reason: requiredText(longestHandover.reason),
    }),
    output: nothing,
  }),
  /** Those that are not signed by both, the longest waiting first; reaches whose chief has left the service. */
  'handover.list': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      today: day,
      open: v.array(v.object(brief)),
      signed: v.array(v.object(brief)),
      /** Appointments that nobody ended, of people who have left. */
      left: v.array(v.object({ personName: v.string(), reachId: id, reachName: v.string() })),
    }),
  }),
}
