/** The wire of briefs: the office's months (月报), a chief's own waters (河流简报), and what the office does with them. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, instant, nothing, requiredText } from '../contract/schemas'
import { longestRedo } from './brief'

const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
/** Month, and water. */
const briefId = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])(_[0-9A-Za-z_:-]{1,64})?$/))
const desk = ['office', 'headChief'] as const

const line = v.object({
  ...{ id: v.string(), month, waterName: v.string(), version: v.number() },
  /** Null until it is made. */
  madeAt: v.nullable(instant),
})
const sections = v.array(v.object({ title: v.string(), text: v.string() }))
/** `said`: the same text, cut at its numbers. */
const readSections = v.array(
  v.object({
    ...{ title: v.string(), text: v.string() },
    said: v.optional(v.array(v.object({ text: v.string(), fact: v.optional(v.string()) }))),
  }),
)
/** What a number counts, and where whoever reads it may see that. */
const look = v.object({
  ...{ fact: v.string(), title: v.string(), counts: v.string() },
  rooms: v.array(v.object({ title: v.string(), address: v.string() })),
})

export const briefActions = {
  /** Months with a report, the latest first; `due`: the month that is over last. */
  'brief.months': query({
    roles: desk,
    input: nothing,
    output: v.object({ items: v.array(line), due: month }),
  }),
  /** The rivers of a month, by name. */
  'brief.rivers': query({
    roles: desk,
    input: v.object({ month }),
    output: v.object({ items: v.array(line) }),
  }),
  /** Of the waters that the caller answers for today, the latest first. */
  'brief.mine': query({ roles: 'bound', input: nothing, output: v.object({ items: v.array(line) }) }),
  'brief.get': query({
    roles: 'bound',
    input: v.object({ briefId }),
    output: v.object({
      ...line.entries,
      ...{ river: v.boolean(), title: v.string(), sections: readSections },
      looks: v.optional(v.array(look)),
      /** What may be passed on in a group, as sections and as one text; of a river all of it. */
      ...{ shared: sections, text: v.string() },
      /** `fact`: the one among `looks` that is behind it. */
      figures: v.array(
        v.object({ value: v.string(), unit: v.string(), label: v.string(), fact: v.optional(v.string()) }),
      ),
      /** On which day was counted how things stood. */
      stoodOn: v.nullable(day),
      corrections: v.array(v.object({ reason: v.string(), by: v.string(), at: instant })),
      /** Whose office signs it. */
      office: v.string(),
    }),
  }),
  /** Makes one that is missing, or makes one again with a reason; `same`: it says what it said. */
  'brief.make': command({
    roles: ['office'],
    input: v.object({ briefId, reason: requiredText(longestRedo) }),
    output: v.object({ outcome: v.picklist(['made', 'same', 'waiting']) }),
    perMinute: 20,
  }),
  /** Puts a month's report on the road to the groups; each version goes to a group once. `groups`: to how many more. */
  'brief.send': command({
    roles: ['office'],
    input: v.object({ month }),
    output: v.object({ groups: v.number() }),
    perMinute: 10,
  }),
}
