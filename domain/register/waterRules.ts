/** What a township decides about its waters: when a reading warns, how many boards are enough, how codes look. */
import { type CodeRule, defaultCodeRule } from '../outlet/codeRule'
import { type BoardRule, defaultBoardRule } from '../signBoard/missingBoards'
import { gradedItems } from '../waterQuality/items'
import { defaultQualityPolicy, type QualityPolicy } from '../waterQuality/policy'

export interface WaterRules {
  readonly _id: 'waters'
  readonly version: number
  readonly quality: QualityPolicy
  readonly boards: BoardRule
  readonly codes: CodeRule
}

export const defaultWaterRules: WaterRules = {
  _id: 'waters',
  version: 0,
  quality: defaultQualityPolicy,
  boards: defaultBoardRule,
  codes: defaultCodeRule,
}

/** What contradicts itself, a sentence a field of the form; nothing where the rules may hold. */
export function contradictionsIn({
  quality: { warnings, leftOut },
  codes,
}: Pick<WaterRules, 'quality' | 'codes'>): Readonly<Record<string, string>> {
  return {
    ...(warnings.orange < warnings.yellow && { orange: '橙色不能比黄色更早预警' }),
    ...(warnings.red < warnings.orange && { red: '红色不能比橙色更早预警' }),
    ...(codes.most < codes.least && { most: '最多不能比最少还少' }),
    ...(gradedItems.every((item) => leftOut.includes(item)) && { leftOut: '至少留一项参加评类' }),
  }
}
