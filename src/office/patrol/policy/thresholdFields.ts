/**
 * The thresholds as sentences with one blank each: stored in metres, seconds and shares, read by the desk in
 * minutes, kilometres and per cent.
 */
import { isBlank } from '@domain/contract/letters'
import type { PatrolThresholds } from '@domain/patrol/assessment'

export interface ThresholdField {
  readonly key: keyof PatrolThresholds
  readonly before: string
  readonly unit: string
  readonly after: string
  /** Stored value of one unit. */
  readonly size: number
  /** Bounds in the unit of the blank. */
  readonly least: number
  readonly most: number
}

const field = (
  key: keyof PatrolThresholds,
  [before, unit, after]: readonly [string, string, string],
  size: number,
  [least, most]: readonly [number, number],
): ThresholdField => ({ key, before, unit, after, size, least, most })

/** What everyone on the bank is measured by. */
export const mainThresholds: readonly ThresholdField[] = [
  field('lineDuration', ['河道、溪流、沟渠，一次不少于', '分钟', ''], 60, [0, 240]),
  field('lineDistance', ['一次走', '公里', '以上就够'], 1000, [0, 20]),
  field('lineDistanceShare', ['短的河段，走到全长的', '%', '也够'], 0.01, [0, 100]),
  field('lineCoverage', ['沿线至少走到', '%', ''], 0.01, [0, 100]),
  field('pondDuration', ['山塘、水库，在水边不少于', '分钟', ''], 60, [0, 120]),
  field('nearness', ['离河', '米', '以内算走到'], 1, [10, 200]),
]

/** How a recording is judged; rarely touched. */
export const fineThresholds: readonly ThresholdField[] = [
  field('gap', ['超过', '秒', '没有定位，算记录中断'], 1, [10, 600]),
  field('gapShare', ['中断加起来超过', '%', '，请本人说明'], 0.01, [0, 100]),
  field('fastSpeed', ['快过每秒', '米', '，不像步行'], 1, [2, 30]),
  field('fastDuration', ['这样快超过', '秒', '，请本人说明'], 1, [10, 600]),
  field('teleportSpeed', ['两点之间快过每秒', '米', '，算定位跳动'], 1, [10, 300]),
  field('coarseAccuracy', ['误差大过', '米', '的定位不算走到'], 1, [20, 500]),
  field('coarseShare', ['这样的定位超过', '%', '，请本人说明'], 0.01, [0, 100]),
  field('clockSkew', ['手机时间差过', '分钟', '，请本人说明'], 60, [1, 60]),
]

/** The stored value as the blank shows it, e.g. 600 s → 「10」, 0.6 → 「60」. */
export function blankOf({ size }: ThresholdField, stored: number): string {
  return String(Math.round((stored / size) * 100) / 100)
}

/** What was typed as a stored value, or a sentence that says what is allowed. */
export function readBlank({ size, least, most, unit }: ThresholdField, typed: string): number | string {
  const number = Number(typed)
  const allowed = !isBlank(typed) && Number.isFinite(number) && number >= least && number <= most
  return allowed ? Math.round(number * size * 1e6) / 1e6 : `请填 ${least}–${most} ${unit}`
}
