/** The wire of the yearly summary: counted, written between, left out, closed. A year is YYYY. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, fileId, id, instant, nothing, text } from '../contract/schemas'
import { longestCorrection, longestSentence, summaryStates } from './draft'

const year = v.pipe(v.string(), v.regex(/^20\d\d$/))
/** Names of facts: a phone that is older than one leaves it out. */
const values = v.record(v.string(), v.union([v.number(), v.string()]))
const revision = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Asked for once the summary is final. */
const reason = v.optional(text(longestCorrection), '')
/** Key of a section or a pattern. */
const key = v.pipe(v.string(), v.maxLength(60))

const own = v.object({
  ...{ id, section: v.string(), after: v.string(), text: v.string(), revision },
  ...{ by: v.string(), at: instant },
})
const signed = v.object({ by: v.string(), at: instant })

export const summaryActions = {
  'summary.get': query({
    roles: ['office', 'headChief'],
    input: v.object({ year }),
    output: v.object({
      ...{ year, township: v.string(), state: v.picklist(summaryStates) },
      /** 0: nobody has begun. */
      countedAt: v.number(),
      ...{ values, before: v.nullable(values), lastYear: v.nullable(values) },
      ...{ own: v.array(own), hidden: v.array(v.string()), closed: v.nullable(signed) },
      corrections: v.array(v.object({ reason: v.string(), by: v.string(), at: instant })),
    }),
  }),
  /** Years with a summary, the latest first. */
  'summary.list': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      items: v.array(v.object({ year, state: v.picklist(summaryStates), countedAt: v.number() })),
    }),
  }),
  /** Counts every fact anew; what the office wrote stays. */
  'summary.count': command({
    roles: ['office'],
    input: v.object({ year, reason }),
    output: v.object({ countedAt: instant }),
    perMinute: 10,
  }),
  /**
   * Writes an own sentence; no text takes it out. Whoever changes what somebody else has changed meanwhile gets `both`: both
   * texts stand there then.
   */
  'summary.write': command({
    roles: ['office'],
    input: v.object({
      ...{ year, reason, id: clientId, otherId: clientId, section: key, after: key, revision },
      // What is longer than a sentence may be is refused in words of its own.
      text: text(10 * longestSentence),
    }),
    maxBytes: 65_536,
    output: v.object({ outcome: v.picklist(['saved', 'same', 'both']) }),
  }),
  /** Leaves a sentence of a pattern out, or takes it in again. */
  'summary.leaveOut': command({
    roles: ['office'],
    input: v.object({ year, reason, pattern: key, out: v.boolean() }),
    output: nothing,
  }),
  /** The office's own document, into which the summary is filled. */
  'summary.template': query({
    roles: ['office'],
    input: nothing,
    output: v.object({ template: v.nullable(v.object({ name: v.string(), ...signed.entries })) }),
  }),
  /** `trouble`: why it cannot be used, in words; then the one before stays. */
  'summary.saveTemplate': command({
    roles: ['office'],
    input: v.object({ templateId: clientId, fileId, name: text(100) }),
    output: v.object({ trouble: v.nullable(v.string()) }),
    perMinute: 10,
  }),
  /** The one of `at`, and no other that a colleague uploaded meanwhile. */
  'summary.dropTemplate': command({
    roles: ['office'],
    input: v.object({ at: instant }),
    output: v.object({ trouble: v.nullable(v.string()) }),
  }),
  /** From now on it changes with a reason only. */
  'summary.close': command({ roles: ['office'], input: v.object({ year }), output: nothing }),
}
