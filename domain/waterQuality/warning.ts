/** When a reading raises the duties of a reach's chiefs (水质预警), and until when. */
import { addDays } from '../calendar/day'
import type { AdjustmentKind } from '../patrol/dutyPolicy'
import type { BlackGrade } from './blackOdor'
import { rankOf } from './grade'
import type { Grade, Target } from './items'
import type { QualityPolicy } from './policy'

export type WarningKind = Exclude<AdjustmentKind, 'pause'>

/** Black and smelling water is a warning whatever the class. */
const ofBlack: Readonly<Record<BlackGrade, WarningKind | null>> = {
  none: null,
  light: 'orange',
  severe: 'red',
}

const strength: readonly (WarningKind | null)[] = ['red', 'orange', 'yellow', null]

/** Null where the water is as it should be, or no class is known. */
export function warningOf(
  { grade, target, black }: { grade: Grade | null; target: Target; black: BlackGrade | null },
  { warnings }: Pick<QualityPolicy, 'warnings'>,
): WarningKind | null {
  const below = grade === null ? 0 : rankOf(grade) - rankOf(target)
  const kinds: readonly WarningKind[] = ['red', 'orange', 'yellow']
  const byClass = kinds.find((kind) => below > 0 && below >= warnings[kind]) ?? null
  const byBlack = black === null ? null : ofBlack[black]
  return strength.find((kind) => kind === byClass || kind === byBlack) ?? null
}

/** From the day it is known to the last one on which it raises anything; null where it is over before it begins. */
export function warningSpan(
  sampled: string,
  today: string,
  { warningDays }: Pick<QualityPolicy, 'warningDays'>,
): { readonly from: string; readonly until: string } | null {
  const until = addDays(sampled, warningDays)
  return until < today ? null : { from: sampled > today ? sampled : today, until }
}
