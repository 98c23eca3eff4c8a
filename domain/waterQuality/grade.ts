/**
 * The class of a water by its worst item (单因子评价法), GB 3838-2002: what is on the limit belongs to the better class;
 * from nothing measured no class.
 */
import { exactly, ratioText } from './exact'
import {
  acidityRange,
  type Body,
  type Grade,
  grades,
  type Item,
  items,
  type ItemName,
  type Target,
} from './items'
import type { QualityPolicy } from './policy'

/** Amounts in hundred-thousandths of each item's unit. */
export type Amounts = Readonly<Partial<Record<ItemName, number>>>

export interface Exceeding {
  readonly item: ItemName
  /** Limit of the target exceeded so many times (超标倍数); null where that says nothing: oxygen, pH. */
  readonly times: string | null
}

export interface Graded {
  readonly grade: Grade
  /** The items by which it is no better (定类指标). */
  readonly decisive: readonly ItemName[]
  /** How many items were looked at (按 N 项评价). */
  readonly of: number
  /** Items that are worse than the target, in the order of the standard. */
  readonly exceeding: readonly Exceeding[]
}

export const rankOf = (grade: Grade) => grades.indexOf(grade)

/** Null where the standard has no class for the item in such a water. */
export function gradeOfItem(name: ItemName, amount: number, body: Body): Grade | null {
  if (name === 'acidity') return isSour(amount) ? 'worse' : 'I'
  const limits = limitsOf(name, body)
  if (!limits) return null
  const met = limits.findIndex((limit) => meets(name, amount, limit))
  return met < 0 ? 'worse' : grades[met]!
}

/** Outside of the range that holds for every class. */
const isSour = (amount: number) => amount < exactly(acidityRange[0])! || amount > exactly(acidityRange[1])!

function limitsOf(name: ItemName, body: Body): readonly string[] | undefined {
  const { limits }: Item = items[name]
  return limits?.[body]
}

const meets = (name: ItemName, amount: number, limit: string) =>
  items[name].better === 'less' ? amount <= exactly(limit)! : amount >= exactly(limit)!

/** Null where nothing was measured that has a class; pH within its range alone says nothing. */
export function gradeOf(
  amounts: Amounts,
  body: Body,
  target: Target,
  { leftOut }: Pick<QualityPolicy, 'leftOut'>,
): Graded | null {
  const looked = (Object.keys(items) as ItemName[]).flatMap((name) => {
    const amount = amounts[name]
    if (amount === undefined || leftOut.includes(name)) return []
    const grade = gradeOfItem(name, amount, body)
    return grade === null ? [] : [{ name, amount, grade }]
  })
  if (looked.every(({ name, grade }) => name === 'acidity' && grade === 'I')) return null
  const worst = Math.max(...looked.map(({ grade }) => rankOf(grade)))
  return {
    grade: grades[worst]!,
    decisive: looked.flatMap(({ name, grade }) => (rankOf(grade) === worst ? [name] : [])),
    of: looked.length,
    exceeding: looked
      .filter(({ grade }) => rankOf(grade) > rankOf(target))
      .map(({ name, amount }) => ({ item: name, times: timesOver(name, amount, body, target) })),
  }
}

/** 超标倍数: amount / limit − 1. */
function timesOver(name: ItemName, amount: number, body: Body, target: Target): string | null {
  const limit = limitsOf(name, body)?.[rankOf(target)]
  if (limit === undefined || items[name].better === 'more') return null
  const allowed = exactly(limit)!
  return ratioText(amount - allowed, allowed)
}
