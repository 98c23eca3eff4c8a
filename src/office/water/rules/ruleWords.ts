/** The rules of waters in the words of the desk: their blanks, what may stand in them, what saving would change. */
import type { Output } from '@domain/contract/contract'
import { colourLabel, warningColours } from '@domain/patrol/dutyPolicy'
import { gradedItems, items } from '@domain/waterQuality/items'

export type Rules = Output<'water.rules'>['policy']
export type RuralLimit = keyof Rules['quality']['rural']

/** A whole number of both at least and most, or a sentence that says so. */
export function readWhole(typed: string, least: number, most: number): number | string {
  const read = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : -1
  return read >= least && read <= most ? read : `请填 ${least}–${most} 的整数`
}

/** As laboratories write it. */
export function readAmount(typed: string): number | string {
  return /^\d{1,4}(\.\d{1,4})?$/.test(typed.trim()) ? Number(typed) : '请填数字，最多四位小数'
}

/** Blanks of black and smelling rural waters: 「透明度低于 25 cm」. */
export const ruralLimits: readonly (readonly [RuralLimit, string, string])[] = [
  ['transparency', '透明度低于', 'cm'],
  ['oxygen', '溶解氧低于', 'mg/L'],
  ['ammonia', '氨氮高于', 'mg/L'],
]

/** What may be left out of judging. */
export const judgedBy = gradedItems.map((value) => ({ value, label: items[value].title }))

/** 「330122、330123」 */
export const prefixWords = ({ codes }: Pick<Rules, 'codes'>) => codes.prefixes.join('、')

/** Every rule in one line, in the order of the page. */
const lines = ({ quality, boards, codes }: Rules): readonly (readonly [string, string])[] => [
  ...warningColours.map(
    (colour) => [`水质${colourLabel[colour]}预警`, `差 ${quality.warnings[colour]} 类`] as const,
  ),
  ['预警多久自己结束', `${quality.warningDays} 天`],
  ['不参加评类的项目', quality.leftOut.map((name) => items[name].title).join('、') || '没有'],
  ...ruralLimits.map(
    ([limit, words, unit]) => [`农村黑臭：${words}`, `${quality.rural[limit]} ${unit}`] as const,
  ),
  ['每个村至少的公示牌', `${boards.perVillage} 块`],
  ['村里多长再加一块', `${boards.furtherEvery} 米`],
  ['排污口编码的开头', prefixWords({ codes }) || '不看'],
  ['排污口编码的长短', `${codes.least}–${codes.most} 个字`],
]

export function ruleChanges(before: Rules, after: Rules): readonly string[] {
  const now = lines(after)
  return lines(before).flatMap(([what, old], n) => {
    const said = now[n]![1]
    return old === said ? [] : [`${what}：${old} → ${said}`]
  })
}
