/**
 * From facts to points. Every point has its cause, and a cause takes points once: the first item of the rule set that it
 * concerns has it, penalties before all others. Facts may come in any order; points are whole tenths and add up.
 */
import { type ByHand, type MonthFacts, owedOf } from './facts'
import { shared } from './points'
import { type Item, itemsWithin, type RuleSet, startsFull } from './ruleSet'
import { type Found, type Opens, seenBy } from './seen'

export interface Cause {
  /** Unique among the causes that take points; a lifted one takes none. */
  readonly key: string
  /** Tenths; negative takes. */
  readonly points: number
  readonly text: string
  readonly opens: Opens
  /** Why it does not count. */
  readonly lifted?: string
}

export interface Assessed {
  readonly key: string
  readonly name: string
  readonly most: number
  readonly start: number
  /** `start` and the points of all causes. */
  readonly points: number
  readonly causes: readonly Cause[]
  /** Why it stands as it stands where nothing was asked. */
  readonly note: string
}

export interface Result {
  readonly items: readonly Assessed[]
  readonly bonus: readonly Assessed[]
  readonly penalty: readonly Assessed[]
  /** Tenths; null where nothing was asked of this chief all month. */
  readonly total: number | null
  readonly grade: string | null
  readonly note: string
}

const inOrder = (found: readonly Found[]) =>
  [...found].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1))

const total = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** How much each takes or gives, in tenths, before the item is used up. */
function worth({ rule, most }: Item, found: readonly Found[], asked: number): number[] {
  const all = found.map(({ times }) => times)
  if ('points' in rule) return all.map((times) => rule.points * times)
  // Rounded in the chief's favour, and given out to the last tenth.
  const taken = asked === 0 ? 0 : Math.floor(((most ?? 0) * Math.min(total(all), asked)) / asked)
  return shared(taken, all)
}

/** Takes or gives no more than there is. */
function within(
  item: Item,
  most: number,
  candidates: readonly (Cause & { readonly size: number })[],
): Cause[] {
  let left = most
  return candidates.map(({ size, ...cause }) => {
    const points = cause.lifted === undefined ? Math.min(size, left) : 0
    left -= points
    return { ...cause, points: startsFull(item) ? 0 - points : points }
  })
}

function assessItem(
  item: Item,
  facts: MonthFacts,
  hand: ByHand,
  claimed: Set<string>,
  most: number,
): Assessed {
  const seen = item.source === 'hand' ? null : seenBy[item.source](facts)
  const found: Found[] = []
  for (const each of inOrder(seen?.found ?? [])) {
    if (claimed.has(each.key)) continue
    claimed.add(each.key)
    found.push(each)
  }
  const sizes = worth(item, found, seen?.asked ?? 0)
  const byHand = hand.given
    .filter(({ item: key }) => key === item.key)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, points, reason }) => ({
      ...{ key: `hand:${id}`, points: 0, size: points, text: reason, opens: { kind: 'hand' as const, id } },
    }))
  const candidates = [
    ...found.map(({ key, text, opens }, n) => {
      const lifted = hand.lifted.find(({ cause }) => cause === key)?.reason
      return { key, text, opens, points: 0, size: sizes[n]!, ...(lifted === undefined ? {} : { lifted }) }
    }),
    ...byHand,
  ]
  const causes = within(item, most, candidates)
  const start = startsFull(item) ? most : 0
  const note = seen && item.rule.kind === 'share' && seen.asked === 0 ? seen.none : ''
  const points = start + total(causes.map((cause) => cause.points))
  return { key: item.key, name: item.name, most, start, points, causes, note }
}

/** Penalties take from what there is; what is left of one is said by its causes. */
function penalties(set: RuleSet, facts: MonthFacts, hand: ByHand, claimed: Set<string>) {
  return set.penalty.map((item) => {
    const given = assessItem({ ...item, rule: asGain(item) }, facts, hand, claimed, item.most ?? 0)
    const causes = given.causes.map((cause) => ({ ...cause, points: 0 - cause.points }))
    return { ...given, causes, points: 0 - given.points }
  })
}

const asGain = ({ rule }: Item): Item['rule'] =>
  'points' in rule ? { ...rule, kind: 'gain' } : { kind: 'given' }

/** Nothing below nothing: the last causes take less. */
function floored(penalty: readonly Assessed[], above: number): Assessed[] {
  let left = above
  return penalty.map((item) => {
    const causes = item.causes.map((cause) => {
      const points = 0 - Math.min(left, 0 - cause.points)
      left += points
      return { ...cause, points }
    })
    return { ...item, causes, points: total(causes.map(({ points }) => points)) }
  })
}

function bonuses(set: RuleSet, facts: MonthFacts, hand: ByHand, claimed: Set<string>): Assessed[] {
  let left = set.bonus.most
  return set.bonus.items.map((item) => {
    const given = assessItem(item, facts, hand, claimed, Math.min(item.most ?? 0, left))
    left -= given.points
    return given
  })
}

export function gradeOf(grades: RuleSet['grades'], points: number): string {
  return (grades.find(({ from }) => points >= from) ?? grades.at(-1))?.name ?? ''
}

/** Whether anything was asked: a chief on leave, or under a pause, all month has no points to lose. */
function nothingAsked(set: RuleSet, { duties, matters, patrols }: MonthFacts): boolean {
  const owed = duties.some((duty) => owedOf(duty) > 0)
  return set.subject === 'chief' && !owed && matters.length === 0 && patrols.length === 0
}

/** The set with some of its items only. */
export function onlyItems(set: RuleSet, keep: (item: Item) => boolean): RuleSet {
  const groups = set.groups.map((group) => ({ ...group, items: group.items.filter(keep) }))
  const bonus = { ...set.bonus, items: set.bonus.items.filter(keep) }
  return { ...set, groups, bonus, penalty: set.penalty.filter(keep) }
}

/** What is said by hand once a year. */
export const isYearly = ({ span, source }: Item) => span === 'year' && source === 'hand'
/** What is said of a month: all the rest. */
export const isMonthly = (item: Item) => !isYearly(item)

/**
 * What one month, or for a township one year, comes to. `there`: points from elsewhere, in tenths, from which penalties
 * may take as well.
 */
export function assess(set: RuleSet, facts: MonthFacts, hand: ByHand, there = 0): Result {
  // What the office has named as the reason of points by hand takes none by itself.
  const claimed = new Set(hand.given.flatMap(({ cause }) => cause ?? []))
  const taken = penalties(set, facts, hand, claimed)
  const items = itemsWithin(set).map((item) => assessItem(item, facts, hand, claimed, item.most ?? 0))
  const bonus = bonuses(set, facts, hand, claimed)
  const above = total([...items, ...bonus].map(({ points }) => points))
  const penalty = floored(taken, there + above)
  if (nothingAsked(set, facts) && penalty.every(({ points }) => points === 0))
    return { items, bonus, penalty, total: null, grade: null, note: '这个月没有应巡的日子，不评分' }
  const points = above + total(penalty.map((each) => each.points))
  const { veto } = hand
  const grade = veto ? (set.grades.at(-1)?.name ?? '') : gradeOf(set.grades, points)
  const note = veto ? `${veto.name}：${veto.reason}` : ''
  return { items, bonus, penalty, total: points, grade, note }
}
