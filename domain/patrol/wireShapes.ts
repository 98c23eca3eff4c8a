/** Shapes of patrols and duties on the wire. */
import * as v from 'valibot'
import { day, id } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { category } from '../report/wireShapes'
import { reachOnWire, waterKind } from '../register/actions'
import { adjustmentKinds, periodKinds } from './dutyPolicy'
import { about } from './policyShapes'
import { patrolKinds, patrolStatuses } from './patrol'
import { dutyStates } from './duty'

const stretch = v.object({ from: v.number(), to: v.number() })

export const assessment = v.object({
  rules: v.number(),
  duration: v.number(),
  distance: v.number(),
  coverage: v.number(),
  covered: v.array(stretch),
  gaps: v.array(stretch),
  findings: v.array(
    v.object({
      code: v.string(),
      measured: v.optional(v.number()),
      required: v.optional(v.number()),
      count: v.optional(v.number()),
    }),
  ),
  verdict: v.picklist(['met', 'needsExplanation']),
})

export const period = v.object({ kind: v.picklist(periodKinds), key: v.string(), start: day, end: day })

/** A meeting or a training of the next days. */
export const coming = v.object({
  kind: v.picklist(['meeting', 'training']),
  title: v.string(),
  day,
  time: v.string(),
  place: v.string(),
})

/** What somebody else found soon after a walk on which nothing was seen; `matter` is the report's number. */
export const question = v.object({
  patrolId: id,
  reachName: v.string(),
  patrolDay: day,
  foundDay: day,
  matter: v.string(),
  category,
  answer: v.nullable(v.object({ text: v.string(), at: v.number() })),
})

/** One duty on Today: a reach, how often in which period, how much is done. */
export const duty = v.object({
  assignmentId: id,
  role: v.picklist(chiefRoles),
  reach: reachOnWire,
  period,
  required: v.number(),
  done: v.number(),
  /** Of the missing ones, how many were walked and wait for an explanation or the office's answer. */
  waiting: v.optional(v.number()),
  state: v.picklist(dutyStates),
  daysLeft: v.number(),
  /** Patrols missing in the period before this one. */
  missedBefore: v.number(),
  /** Why the office paused or raised it, in the office's words. */
  adjustment: v.nullable(v.object({ kind: v.picklist(adjustmentKinds), about, reason: v.string() })),
  /** Set when the duty is someone else's, walked by delegation. */
  delegation: v.nullable(v.object({ id, fromName: v.string(), until: day })),
  last: v.nullable(v.object({ patrolId: id, day, covered: v.array(stretch) })),
  /** Walked in this period, but it waits for an explanation or for the office's answer. */
  undecided: v.optional(
    v.nullable(
      v.object({ patrolId: id, status: v.picklist(patrolStatuses), day, covered: v.array(stretch) }),
    ),
  ),
})

export const patrolInList = v.object({
  id,
  personName: v.string(),
  role: v.picklist(chiefRoles),
  onBehalfOf: v.nullable(v.string()),
  companions: v.array(v.string()),
  reachId: id,
  reachName: v.string(),
  reachLength: v.number(),
  waterKind,
  village: v.string(),
  kind: v.picklist(patrolKinds),
  startedAt: v.number(),
  day,
  duration: v.number(),
  distance: v.number(),
  coverage: v.number(),
  covered: v.array(stretch),
  problems: v.number(),
  status: v.picklist(patrolStatuses),
  /** Walked with a sheet of paper and entered by the office. */
  paper: v.optional(v.boolean()),
  /** 「由亲友代办：…」, where a relative sent in the sheet. */
  paperBy: v.optional(v.string()),
})

/** `kin`: 「由亲友代办：…」, where a relative wrote it. */
export const explanation = v.object({ text: v.string(), at: v.number(), kin: v.optional(v.string()) })

/** The office's answer; `by` is a name. */
export const review = v.object({ accepted: v.boolean(), text: v.string(), by: v.string(), at: v.number() })

/** An answer that the walker has not read yet. */
export const news = v.object({
  patrol: patrolInList,
  assignmentId: id,
  review,
  /** Not accepted, and it may be explained once more. */
  explainable: v.boolean(),
})

export const receipt = v.object({ patrolId: id, status: v.picklist(patrolStatuses), assessment })
