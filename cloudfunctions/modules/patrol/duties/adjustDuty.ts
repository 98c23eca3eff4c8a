import { createHash } from 'node:crypto'
import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { DutyAdjustment } from '../../../../domain/patrol/dutyPolicy'
import type { BoundContext } from '../../../platform/context'
import { changeMany } from '../../../platform/changeMany'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { historyOf, reaches } from '../../register'
import { adjustments } from '../store/policyRepo'
import { progress } from '../store/progressRepo'

/** Pauses or raises duties for a time, with the reason on record. The same adjustment twice is one. */
export async function adjustDuty(input: ParsedInput<'patrol.adjustDuty'>, context: BoundContext) {
  if (input.until < input.from || input.until < dayOf(context.now)) return refused('input.invalid', 'until')
  const known = await reaches.getMany(input.reachIds)
  if (known.length < new Set(input.reachIds).size) return refused('register.reachUnknown')
  if (await isOwn(input, context)) return refused('identity.otherNeeded')
  const id = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 24)
  const adjusted = await transact(context, id, async (transaction) => {
    await transaction.set(adjustments, { _id: id, ...input })
    return done({ adjustmentId: id })
  })
  if (adjusted.ok && input.kind === 'pause') await excuseClosed(input, dayOf(context.now))
  return adjusted
}

/** A pause excuses its whole period, also one that was closed before anybody came to enter it: nothing was asked then. */
function excuseClosed({ reachIds, from }: Pick<DutyAdjustment, 'reachIds' | 'from'>, today: string) {
  const closed = { periodEnd: command.gte(from).and(command.lt(today)), missed: command.gt(0) }
  const there = reachIds.length === 0 ? {} : { reachId: command.in(reachIds) }
  return changeMany(
    progress,
    { ...closed, ...there },
    { required: command.remove(), missed: command.remove() },
  )
}

/**
 * Whether the caller owes patrols on one of these reaches in these days: nobody makes the own duty lighter. What is of the
 * whole township (no reach named) is nobody's own.
 */
export async function isOwn(
  { reachIds, from, until }: Pick<DutyAdjustment, 'reachIds' | 'from' | 'until'>,
  { caller }: BoundContext,
): Promise<boolean> {
  const appointed = await historyOf({ personId: caller.personId })
  return appointed.some(
    (each) => reachIds.includes(each.reachId) && each.from <= until && (each.until ?? until) >= from,
  )
}
