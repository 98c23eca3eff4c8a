/** What a township decides about its waters: when a reading warns, how many boards are enough, how codes look. */
import { type CodeRule, defaultCodeRule } from '../outlet/codeRule'
import { type BoardRule, defaultBoardRule } from '../signBoard/missingBoards'
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
