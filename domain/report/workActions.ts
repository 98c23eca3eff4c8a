/** The wire of those who work on reports: chiefs, departments, cleaners, the office, the head chief. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, day, id, nothing, pageInput, pageOf, requiredText, text } from '../contract/schemas'
import type { Role } from '../identity/role'
import { reachOnWire } from '../register/actions'
import { residentCategories } from './category'
import { enteredSources } from './states'
import {
  assignee,
  category,
  charge,
  days,
  dispatchPolicy,
  photos,
  picture,
  place,
  reason,
  reportInList,
  severity,
  step,
  timelineLine,
} from './wireShapes'
import { why } from '../setting/why'

const desk: readonly Role[] = ['office', 'headChief']
/** What people give at their desk or at the river; the rest of the life cycle is the reporter's and the clock's. */
export const workCommands = [
  'dispatch',
  'accept',
  'reject',
  'merge',
  'reassign',
  'recall',
  'take',
  'handBack',
  'contribute',
  'extend',
  'resolve',
  'verify',
  'sendBack',
  'close',
  'recheck',
  'urge',
  'instruct',
  'acknowledge',
  'markAboutChief',
  'unmarkAboutChief',
] as const

/** It waits ten minutes in which it may be taken back; absent in what older phones send: at once. */
const later = v.optional(v.boolean())

const commandNames = v.picklist([...workCommands, 'release'])

const call = v.object({ name: v.string(), phone: v.string() })

