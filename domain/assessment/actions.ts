/** The wire of the assessment. A chief hears of the own sheets alone; of others' only the office knows. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, instant, nothing, pageInput, pageOf, requiredText, text } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { leaves } from './leaves'
import { longestReason, sheetStates } from './sheet'
import { byHand, fullSheet, itemKey, objection, period, result, ruleSet, sheetBrief } from './wireShapes'

const office = ['office'] as const
const sheet = v.pipe(v.string(), v.regex(/^20\d\d(-\d\d)?_[0-9A-Za-z_-]{1,64}$/))
const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const revision = v.pipe(v.number(), v.integer(), v.minValue(0))
/** One sheet as the caller has seen it. */
const seen = { id: sheet, revision }
const several = v.object({ sheets: v.pipe(v.array(v.object(seen)), v.minLength(1), v.maxLength(100)) })
const outcome = v.object({
  done: v.array(v.object(seen)),
  /** What was not done, and the code that says why; of a year whose months are open also which. */
  left: v.array(v.object({ id: v.string(), code: v.string(), detail: v.optional(v.string()) })),
})
const changed = v.object({ revision })

export const assessmentActions = {
  ...actionsOf(leaves),
  'assessment.rules': query({
    roles: office,
    input: nothing,
    output: v.object({
      sets: v.array(ruleSet),
      /** Of the sets that are used, for chiefs and for the township; null: none. */
      uses: v.object({
        ...{ chief: v.nullable(itemKey), township: v.nullable(itemKey), version: v.number() },
        /** First month that is assessed. */
        since: v.nullable(month),
      }),
    }),
  }),
  /** As the next version; what was assessed by an older one stays as it is. */
  'assessment.saveRules': command({
    roles: office,
    input: ruleSet,
    output: v.object({ version: v.number() }),
    maxBytes: 40_000,
  }),
  'assessment.useRules': command({
    roles: office,
    input: v.object({
      ...{ chief: v.nullable(itemKey), township: v.nullable(itemKey), version: v.number() },
      /** First month to be assessed; without it the running one, so that nothing of before counts against anybody. */
      since: v.optional(month),
    }),
    output: v.object({ version: v.number() }),
  }),
  /** The periods that were assessed, the latest first, and how far each is. */
  'assessment.periods': query({
    roles: office,
    input: v.object({ before: v.optional(period) }),
    output: v.object({
      items: v.array(
        v.object({
          period,
          computed: v.number(),
          looked: v.number(),
          final: v.number(),
          objecting: v.number(),
        }),
      ),
      /** Years for which the township can begin, or go on with, the check of itself; missing in answers kept from before. */
      selfChecks: v.optional(v.array(v.string())),
    }),
  }),
  /** By village and name, never by points. */
  'assessment.list': query({
    roles: office,
    input: v.object({
      ...{ ...pageInput, period, village: v.optional(text(40)), objecting: v.optional(v.boolean()) },
      state: v.optional(v.picklist(sheetStates)),
    }),
    output: pageOf(sheetBrief),
  }),
  'assessment.get': query({
    roles: office,
    /** Without `version` the newest. */
    input: v.object({ id: sheet, version: v.optional(v.number()) }),
    output: v.object({
      sheet: fullSheet,
      rules: ruleSet,
      versions: v.array(v.object({ version: v.number(), at: instant, by: v.string(), reason: v.string() })),
      /** Of a year that is not final: its months that have to be made final before. */
      openMonths: v.array(v.string()),
      may: v.object({
        ...{ look: v.boolean(), finish: v.boolean(), sendBack: v.boolean() },
        ...{ correct: v.boolean(), answer: v.boolean() },
      }),
    }),
  }),
  /** Reads the records again, of what is not final yet. */
  'assessment.recompute': command({ roles: office, input: v.object(seen), output: changed }),
  /** All that is said by hand of a sheet, at once; it has to be looked at again. */
  'assessment.enter': command({
    roles: office,
    input: v.object({ ...seen, hand: byHand }),
    output: changed,
    maxBytes: 60_000,
  }),
  'assessment.look': command({ roles: office, input: several, output: outcome }),
  'assessment.finish': command({ roles: office, input: several, output: outcome }),
  'assessment.sendBack': command({
    roles: office,
    input: v.object({ ...seen, reason: requiredText(longestReason) }),
    output: changed,
  }),
  /** Opens the next version of what is final. */
  'assessment.correct': command({
    roles: office,
    input: v.object({ ...seen, reason: requiredText(longestReason) }),
    output: changed,
  }),
  'assessment.answer': command({
    roles: office,
    input: v.object({ ...seen, upheld: v.boolean(), text: requiredText(300) }),
    output: changed,
  }),
  /** Begins the township's check of itself for a year. */
  'assessment.beginCheck': command({
    roles: office,
    input: v.object({ year: v.pipe(v.string(), v.regex(/^20\d\d$/)) }),
    output: v.object({ id: v.string() }),
  }),
  /** My own, as far as they are final; the latest first. */
  'assessment.mine': query({
    roles: 'bound',
    input: v.object({ period: v.optional(period) }),
    output: v.object({
      periods: v.array(v.object({ period, total: v.nullable(v.number()), grade: v.nullable(v.string()) })),
      /** The one that was asked for, or the latest. */
      sheet: v.nullable(
        v.object({
          ...{ period, version: v.number(), result, words: v.array(v.string()), reason: v.string() },
          ...{ finalAt: instant, objectUntil: day, mayObject: v.boolean() },
          objection: v.nullable(objection),
        }),
      ),
    }),
  }),
  'assessment.object': command({
    roles: 'bound',
    input: v.object({ period, text: requiredText(300) }),
    output: nothing,
  }),
  /** My own year: what I did and what came of it. About nobody else. */
  'assessment.myYear': query({
    roles: 'bound',
    input: v.object({ year: v.pipe(v.string(), v.regex(/^20\d\d$/)) }),
    output: v.object({
      ...{
        patrols: v.number(),
        distance: v.number(),
        reaches: v.number(),
        days: v.number(),
        joint: v.number(),
      },
      months: v.array(v.object({ month: v.string(), patrols: v.number() })),
      found: v.number(),
      /** Of those that were found: fixed on the spot or closed. */
      solved: v.number(),
      handled: v.number(),
      solvedItems: v.array(v.object({ reportId: id, title: v.string(), day })),
    }),
  }),
}
