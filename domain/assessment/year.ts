/** A year of a chief from its months, as the rule set has it: their mean, or their sum. */
import {
  assess,
  type Assessed,
  type Cause,
  gradeOf,
  isMonthly,
  isYearly,
  onlyItems,
  type Result,
} from './assess'
import { type ByHand, noFacts } from './facts'
import { pointsText, shared } from './points'
import { type Item, itemsOf, itemsWithin, type RuleSet, startsFull } from './ruleSet'

export interface MonthResult {
  /** YYYY-MM */
  readonly month: string
  readonly result: Result
}

const monthText = (month: string) => `${Number(month.slice(5))}月`

const monthCause = (item: string, month: string, points: number): Cause => ({
  key: `month:${month}:${item}`,
  points,
  text: monthText(month),
  opens: { kind: 'month', month },
})

/** The points of one item, month by month, to the most of the year where it has one. */
function overMonths(item: Item, months: readonly MonthResult[]): Assessed {
  const { key, name } = item
  const most = item.span === 'year' ? (item.most ?? 0) : (item.most ?? 0) * months.length
  let left = most
  const causes = months.map(({ month, result }) => {
    const all = [...result.items, ...result.bonus, ...result.penalty]
    const points = Math.min(all.find((each) => each.key === key)?.points ?? 0, left)
    left -= Math.max(0, points)
    return monthCause(key, month, points)
  })
  const points = causes.reduce((sum, cause) => sum + cause.points, 0)
  return { key, name, most, start: 0, points, causes, note: '' }
}

/** The mean of the months that have points, given out over them so that they add up. */
function mean(set: RuleSet, scored: readonly MonthResult[]): Assessed {
  const points = scored.map(({ result }) => result.total ?? 0)
  const sum = points.reduce((all, each) => all + each, 0)
  const average = scored.length === 0 ? 0 : Math.round(sum / scored.length)
  const parts = shared(average, points)
  const causes = scored.map(({ month, result }, n) => ({
    ...monthCause('mean', month, parts[n]!),
    text: `${monthText(month)}得 ${pointsText(result.total ?? 0)} 分`,
  }))
  const most = itemsWithin(onlyItems(set, ({ span }) => span === 'month')).reduce(
    (all, item) => all + (item.most ?? 0),
    0,
  )
  return { key: 'mean', name: '月度平均', most, start: 0, points: average, causes, note: '' }
}

/**
 * Of points that add up, so many months can bring so many twelfths: what an item may bring in a year, and the lines of
 * the grades, are counted by months, in whole tenths.
 */
function byMonths(set: RuleSet, served: number): RuleSet {
  const part = (points: number) => Math.floor((points * Math.min(served, 12)) / 12)
  const scaled = (item: Item): Item =>
    item.span === 'year' && item.most !== null ? { ...item, most: part(item.most) } : item
  return {
    ...set,
    groups: set.groups.map((group) => ({ ...group, items: group.items.map(scaled) })),
    bonus: { ...set.bonus, items: set.bonus.items.map(scaled) },
    grades: set.grades.map((grade) => ({ ...grade, from: part(grade.from) })),
  }
}

/** `months`: those that are final, in order. Months in which nothing was asked count for nothing, and against nobody. */
export function yearOf(rules: RuleSet, months: readonly MonthResult[], hand: ByHand): Result {
  const scored = months.filter(({ result }) => result.total !== null)
  const isPart = rules.year === 'sum' && scored.length < 12
  const set = isPart ? byMonths(rules, scored.length) : rules
  const counted = itemsOf(onlyItems(set, isMonthly))
  const items =
    set.year === 'mean'
      ? [mean(set, scored)]
      : counted.map((item) => overMonths(item, startsFull(item) ? scored : months))
  const own = items.reduce((all, { points }) => all + points, 0)
  const byHand = assess({ ...onlyItems(set, isYearly), subject: 'township' }, noFacts, hand, own)
  if (scored.length === 0)
    return { ...byHand, items: [], total: null, grade: null, note: '这一年还没有定下来的月份，不评分' }
  const total = Math.max(0, own + (byHand.total ?? 0))
  const grade = hand.veto ? byHand.grade : gradeOf(set.grades, total)
  const part = isPart ? `按 ${scored.length} 个月计，年度分值和等次线是全年的 ${scored.length}/12` : ''
  const note = [byHand.note, part].filter(Boolean).join('。')
  return { ...byHand, items: [...items, ...byHand.items], total, grade, note }
}
