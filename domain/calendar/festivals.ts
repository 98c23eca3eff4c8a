/** What the calendar calls a day: lunar festivals and solar terms, by chinese-days. */
import { getLunarFestivals, getSolarTerms } from 'chinese-days'

/** Names such as 端午节 or 清明; empty for an ordinary day. */
export function festivalsOf(day: string): string[] {
  const festivals = getLunarFestivals(day, day).flatMap(({ name }) => name)
  const terms = getSolarTerms(day, day).map(({ name }) => name)
  return [...festivals, ...terms]
}
