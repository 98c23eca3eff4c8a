/**
 * Black and smelling water (黑臭水体). Urban: 《城市黑臭水体整治工作指南》 2015, table of grades; the worst item decides, on
 * the limit is the better grade. Rural: one grade, with limits of the township's policy.
 */
import { exactly } from './exact'
import type { Amounts } from './grade'
import type { RuralLimits } from './policy'

export type BlackGrade = 'none' | 'light' | 'severe'

export const blackLabel: Record<BlackGrade, string> = {
  none: '不黑臭',
  light: '轻度黑臭',
  severe: '重度黑臭',
}

/** Centimetres of depth under which transparency is judged by the depth, and the share of it that must be clear. */
const shallow = exactly('25')!
const clearPercent = 40

type Judged = 'oxygen' | 'ammonia' | 'redox' | 'transparency'

/** From here on none, from here on light; else severe. Ammonia: up to. */
const urban: Readonly<Record<Judged, readonly [string, string]>> = {
  transparency: ['25', '10'],
  oxygen: ['2.0', '0.2'],
  redox: ['50', '-200'],
  ammonia: ['8.0', '15'],
}

const order: readonly BlackGrade[] = ['none', 'light', 'severe']

function gradeOfItem(name: Judged, amount: number, depth: number | undefined): BlackGrade {
  if (name === 'transparency' && depth !== undefined && depth < shallow) {
    if (amount >= depth) return 'none'
    return amount * 100 < depth * clearPercent ? 'severe' : 'light'
  }
  const [none, light] = urban[name].map((limit) => exactly(limit)!) as [number, number]
  const [value, sound, bad] = name === 'ammonia' ? [-amount, -none, -light] : [amount, none, light]
  return value >= sound ? 'none' : value >= bad ? 'light' : 'severe'
}

/** Null where nothing was measured by which it is judged. */
export function urbanBlackGrade(amounts: Amounts): BlackGrade | null {
  const found = (Object.keys(urban) as Judged[]).flatMap((name) => {
    const amount = amounts[name]
    return amount === undefined ? [] : [order.indexOf(gradeOfItem(name, amount, amounts.depth))]
  })
  return found.length === 0 ? null : order[Math.max(...found)]!
}

/** Rural water is black and smelling, or not: one item beyond its limit is enough. */
export function ruralBlackGrade(amounts: Amounts, limits: RuralLimits): BlackGrade | null {
  const { transparency, oxygen, ammonia, depth } = amounts
  const clear =
    depth !== undefined && depth < shallow ? (depth * clearPercent) / 100 : exactly(limits.transparency)!
  const found = [
    ...(transparency === undefined ? [] : [transparency < clear]),
    ...(oxygen === undefined ? [] : [oxygen < exactly(limits.oxygen)!]),
    ...(ammonia === undefined ? [] : [ammonia > exactly(limits.ammonia)!]),
  ]
  if (found.length === 0) return null
  return found.includes(true) ? 'light' : 'none'
}
