/** Shapes of reports on the wire that several actions share. */
import * as v from 'valibot'
import { endingKinds } from './ending'
import { clientId, fileId, id, lngLat, requiredText, text } from '../contract/schemas'
import { categories, severities } from './category'
import { sources, states } from './states'
import { handlings, lights } from './deadline'
import { screenings } from './report'

export const category = v.picklist(categories)
export const severity = v.picklist(severities)
const handling = v.picklist(handlings)
const light = v.picklist(lights)
export const state = v.picklist(states)

/** 16 digits; spaces and dashes that people write between them are taken away. */
export const receiptCode = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform((written) => written.replace(/[\s-]/g, '')),
  v.regex(/^\d{16}$/),
)

export const assignee = v.object({
  kind: v.picklist(['department', 'person']),
  id,
  name: text(40),
})

/** Uploaded photos; the cloud looks into each before it keeps a clean copy. */
export const photos = v.pipe(v.array(fileId), v.maxLength(9))

/** A clean copy, to look at for the next hour. */
export const picture = v.object({ url: v.string(), width: v.number(), height: v.number() })

export const timelineLine = v.object({
  type: v.string(),
  at: v.number(),
  who: v.string(),
  what: v.string(),
  text: v.string(),
  photos: v.array(picture),
})

/** One's own report is named by its id (known by WeChat identity) or by the receipt code alone. */
export const ownReport = { reportId: v.optional(id), receipt: v.optional(receiptCode) }

/** A command is known by its id, so that sending it again does nothing new. */
export const step = { reportId: id, commandId: clientId }

export const charge = {
  lead: assignee,
  joint: v.pipe(v.array(assignee), v.maxLength(5)),
  handling,
  text: text(300),
}

/** A report as work lists show it. */
export const reportInList = v.object({
  id,
  source: v.picklist(sources),
  category,
  reachId: id,
  reachName: v.string(),
  village: v.string(),
  state,
  handling: v.nullable(handling),
  severity: v.nullable(severity),
  lead: v.nullable(assignee),
  submittedAt: v.number(),
  /** Of what is not open any more, however it ended; the day only for those who know no moments. */
  endedAt: v.optional(v.number()),
  dueAt: v.nullable(v.number()),
  /** Beyond the known notice of holidays: it may still move. */
  mayMove: v.optional(v.boolean()),
  light,
  escalation: v.number(),
  witnesses: v.number(),
  screening: v.picklist(screenings),
  /** Said about a chief; only office and head chief see such ones. */
  aboutChief: v.optional(v.boolean()),
  /** 申请复查: it was refused, and somebody else than who refused it has to look at it. */
  appealed: v.optional(v.boolean()),
  /** Decided, carried out at `until` (ms); for the office and the head chief. */
  ending: v.optional(v.object({ kind: v.picklist(endingKinds), until: v.number() })),
  /** Photos of a public report that wait for the office. */
  heldPhotos: v.optional(v.number()),
  /** Metres from upstream. */
  reachAt: v.number(),
})

export const place = lngLat
export const reason = requiredText(300)

const dispatchRule = v.object({
  category,
  addressee: v.variant('to', [
    v.object({ to: v.literal('chief') }),
    v.object({ to: v.literal('department'), departmentId: id }),
    v.object({ to: v.literal('headChief') }),
  ]),
  handling,
  automatic: v.boolean(),
})

export const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))

export const dispatchPolicy = v.object({
  version: v.number(),
  rules: v.pipe(v.array(dispatchRule), v.maxLength(40)),
  days: v.object({
    triage: days,
    self: days,
    cleaning: days,
    ordinary: days,
    complex: days,
    extension: days,
    verification: days,
  }),
})
