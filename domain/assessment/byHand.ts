import { isMonthly, isYearly } from './assess'
import { type Item, itemsOf, type RuleSet } from './ruleSet'
import { isYear, township, type Whose } from './sheet'

/** The items that count by hand on such a sheet; of a month also those the records tell. */
export function itemsByHand(
  set: Pick<RuleSet, 'groups' | 'bonus' | 'penalty'>,
  { period, who }: Whose,
): Item[] {
  const keep = who === township ? () => true : isYear(period) ? isYearly : isMonthly
  return itemsOf(set).filter(keep)
}
