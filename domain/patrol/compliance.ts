/**
 * What nobody may be compelled to (《政务移动互联网应用程序规范化管理办法》, 国办函〔2026〕12号): photos and tracks are asked for
 * outside need only, so one that is switched on holds for the days of an emergency (flood, typhoon) and with its reason,
 * and is off again by itself.
 */
import { refused, done, type Answer } from '../contract/answer'

export interface Emergency {
  readonly reason: string
  /** Days, both included. */
  readonly from: string
  readonly until: string
}

/**
 * Switches of the State Council's 2026 rules on government apps: no forced photos and no forced tracks outside need.
 * Both on the cautious side by default. Nothing is ranked, so there is no switch for it.
 */
export interface CompliancePolicy {
  readonly photosRequired: boolean
  readonly trackRequired: boolean
  /** The days on which what is switched on holds; null or absent: see `compelledOn`. */
  readonly emergency?: Emergency | null | undefined
}

export const longestReason = 60
/** An emergency that lasts longer is none; the office renews it. */
const longestDays = 31

const compelling = ['photosRequired', 'trackRequired'] as const

/** What is compelled on a day. Switched on before emergencies were asked for, it holds until somebody changes it. */
export function compelledOn(
  { photosRequired, trackRequired, emergency }: CompliancePolicy,
  day: string,
): { readonly photos: boolean; readonly track: boolean } {
  const holds = !emergency || (emergency.from <= day && day <= emergency.until)
  return { photos: photosRequired && holds, track: trackRequired && holds }
}

/** Refusals: compliance.needsEmergency (a switch goes on without one), compliance.emergencyDays (`detail`: the most). */
export function mayCompel(before: CompliancePolicy, after: CompliancePolicy): Answer<null> {
  const { emergency } = after
  const goesOn = compelling.some((key) => after[key] && !before[key])
  if (goesOn && !emergency) return refused('compliance.needsEmergency')
  if (!emergency) return done(null)
  const days = (Date.parse(emergency.until) - Date.parse(emergency.from)) / 86_400_000 + 1
  return days >= 1 && days <= longestDays
    ? done(null)
    : refused('compliance.emergencyDays', String(longestDays))
}
