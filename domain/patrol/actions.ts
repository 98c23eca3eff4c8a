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
import { reachOnWire, waterKind } from '../register/actions'
import { checklistEntry } from './checklist'
import { adjustmentKinds, periodKinds } from './dutyPolicy'
import { patrolKinds, patrolStatuses } from './patrol'
import { wireTrack } from './wireTrack'

const stretch = v.object({ from: v.number(), to: v.number() })

const assessment = v.object({
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

const period = v.object({ kind: v.picklist(periodKinds), key: v.string(), start: day, end: day })

/** One duty on Today: a reach, how often in which period, how much is done. */
const duty = v.object({
  assignmentId: id,
  role: v.picklist(chiefRoles),
  reach: reachOnWire,
  period,
  required: v.number(),
  done: v.number(),
  state: v.picklist(['due', 'dueSoon', 'done', 'paused', 'voluntary']),
  daysLeft: v.number(),
  /** Patrols missing in the period before this one. */
  missedBefore: v.number(),
  /** Why the office paused or raised it, in the office's words. */
  adjustment: v.nullable(v.object({ kind: v.picklist(adjustmentKinds), reason: v.string() })),
  /** Set when the duty is someone else's, walked by delegation. */
  delegation: v.nullable(v.object({ id, fromName: v.string(), until: day })),
  last: v.nullable(v.object({ patrolId: id, day, covered: v.array(stretch) })),
})

const patrolInList = v.object({
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
})

const receipt = v.object({ patrolId: id, status: v.picklist(patrolStatuses), assessment })

const threshold = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))
const rule = v.object({
  period: v.picklist(periodKinds),
  times: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)),
})

const dutyPolicy = v.object({
  version: v.number(),
  rules: v.object({
    townChief: rule,
    villageChief: rule,
    policeChief: rule,
    headChief: rule,
    civilChief: rule,
    pond: rule,
  }),
  pondKinds: v.array(waterKind),
  dueSoonDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  thresholds: v.object({
    lineDuration: threshold,
    lineDistance: threshold,
    lineDistanceShare: threshold,
    lineCoverage: threshold,
    pondDuration: threshold,
    nearness: threshold,
    gap: threshold,
    gapShare: threshold,
    fastSpeed: threshold,
    fastDuration: threshold,
    teleportSpeed: threshold,
    coarseAccuracy: threshold,
    coarseShare: threshold,
    clockSkew: threshold,
  }),
  compliance: v.object({ rankingShown: v.boolean(), photosRequired: v.boolean(), trackRequired: v.boolean() }),
})

const adjustment = v.object({
  id,
  kind: v.picklist(adjustmentKinds),
  reachIds: v.array(id),
  from: day,
  until: day,
  reason: v.string(),
})

export const patrolActions = {
  'patrol.today': query({
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
      thresholds: dutyPolicy.entries.thresholds,
      photosRequired: v.boolean(),
    }),
  }),
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
      noTrackReason: text(200),
      checklist: v.pipe(v.array(checklistEntry), v.maxLength(20)),
      photos: v.pipe(v.array(fileId), v.maxLength(9)),
      note: text(500),
    }),
    output: receipt,
    maxBytes: 120_000,
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
      explanation: v.nullable(v.object({ text: v.string(), at: v.number() })),
      review: v.nullable(v.object({ accepted: v.boolean(), text: v.string(), by: v.string(), at: v.number() })),
      /** What the one who asks may do now. */
      may: v.object({ explain: v.boolean(), review: v.boolean(), confirm: v.boolean() }),
    }),
  }),
  /** My own patrols, newest first. */
  'patrol.listMine': query({ roles: 'bound', input: v.object(pageInput), output: pageOf(patrolInList) }),
  /** The township's patrols for the office, newest first. */
  'patrol.listAll': query({
    roles: ['office', 'headChief'],
    input: v.object({
      ...pageInput,
      status: v.optional(v.picklist(patrolStatuses)),
      reachId: v.optional(id),
      personId: v.optional(id),
    }),
    output: pageOf(patrolInList),
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
        v.object({ personName: v.string(), reachName: v.string(), periodEnd: day, missed: v.number() }),
      ),
    }),
  }),
  'patrol.explain': command({
    roles: 'bound',
    input: v.object({ patrolId: id, text: requiredText(500) }),
    output: nothing,
  }),
  'patrol.review': command({
    roles: ['office'],
    input: v.object({ patrolId: id, accepted: v.boolean(), text: text(500) }),
    output: nothing,
  }),
  'patrol.confirmCompanion': command({
    roles: 'bound',
    input: v.object({ patrolId: id, joined: v.boolean() }),
    output: nothing,
  }),
  'patrol.delegate': command({
    roles: chiefRoles,
    input: v.object({ assignmentId: id, delegateId: id, from: day, until: day, reason: requiredText(200) }),
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
        v.object({ id, reachName: v.string(), delegateName: v.string(), from: day, until: day, reason: v.string() }),
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
    input: dutyPolicy,
    output: v.object({ version: v.number() }),
  }),
  'patrol.adjustDuty': command({
    roles: ['office'],
    input: v.object({
      kind: v.picklist(adjustmentKinds),
      reachIds: v.pipe(v.array(id), v.maxLength(100)),
      from: day,
      until: day,
      reason: requiredText(200),
    }),
    output: v.object({ adjustmentId: id }),
  }),
  'patrol.cancelAdjustment': command({
    roles: ['office'],
    input: v.object({ adjustmentId: id }),
    output: nothing,
  }),
}
