import { addDays, dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { isOwn } from './adjustDuty'
import { adjustments } from '../store/policyRepo'

/** Ends an adjustment yesterday, so that the days it held for keep their reason; one not begun disappears. */
export async function cancelAdjustment(
  { adjustmentId }: ParsedInput<'patrol.cancelAdjustment'>,
  context: BoundContext,
) {
  const yesterday = addDays(dayOf(context.now), -1)
  const known = await adjustments.get(adjustmentId)
  if (known && (await isOwn(known, context))) return refused('identity.otherNeeded')
  return transact(context, adjustmentId, async (transaction) => {
    const adjustment = await transaction.get(adjustments, adjustmentId)
    if (!adjustment) return refused('patrol.adjustmentUnknown')
    if (adjustment.from > yesterday) await transaction.remove(adjustments, adjustmentId)
    else if (adjustment.until > yesterday)
      await transaction.update(adjustments, adjustmentId, { until: yesterday })
    return done({})
  })
}
