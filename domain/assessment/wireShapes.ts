/** Shapes of the assessment on the wire. Points travel in whole tenths. */
import * as v from 'valibot'
import { clientId, day, fileId, id, instant, requiredText, text } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { sources } from './ruleSet'
import { longestReason, sheetStates } from './sheet'

const tenths = v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(10_000))
const most = v.nullable(tenths)

/** YYYY-MM or YYYY */
export const period = v.pipe(v.string(), v.regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/))
export const itemKey = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,30}$/))

const rule = v.variant('kind', [
  v.object({ kind: v.picklist(['share', 'kept', 'given']) }),
  v.object({ kind: v.picklist(['each', 'gain']), points: tenths }),
])

const item = v.object({
  ...{ key: itemKey, name: requiredText(60), most, source: v.picklist(sources), rule },
  ...{ span: v.picklist(['month', 'year']), hint: text(100) },
})
const items = v.pipe(v.array(item), v.maxLength(40))

export const ruleSet = v.object({
  ...{ id: itemKey, version: v.pipe(v.number(), v.integer(), v.minValue(0)), title: requiredText(30) },
  ...{ subject: v.picklist(['chief', 'township']), year: v.picklist(['mean', 'sum']) },
  roles: v.pipe(v.array(v.picklist(chiefRoles)), v.maxLength(5)),
  tracksJudge: v.boolean(),
  groups: v.pipe(v.array(v.object({ key: itemKey, name: requiredText(30), most, items })), v.maxLength(12)),
  bonus: v.object({ most: tenths, items }),
  penalty: items,
  grades: v.pipe(v.array(v.object({ name: requiredText(10), from: tenths })), v.maxLength(8)),
  vetoes: v.pipe(v.array(requiredText(60)), v.maxLength(10)),
})

const opens = v.variant('kind', [
  v.object({ kind: v.literal('patrols'), reachId: id, from: day, until: day, missing: v.number() }),
  v.object({ kind: v.picklist(['patrol', 'report']), id: v.string() }),
  v.object({ kind: v.literal('hand'), id: v.string() }),
  v.object({ kind: v.literal('month'), month: v.string() }),
])

const cause = v.object({
  ...{ key: v.string(), points: tenths, text: v.string(), opens },
  lifted: v.optional(v.string()),
})

const assessed = v.object({
  ...{ key: v.string(), name: v.string(), most: tenths, start: tenths, points: tenths },
  ...{ causes: v.array(cause), note: v.string() },
})

export const result = v.object({
  ...{ items: v.array(assessed), bonus: v.array(assessed), penalty: v.array(assessed) },
  ...{ total: v.nullable(tenths), grade: v.nullable(v.string()), note: v.string() },
})

/** What the office says by hand; the names of who said it are the cloud's to add. */
export const byHand = v.object({
  given: v.pipe(
    v.array(
      v.object({
        ...{
          id: clientId,
          item: itemKey,
          points: v.pipe(tenths, v.minValue(0)),
          reason: requiredText(longestReason),
        },
        proof: v.pipe(v.array(fileId), v.maxLength(6)),
        cause: v.optional(v.pipe(v.string(), v.maxLength(160))),
      }),
    ),
    v.maxLength(60),
  ),
  lifted: v.pipe(
    v.array(v.object({ cause: v.pipe(v.string(), v.maxLength(160)), reason: requiredText(longestReason) })),
    v.maxLength(60),
  ),
  veto: v.nullable(v.object({ name: requiredText(60), reason: requiredText(longestReason) })),
})

const act = v.nullable(v.object({ name: v.string(), at: instant }))

export const objection = v.object({
  ...{ text: v.string(), at: instant, answerUntil: day },
  answer: v.nullable(v.object({ upheld: v.boolean(), text: v.string(), by: v.string(), at: instant })),
})

const excused = v.object({
  ...{ from: day, until: day, reachName: v.string() },
  why: v.picklist(['pause', 'leave', 'appointed', 'ended']),
})

export const sheetBrief = v.object({
  ...{ id: v.string(), period, who: v.string(), name: v.string(), village: v.string() },
  ...{ version: v.number(), revision: v.number(), state: v.picklist(sheetStates) },
  ...{ total: v.nullable(tenths), grade: v.nullable(v.string()), objecting: v.boolean() },
  /** Looked at by the one who asks, so that another one makes it final. */
  mine: v.boolean(),
})

export const fullSheet = v.object({
  ...sheetBrief.entries,
  ...{ result, looked: act, final: act, reason: v.string(), sentBack: v.string() },
  ...{ objectUntil: v.nullable(day), objection: v.nullable(objection), computedAt: instant },
  excused: v.array(excused),
  hand: v.object({
    ...{ given: v.array(v.object({ ...byHand.entries.given.pipe[0].item.entries, by: v.string() })) },
    ...{ lifted: v.array(v.object({ cause: v.string(), reason: v.string(), by: v.string() })) },
    veto: v.nullable(v.object({ name: v.string(), reason: v.string(), by: v.string() })),
  }),
  /** File id → address for the next hour. */
  photoUrls: v.record(v.string(), v.string()),
  words: v.array(v.string()),
})
