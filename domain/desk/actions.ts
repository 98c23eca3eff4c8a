/** The wire of the desk: what waits of all subjects, and how the whole township stands, each in one answer. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, instant, lngLat, nothing, requiredText } from '../contract/schemas'
import { gradeLabel } from '../waterQuality/items'
import { waitingKinds, waitingRoles } from './waiting'
import { longestExplanation, weekWordsGiven } from './week'

const item = v.object({
  key: v.string(),
  kind: v.picklist(waitingKinds),
  title: v.string(),
  detail: v.string(),
  at: instant,
  late: v.boolean(),
  url: v.string(),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Of the running periods: duties that ask for anything, those that miss nothing, those whose last day is today. */
const standing = { asked: count, done: count, dueToday: count, walked: count }
const load = { open: count, overdue: count }
const grade = v.picklist(Object.keys(gradeLabel) as (keyof typeof gradeLabel)[])
/** fen; null where no budget is entered. */
const money = v.nullable(v.object({ budget: v.number(), spent: v.number() }))
const ids = v.array(id)

export const deskActions = {
  /** `missing`: how many subjects did not answer; what they have is not in the list. */
  'desk.waiting': query({
    roles: waitingRoles,
    input: nothing,
    output: v.object({ items: v.array(item), missing: count }),
  }),
  /** The whole township on one screen, as of `at`. */
  'desk.cockpit': query({
    roles: waitingRoles,
    input: nothing,
    output: v.object({
      day,
      at: instant,
      duties: v.object({ ...standing, villages: v.array(v.object({ village: v.string(), ...standing })) }),
      problems: v.object({
        ...load,
        departments: v.array(v.object({ id, name: v.string(), ...load })),
      }),
      /** `below`: sections whose newest class is worse than wanted. */
      quality: v.object({
        ...{ sections: count, measured: count },
        below: v.array(
          v.object({ id, name: v.string(), reachId: v.string(), target: grade, grade, gradedOn: v.string() }),
        ),
      }),
      money: v.object({ year: v.string(), cleaning: money, reward: money }),
      /** Reaches by how they stand: something ends today, is still asked for, is done; water worse than wanted. */
      map: v.object({
        reaches: v.object({ today: ids, due: ids, done: ids, below: ids }),
        problems: v.array(v.object({ place: lngLat, late: v.boolean() })),
      }),
      /** What only the head chief, or a second person, decides; `reports` of them are on his desk. */
      decisions: v.object({ count, reports: count, items: v.array(item), missing: count }),
      /** Last week, asked of a head chief from Monday on until it is answered: duties that ended, matters closed. */
      week: v.optional(
        v.nullable(v.object({ monday: day, due: count, done: count, waiting: count, closed: count })),
      ),
      /** What the caller asked the office to explain; `text` null: it has not yet. */
      said: v.optional(v.array(v.object({ monday: day, by: v.string(), text: v.nullable(v.string()) }))),
      /** What head chiefs asked the office to explain. */
      asked: v.optional(v.array(v.object({ monday: day, personId: id, name: v.string() }))),
    }),
  }),
  /** 知道了, or 请河长办说明; also 知道了 to what was explained. */
  'desk.answerWeek': command({
    roles: ['headChief'],
    input: v.object({ monday: day, word: v.picklist(weekWordsGiven) }),
    output: nothing,
  }),
  'desk.explainWeek': command({
    roles: ['office'],
    input: v.object({ monday: day, personId: id, text: requiredText(longestExplanation) }),
    output: nothing,
  }),
}
