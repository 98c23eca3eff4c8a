/** What a township decides about water quality, because no standard that was read says it: data, not law. */
import type { ItemName } from './items'

/** Of a rural water: below so much transparency (cm) or oxygen, above so much ammonia (mg/L) it is black and smelling. */
export interface RuralLimits {
  readonly transparency: string
  readonly oxygen: string
  readonly ammonia: string
}

export interface QualityPolicy {
  /** Items that are measured and shown, but do not decide the class. */
  readonly leftOut: readonly ItemName[]
  readonly rural: RuralLimits
  /** How many classes below the target give which warning; as many or more. */
  readonly warnings: { readonly yellow: number; readonly orange: number; readonly red: number }
  /** Days after the sampling when a warning ends by itself, if no better reading ended it before. */
  readonly warningDays: number
}

/**
 * Total nitrogen is left out as in 《地表水环境质量评价办法（试行）》 (环办〔2011〕22号); the rural limits are those of the
 * 《农村黑臭水体治理工作指南》. Neither text was at hand: the office that answers for it checks.
 */
export const defaultQualityPolicy: QualityPolicy = {
  leftOut: ['nitrogen'],
  rural: { transparency: '25', oxygen: '2', ammonia: '15' },
  warnings: { yellow: 1, orange: 2, red: 3 },
  warningDays: 35,
}
