import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { defaultAskedWithin, defaultWarnings } from '../../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../../platform/context'
import { dutyTerms } from '../store/policyRepo'

/** The policy in force, with adjustments that are running or to come. */
export async function getDutyPolicy(_input: object, { now }: BoundContext) {
  const today = dayOf(now)
  const { policy, adjustments } = await dutyTerms(today)
  const {
    _id: _stored,
    pondKinds,
    warnings = defaultWarnings,
    askedWithin = defaultAskedWithin,
    ...rest
  } = policy
  return done({
    policy: { ...rest, pondKinds: [...pondKinds], warnings, askedWithin },
    adjustments: adjustments
      .filter(({ until }) => until >= today)
      .map(({ _id, reachIds, ...each }) => ({
        id: _id,
        ...each,
        reachIds: [...reachIds],
      })),
  })
}
