import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { quietDays } from './reminderRepo'

/** 今天不用提醒, and back again; for this day only. */
export function skipToday({ skip }: ParsedInput<'reminder.skipToday'>, context: BoundContext) {
  const id = `${dayOf(context.now)}_${context.caller.personId}`
  return transact(context, id, async (transaction) => {
    const known = await transaction.get(quietDays, id)
    if (skip && !known) await transaction.set(quietDays, { _id: id, at: context.now })
    if (!skip && known) await transaction.remove(quietDays, id)
    return done({})
  })
}
