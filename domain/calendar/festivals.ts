/** What the calendar calls a day: lunar festivals and solar terms, by chinese-days. */
import { getLunarFestivals, getSolarTerms } from 'chinese-days'
import { addDays } from './day'
import { isWorkingDay } from './workingDays'

/** Names such as 端午节 or 清明; empty for an ordinary day. */
function festivalsOf(day: string): string[] {
  const festivals = getLunarFestivals(day, day).flatMap(({ name }) => name)
  const terms = getSolarTerms(day, day).map(({ name }) => name)
  return [...festivals, ...terms]
}

/** Longer than any holiday. */
const longestRest = 15

/**
 * What can be said on a working day: its own festivals, then those of the days off right after it, when nothing is
 * sent. Names and dates (MM-DD), earliest day first.
 */
export function festivalsToTell(day: string): string[] {
  const days = [day]
  for (let n = 1; n <= longestRest && !isWorkingDay(addDays(day, n)); n++) days.push(addDays(day, n))
  return days.flatMap((each) => [...festivalsOf(each), each.slice(5)])
}