export const workActions = {
  /**
   * What burns first: `mine` the caller's desks (own, own department's; office: triage, verification, recheck);
   * `triage`, `verification`, `recheck` one desk of the office; `open` everything open; `closed` newest first.
   */
  'report.workList': query({
    roles: 'bound',
    input: v.object({
      ...pageInput,
      list: v.picklist(['mine', 'triage', 'verification', 'recheck', 'open', 'closed']),
      departmentId: v.optional(id),
      village: v.optional(text(40)),
      reachId: v.optional(id),
      category: v.optional(category),
      /** The person who has it, or had it last. */
      personId: v.optional(id),
      /** The beginning of a number, or a part of the name of the reach or of the village. */
      search: v.optional(text(40)),
      /** Days, both included: of open ones when they were reported, of ended ones when they ended. */
      from: v.optional(day),
      until: v.optional(day),
    }),
    output: pageOf(reportInList),
  }),
  /** A few reports by the beginning of their number, or open ones by a part of the reach's, village's or kind's name. */
  'report.find': query({
    roles: desk,
    input: v.object({ text: requiredText(20) }),
    output: v.object({ items: v.array(reportInList) }),
  }),
  /** How much lies where: the office's figures, by desk. */
  'report.workload': query({
    roles: desk,
    input: nothing,
    output: v.object({
      triage: v.number(),
      verification: v.number(),
      recheck: v.number(),
      open: v.number(),
      overdue: v.number(),
      held: v.number(),
      departments: v.array(v.object({ id, name: v.string(), open: v.number(), overdue: v.number() })),
    }),
  }),
  /** Open reports on the caller's own reaches, for Today. */
  'report.onMyReaches': query({
    roles: 'bound',
    input: nothing,
    output: v.object({ items: v.array(reportInList), mine: v.number() }),
  }),
  'report.get': query({
    roles: 'bound',
    input: v.object({ reportId: id }),
    output: v.object({
      report: reportInList,
      text: v.string(),
      place,
      outcome: v.string(),
      photos: v.array(picture),
      after: v.array(picture),
      joint: v.array(assignee),
      extended: v.boolean(),
      reopened: v.boolean(),
      rating: v.nullable(v.number()),
      mergedInto: v.nullable(id),
      reach: reachOnWire,
      timeline: v.array(timelineLine),
      /** Commands the caller may give now. */
      may: v.array(commandNames),
      /** For the office while nobody is charged. */
      proposal: v.nullable(v.object({ ...charge, automatic: v.boolean() })),
      /** For the office: who handed it back last, and why; null when nobody did, or it was given to another since. */
      handedBack: v.optional(v.nullable(v.object({ name: v.string(), text: v.string(), at: v.number() }))),
      /** For the head chief: whom to ring about it first, an office's number, never a private one; absent where there is none. */
      call: v.optional(call),
      /** All whom to ring: the department in charge, the office. */
      calls: v.optional(v.array(call)),
      /** Reports that may be the same: by photo, or same kind close by. Office only. */
      alike: v.array(v.object({ report: reportInList, why: v.picklist(['photo', 'near']) })),
    }),
  }),
  /** Whom a matter may be given to. */
  'report.listAssignees': query({
    roles: desk,
    input: v.object({ reportId: id }),
    output: v.object({
      departments: v.array(assignee),
      chiefs: v.array(assignee),
      cleaners: v.array(assignee),
    }),
  }),
  /** 上级督查, 媒体曝光, 热线, 保洁检查: entered by the office. */
  'report.enter': command({
    roles: ['office'],
    input: v.object({
      reportId: clientId,
      source: v.picklist(enteredSources),
      category,
      place,
      hintId: v.optional(id),
      text: requiredText(300),
      photos,
    }),
    output: v.object({ reportId: id, reachName: v.string() }),
  }),
  'report.accept': command({ roles: ['office'], input: v.object(step), output: nothing }),
  'report.dispatch': command({ roles: ['office'], input: v.object({ ...step, ...charge }), output: nothing }),
  'report.reassign': command({ roles: desk, input: v.object({ ...step, ...charge }), output: nothing }),
  /** 撤销: a charge, or an ending that waits, taken back before anybody was told of it. */
  'report.recall': command({ roles: desk, input: v.object(step), output: nothing }),
  'report.reject': command({
    roles: ['office'],
    input: v.object({ ...step, text: reason, later }),
    output: nothing,
  }),
  'report.merge': command({
    roles: ['office'],
    input: v.object({ ...step, into: id, text: text(300), later }),
    output: nothing,
  }),
  /** The office lets what WeChat's check held be seen, or keeps it back for good. */
  'report.release': command({
    roles: ['office'],
    input: v.object({ ...step, passed: v.boolean() }),
    output: nothing,
  }),
  'report.take': command({ roles: 'bound', input: v.object(step), output: nothing }),
  'report.handBack': command({ roles: 'bound', input: v.object({ ...step, text: reason }), output: nothing }),
  'report.contribute': command({
    roles: 'bound',
    input: v.object({ ...step, text: reason, photos }),
    output: nothing,
  }),
  'report.extend': command({ roles: 'bound', input: v.object({ ...step, text: reason }), output: nothing }),
  'report.resolve': command({
    roles: 'bound',
    input: v.object({ ...step, text: reason, photos }),
    output: nothing,
  }),
  /** Confirms that it was true and is done, and how grave it was: the reward follows from that. */
  'report.verify': command({
    roles: ['office'],
    input: v.object({ ...step, text: text(300), severity, close: v.boolean(), later }),
    output: nothing,
  }),
  'report.sendBack': command({ roles: desk, input: v.object({ ...step, text: reason }), output: nothing }),
  'report.close': command({
    roles: desk,
    input: v.object({ ...step, text: text(300), later }),
    output: nothing,
  }),
  'report.recheck': command({
    roles: 'bound',
    input: v.object({ ...step, fine: v.boolean(), text: text(300), photos }),
    output: nothing,
  }),
  /** 督办并限期: what went up to the head chief gets a deadline from him, in working days. */
  'report.urge': command({
    roles: ['headChief'],
    input: v.object({ ...step, text: text(300), days }),
    output: nothing,
  }),
  /** 批示 */
  'report.instruct': command({
    roles: ['headChief'],
    input: v.object({ ...step, text: reason }),
    output: nothing,
  }),
  /** 已阅 */
  'report.acknowledge': command({ roles: ['headChief'], input: v.object(step), output: nothing }),
  /** It is said about a chief: for the office and the head chief alone; whoever had it has it no longer. */
  'report.markAboutChief': command({ roles: ['office'], input: v.object(step), output: nothing }),
  'report.unmarkAboutChief': command({ roles: ['office'], input: v.object(step), output: nothing }),
  'report.getDispatchPolicy': query({
    roles: desk,
    input: nothing,
    output: v.object({ policy: dispatchPolicy, offered: v.array(v.picklist(residentCategories)) }),
  }),
  'report.saveDispatchPolicy': command({
    roles: ['office'],
    input: v.object({ ...dispatchPolicy.entries, why }),
    output: v.object({ version: v.number() }),
  }),
}
