/** The wire of patrols: what is due, submit, look back, explain, review, walk for or with others. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import {
  clientId,
  day,
  fileId,
  id,
  instant,
  nothing,
  pageInput,
  pageOf,
  requiredText,
  text,
} from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { reachOnWire } from '../register/actions'
import { checklistEntry, writtenEntry } from './checklist'
import { adjustmentKinds } from './dutyPolicy'
import { patrolKinds, patrolStatuses, patrolWays } from './patrol'
import { about, adjustment, dutyPolicy } from './policyShapes'
import { progressActions } from './progressActions'
import { todayAction } from './todayAction'
import { assessment, explanation, patrolInList, question, receipt, review } from './wireShapes'
import { wireTrack } from './wireTrack'
import { why } from '../setting/why'
import { longestPatrol } from './longest'

/** What narrows the ledger; days are those the patrols began on, first and last included. */
const narrowed = {
  status: v.optional(v.picklist(patrolStatuses)),
  way: v.optional(v.picklist(patrolWays)),
  reachId: v.optional(id),
  personId: v.optional(id),
  village: v.optional(text(40)),
  from: v.optional(day),
  until: v.optional(day),
}

export const patrolActions = {
  'patrol.today': todayAction,
  ...progressActions,
  'patrol.submit': command({
    roles: 'bound',
    input: v.object({
      patrolId: clientId,
      assignmentId: id,
      reachId: id,
      delegationId: v.nullable(id),
      companionIds: v.pipe(v.array(id), v.maxLength(20)),
      kind: v.picklist(patrolKinds),
      startedAt: instant,
      endedAt: instant,
      track: v.nullable(wireTrack),
      /** Why there is no track, in the chief's words (no permission, phone broken …). */
      noTrackReason: text(longestPatrol.noTrackReason),
      /** What the walker says at once about what is missing; of a patrol that lacks nothing it is not kept. */
      explanation: v.optional(text(longestPatrol.explanation)),
      checklist: v.pipe(v.array(writtenEntry), v.maxLength(20)),
      photos: v.pipe(v.array(fileId), v.maxLength(9)),
      note: text(longestPatrol.note),
    }),
    output: receipt,
    maxBytes: 120_000,
  }),
  /** What it was like on a walk after which somebody else found something. */
  'patrol.answerQuestion': command({
    roles: 'bound',
    input: v.object({ patrolId: id, text: requiredText(longestPatrol.answer) }),
    output: nothing,
  }),
  'patrol.get': query({
    roles: 'bound',
    input: v.object({ patrolId: id }),
    output: v.object({
      patrol: patrolInList,
      reach: reachOnWire,
      track: v.nullable(wireTrack),
      assessment,
      checklist: v.array(checklistEntry),
      photos: v.array(fileId),
      /** File id → address for the next hour. */
      photoUrls: v.record(v.string(), v.string()),
      note: v.string(),
      explanation: v.nullable(explanation),
      review: v.nullable(review),
      /** What was said before, where a patrol that was not accepted was explained once more. */
      earlier: v.optional(v.nullable(v.object({ explanation: v.nullable(explanation), review }))),
      question: v.optional(v.nullable(question)),
      /** The answer is news to the one who asks. */
      unread: v.optional(v.boolean()),
      /** What the one who asks may do now. */
      may: v.object({ explain: v.boolean(), review: v.boolean(), confirm: v.boolean() }),
    }),
  }),
  /** My own patrols, newest first. */
  'patrol.listMine': query({ roles: 'bound', input: v.object(pageInput), output: pageOf(patrolInList) }),
  /** The township's patrols for the office, newest first. */
  'patrol.listAll': query({
    roles: ['office', 'headChief'],
    input: v.object({ ...pageInput, ...narrowed }),
    output: pageOf(patrolInList),
  }),
  /** The same patrols in figures, all pages together. */
  'patrol.totals': query({
    roles: ['office', 'headChief'],
    input: v.object(narrowed),
    output: v.object({
      patrols: v.number(),
      /** Those that count: 达标 and 已认可. */
      counted: v.number(),
      people: v.number(),
      reaches: v.number(),
      /** Metres. */
      distance: v.number(),
      problems: v.number(),
    }),
  }),
  /** The state of the township: today's and this period's counts by village. */
  'patrol.overview': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      day,
      today: v.object({ patrols: v.number(), met: v.number(), distance: v.number(), problems: v.number() }),
      days: v.array(v.object({ day, patrols: v.number(), met: v.number(), distance: v.number() })),
      toReview: v.number(),
      /** Duties of the periods that ended in the last 30 days without the patrols asked for, newest first. */
      missed: v.array(
        v.object({
          ...{ personName: v.string(), reachName: v.string(), periodEnd: day, missed: v.number() },
          personId: v.optional(id),
        }),
      ),
      /** How many there are in all. */
      missedInAll: v.optional(v.number()),
    }),
  }),
  /** How each village stands today, what burns first on top; villages without anything to say are left out. */
  'patrol.villagesToday': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      day,
      items: v.array(
        v.object({
          village: v.string(),
          /** Patrols of today. */
          walked: v.number(),
          /** Duties of the running periods that still miss a patrol; of them those whose last day is today. */
          due: v.number(),
          dueToday: v.number(),
        }),
      ),
    }),
  }),
  'patrol.explain': command({
    roles: 'bound',
    input: v.object({ patrolId: id, text: requiredText(longestPatrol.explanation) }),
    output: nothing,
  }),
  /** I have read the office's answer, the one of `answeredAt`: a later one to the same patrol stays news. */
  'patrol.markRead': command({
    roles: 'bound',
    input: v.object({ patrolId: id, answeredAt: instant }),
    output: nothing,
  }),
  'patrol.review': command({
    roles: ['office'],
    input: v.object({ patrolId: id, accepted: v.boolean(), text: text(longestPatrol.review) }),
    output: nothing,
  }),
  'patrol.confirmCompanion': command({
    roles: 'bound',
    input: v.object({ patrolId: id, joined: v.boolean() }),
    output: nothing,
  }),
  'patrol.delegate': command({
    roles: chiefRoles,
    input: v.object({
      assignmentId: id,
      delegateId: id,
      from: day,
      until: day,
      reason: requiredText(longestPatrol.reason),
    }),
    output: v.object({ delegationId: id }),
  }),
  'patrol.revokeDelegation': command({
    roles: chiefRoles,
    input: v.object({ delegationId: id }),
    output: nothing,
  }),
  'patrol.listDelegations': query({
    roles: chiefRoles,
    input: nothing,
    output: v.object({
      items: v.array(
        v.object({
          id,
          reachName: v.string(),
          delegateName: v.string(),
          from: day,
          until: day,
          reason: v.string(),
        }),
      ),
    }),
  }),
  'patrol.getDutyPolicy': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({ policy: dutyPolicy, adjustments: v.array(adjustment) }),
  }),
  'patrol.saveDutyPolicy': command({
    roles: ['office'],
    /** `version` is the one that was edited: two desks can't overwrite each other unseen. */
    input: v.object({ ...dutyPolicy.entries, why }),
    output: v.object({ version: v.number() }),
  }),
  'patrol.adjustDuty': command({
    roles: ['office'],
    input: v.object({
      kind: v.picklist(adjustmentKinds),
      about,
      reachIds: v.pipe(v.array(id), v.maxLength(100)),
      from: day,
      until: day,
      reason: requiredText(longestPatrol.reason),
    }),
    output: v.object({ adjustmentId: id }),
  }),
  'patrol.cancelAdjustment': command({
    roles: ['office'],
    input: v.object({ adjustmentId: id }),
    output: nothing,
  }),
}
