import { addDays, startOfDay } from '../../../domain/calendar/day'
import type { Narrowed } from '../../../domain/document/order'
import { command } from '../../platform/store'

/**
 * The condition on `field` for what began on these days; nothing where both ends are open. `valueAt` makes the stored
 * form of a moment (ms since the epoch), below everything that happened then.
 */
export function withinDays(
  { from, until }: Pick<Narrowed, 'from' | 'until'>,
  field: string,
  valueAt: (moment: number) => number | string,
): object {
  const after = from === null ? null : command.gte(valueAt(startOfDay(from)))
  const before = until === null ? null : command.lt(valueAt(startOfDay(addDays(until, 1))))
  const both = after && before ? after.and(before) : (after ?? before)
  return both ? { [field]: both } : {}
}
