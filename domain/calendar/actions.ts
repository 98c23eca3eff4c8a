/** The wire of the calendar: the yearly notice of the holidays as the office enters it. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, nothing } from '../contract/schemas'
import { why } from '../setting/why'

const year = v.pipe(v.number(), v.integer(), v.minValue(2025), v.maxValue(2099))

const notice = v.object({
  year,
  /** Days off, by law or moved. */
  rest: v.pipe(v.array(day), v.maxLength(60)),
  /** Saturdays and Sundays that are worked (调休上班). */
  work: v.pipe(v.array(day), v.maxLength(30)),
})

export const calendarActions = {
  'calendar.getHolidays': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      version: v.number(),
      notices: v.array(notice),
      /** The last day whose notice is known, by the program or from the office. */
      knownUntil: day,
      /** The year whose notice should be out by now and is not known, or null. */
      missing: v.nullable(v.number()),
      /** What is off by law in the year to enter next. */
      lawful: v.array(day),
    }),
  }),
  /** Enters or corrects the notice of one year. */
  'calendar.saveHolidays': command({
    roles: ['office'],
    input: v.object({ version: v.number(), notice, why }),
    output: v.object({ version: v.number() }),
  }),
}
