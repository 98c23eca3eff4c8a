/** The wire of reports, from the reporter's side and the public's; handlers and office are in workActions.ts. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, id, nothing, pageInput, pageOf, requiredText, text } from '../contract/schemas'
import { publicSteps } from './publicStep'
import { category, ownReport, photos, picture, place, receiptCode, state, timelineLine } from './wireShapes'
import { workActions } from './workActions'

const ownReportInList = v.object({
  id,
  category,
  reachName: v.string(),
  state,
  submittedAt: v.number(),
  closedAt: v.nullable(v.number()),
  /** State of the reward, null when there is none (yet). */
  reward: v.nullable(v.object({ state: v.string(), amount: v.number() })),
})

const publicReport = v.object({
  id,
  category,
  place,
  reachId: id,
  reachName: v.string(),
  village: v.string(),
  done: v.boolean(),
  step: v.picklist(publicSteps),
  /** Days only: their first moments, ms. */
  at: v.number(),
  closedAt: v.nullable(v.number()),
  before: v.array(v.string()),
  after: v.array(v.string()),
})

const ownSteps = v.picklist(['withdraw', 'reopen', 'appeal', 'rate'])

export const reportActions = {
  /**
   * Public open problems of the same kind near by (50 m, and as far as their public places are off) of the last days:
   * 「我也看到」 instead of a second one. Counted per caller and day (report.nearTooOften).
   */
  'report.near': query({
    roles: 'everyone',
    input: v.object({ place, category }),
    output: v.object({
      items: v.array(
        v.object({
          /** Its public number; of one's own its id. */
          id,
          category,
          /** Metres within which it may be. */
          away: v.number(),
          /** The first moment of its day, ms. */
          submittedAt: v.number(),
          witnesses: v.number(),
          /** Only once it passed the content check. */
          photo: v.nullable(v.string()),
          mine: v.boolean(),
        }),
      ),
    }),
  }),
  /** Which reach a place belongs to: shown before sending. */
  'report.reachAt': query({
    roles: 'everyone',
    input: v.object({ place, hintId: v.optional(id) }),
    output: v.object({
      reach: v.nullable(v.object({ id, name: v.string(), village: v.string(), away: v.number() })),
    }),
  }),
  'report.submit': command({
    roles: 'everyone',
    perMinute: 6,
    input: v.object({
      reportId: clientId,
      category,
      place,
      /** Reach of the sign board that was scanned. */
      hintId: v.optional(id),
      text: text(300),
      photos: v.pipe(photos, v.minLength(1)),
      /** `receipt`: not tied to the WeChat identity; only the receipt code opens it. */
      link: v.picklist(['wechat', 'receipt']),
      /** A phone number or the like, sealed; only two people together can open it. */
      contact: text(40),
    }),
    output: v.object({ reportId: id, receipt: receiptCode, reachName: v.string() }),
  }),
  'report.witness': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object({ reportId: id }),
    output: v.object({ witnesses: v.number() }),
  }),
  /** My reports, newest first; those tied to this WeChat identity. */
  'report.listMine': query({
    roles: 'everyone',
    input: v.object(pageInput),
    output: pageOf(ownReportInList),
  }),
  /** One's own report: by id, or by receipt code from any phone. */
  'report.track': query({
    roles: 'everyone',
    perMinute: 20,
    input: v.object(ownReport),
    output: v.object({
      id,
      category,
      reachId: id,
      reachName: v.string(),
      state,
      text: v.string(),
      submittedAt: v.number(),
      dueAt: v.nullable(v.number()),
      /** Beyond the known notice of holidays: it may still move. */
      mayMove: v.optional(v.boolean()),
      witnesses: v.number(),
      photos: v.array(picture),
      after: v.array(picture),
      rating: v.nullable(v.number()),
      /** Of the report this one was joined to. */
      mergedState: v.nullable(state),
      timeline: v.array(timelineLine),
      may: v.array(ownSteps),
      /** Under which everybody sees before and after, where the matter is done and public. */
      publicId: v.optional(id),
      reward: v.nullable(
        v.object({
          id,
          state: v.string(),
          amount: v.number(),
          expiresAt: v.nullable(v.number()),
          reason: v.string(),
          mayClaim: v.boolean(),
          /** The office has stopped the transfer; it is not over yet. */
          stopping: v.optional(v.boolean()),
        }),
      ),
    }),
  }),
  'report.withdraw': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object({ ...ownReport, commandId: clientId }),
    output: nothing,
  }),
  'report.reopen': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object({ ...ownReport, commandId: clientId, text: requiredText(300) }),
    output: nothing,
  }),
  /** Of a refusal, once: somebody else of the office looks at it anew. */
  'report.appeal': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object({ ...ownReport, commandId: clientId, text: requiredText(300) }),
    output: nothing,
  }),
  'report.rate': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object({
      ...ownReport,
      commandId: clientId,
      stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      text: text(300),
    }),
    output: nothing,
  }),
  /** Public: of one reach, or of a box of the map; newest first, at most 200. Places are blurred. */
  'report.listPublic': query({
    roles: 'everyone',
    input: v.object({
      reachId: v.optional(id),
      box: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
      done: v.optional(v.boolean()),
      /** YYYY-MM, of a reach: what came or was done in it, and nothing else. */
      month: v.optional(v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))),
    }),
    output: v.object({ items: v.array(publicReport), open: v.number(), done: v.number() }),
  }),
  'report.getPublic': query({
    roles: 'everyone',
    input: v.object({ reportId: id }),
    output: v.object({ report: publicReport, timeline: v.array(timelineLine) }),
  }),
  ...workActions,
}
