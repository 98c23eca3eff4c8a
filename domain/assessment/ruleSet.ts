/**
 * Rule sets of the assessment (考核办法): data with versions, never rewritten. What an item looks at (`source`) and how
 * it becomes points (`rule`) is chosen from a few; what they are worth is the township's.
 */
import type { ChiefRole } from '../identity/role'

export const sources = ['duties', 'quality', 'found', 'overlooked', 'closing', 'log', 'hand'] as const
export type Source = (typeof sources)[number]

export const sourceLabel: Record<Source, string> = {
  duties: '应巡任务',
  quality: '巡河质量',
  found: '发现并查实的问题',
  overlooked: '上级督查、媒体先发现的问题',
  closing: '交办问题按期办结',
  log: '巡河记录按时送达',
  hand: '人工评分',
}

/** These say how often something was asked for, so that a share of it can be taken. */
const counted: readonly Source[] = ['duties', 'quality', 'closing', 'log']

/**
 * share: from full, less in proportion to what is missing of what was asked · each: from full, `points` less for each ·
 * gain: from nothing, `points` more for each, up to the most · kept: full until somebody takes away by hand · given:
 * nothing until somebody gives by hand. Points in tenths.
 */
export type Rule =
  | { readonly kind: 'share' | 'kept' | 'given' }
  | { readonly kind: 'each' | 'gain'; readonly points: number }

export const ruleLabel: Record<Rule['kind'], string> = {
  share: '按完成比例',
  each: '每次扣分',
  gain: '每次加分',
  kept: '先给满分，人工扣',
  given: '人工给分',
}

export interface Item {
  readonly key: string
  readonly name: string
  /** Tenths; null where what was published does not say it: to be filled in before the set is used. */
  readonly most: number | null
  readonly source: Source
  readonly rule: Rule
  /** `year`: its most holds for the whole year, and its points are not part of a month's mean. */
  readonly span: 'month' | 'year'
  /** What is asked, in the office's words. */
  readonly hint: string
}

export interface Group {
  readonly key: string
  readonly name: string
  readonly most: number | null
  readonly items: readonly Item[]
}

export interface Grade {
  readonly name: string
  /** Least points in tenths. */
  readonly from: number
}

export interface RuleSet {
  /** `${id}_${version}`. */
  readonly _id: string
  readonly id: string
  readonly version: number
  readonly title: string
  /** chief: each of `roles`, month by month · township: checked by itself, once a year. */
  readonly subject: 'chief' | 'township'
  readonly roles: readonly ChiefRole[]
  /** How months make a year. */
  readonly year: 'mean' | 'sum'
  /**
   * Whether the verdicts on recorded tracks count. Without, a patrol that was recorded is as good as one on paper:
   * government apps may not be the main carrier of an assessment (国办函〔2026〕12号).
   */
  readonly tracksJudge: boolean
  readonly groups: readonly Group[]
  /** Outside the hundred. */
  readonly bonus: { readonly most: number; readonly items: readonly Item[] }
  readonly penalty: readonly Item[]
  /** Highest first; below the last one is the last one's name too. */
  readonly grades: readonly Grade[]
  /** What makes the last grade of any points, said by hand. */
  readonly vetoes: readonly string[]
}

export const itemsWithin = ({ groups }: Pick<RuleSet, 'groups'>) => groups.flatMap(({ items }) => items)
export const itemsOf = (set: Pick<RuleSet, 'groups' | 'bonus' | 'penalty'>) => [
  ...itemsWithin(set),
  ...set.bonus.items,
  ...set.penalty,
]

/** What starts full and is taken from. */
export const startsFull = ({ rule }: Item) =>
  rule.kind === 'share' || rule.kind === 'each' || rule.kind === 'kept'

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, each) => all + (each ?? 0), 0)

function itemTroubles(item: Item): string[] {
  const { name, most, source, rule } = item
  const said: string[] = []
  if (name.trim() === '') said.push('有一项没有名称')
  if (most !== null && most < 0) said.push(`「${name}」的分值是负数，请改成正数`)
  if ('points' in rule && rule.points <= 0) said.push(`「${name}」每次的分值要大于 0`)
  if (rule.kind === 'share' && !counted.includes(source))
    said.push(`「${name}」按比例算分，但「${sourceLabel[source]}」没有应完成的次数作分母，请换一种算法`)
  if ((rule.kind === 'kept' || rule.kind === 'given') !== (source === 'hand'))
    said.push(`「${name}」的算法和来源对不上：人工评分要人来给，其余由系统算`)
  return said
}

function groupTroubles({ name, most, items }: Group): string[] {
  if (items.length === 0) return [`「${name}」里还没有考核项`]
  if (most === null || items.some((item) => item.most === null)) return []
  const inside = sum(items.map((item) => item.most))
  if (inside > most) return [`「${name}」各项合计超过了这一组的分值，请调低各项或调高这一组`]
  return inside < most ? [`「${name}」各项合计不到这一组的分值，请补齐`] : []
}

/** The most that can be reached, months of a sum put together. Tenths. */
function reachable({ groups, bonus, year }: RuleSet): number {
  const times = (item: Item) => (year === 'sum' && item.span === 'month' ? 12 : 1)
  const within = itemsWithin({ groups }).map((item) => (item.most ?? Infinity) * times(item))
  return sum(within) + bonus.most
}

/** What is wrong with a rule set, in sentences that say what to do; empty when it can be used. */
export function troublesOf(set: RuleSet): string[] {
  const items = itemsOf(set)
  const said = [...items.flatMap(itemTroubles), ...set.groups.flatMap(groupTroubles)]
  if (set.groups.length === 0) said.push('还没有考核项')
  if (new Set(items.map(({ key }) => key)).size < items.length) said.push('有两项的编号相同')
  if (set.subject === 'chief' && set.roles.length === 0) said.push('还没有选考核哪些河长')
  if (set.subject === 'township' && items.some(({ source }) => source !== 'hand'))
    said.push('对乡镇的自评只能用人工评分')
  if (set.bonus.most < 0) said.push('加分上限是负数，请改成正数')
  if (set.grades.length === 0) said.push('还没有等次')
  if (set.grades.some(({ from }, n) => n > 0 && from >= set.grades[n - 1]!.from))
    said.push('等次要从高到低排')
  if (set.grades.some(({ from }) => from > reachable(set))) said.push('最高等次的分数线超过了满分')
  return said
}

/** What keeps a set that is all right from being used yet: points that were not published. */
export function unfilled(set: RuleSet): string[] {
  return itemsOf(set).flatMap(({ name, most }) =>
    most === null ? [`「${name}」的分值没有公布，请先填上`] : [],
  )
}
