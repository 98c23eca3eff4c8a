import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { defaultWarnings } from '../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../platform/context'
import { dutyTerms } from './policyRepo'

/** The policy in force, with adjustments that are running or to come. */
export async function getDutyPolicy(_input: object, { now }: BoundContext) {
  const today = dayOf(now)
  const { policy, adjustments } = await dutyTerms(today)
  const {
    version,
    rules,
    pondKinds,
    dueSoonDays,
    thresholds,
    compliance,
    warnings = defaultWarnings,
  } = policy
  return done({
    policy: { version, rules, pondKinds: [...pondKinds], dueSoonDays, thresholds, compliance, warnings },
    adjustments: adjustments
      .filter(({ until }) => until >= today)
      .map(({ _id, reachIds, ...each }) => ({
        id: _id,
        ...each,
        reachIds: [...reachIds],
      })),
  })
}
