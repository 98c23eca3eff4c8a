/**
 * A reach ends with a day, and with it whoever answers for it; from the next day on nobody lists it, walks it or may be
 * appointed to it. What was until then stays. It can be brought back: soon after, with its chiefs.
 */
import { addDays, dayOf } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { type Assignment, everBegan } from '../../../../domain/register/assignment'
import type { BoundContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import { putAssignment } from '../appointments/appoint'
import { assignments, historyOf } from '../appointments/assignmentRepo'
import { changeReach } from './changeReach'
import { reaches } from './reachRepo'

/** Days: an end is written down when it is decided, not in hindsight and not for a far future. */
const [earliest, latest] = [-1, 366]

export async function endReach(
  { reachId, lastDay, reason }: ParsedInput<'water.endReach'>,
  context: BoundContext,
): Promise<Answer<object>> {
  const today = dayOf(context.now)
  if (lastDay < addDays(today, earliest) || lastDay > addDays(today, latest))
    return refused('register.reachEndDay')
  const appointed = await historyOf({ reachId })
  return transact<object>(context, reachId, async (transaction) => {
    const reach = await transaction.get(reaches, reachId)
    if (!reach) return refused('register.reachUnknown')
    if (reach.until && reach.until < today) return refused('register.reachEnded')
    const ended = await changeReach(transaction, reachId, context, { until: lastDay, endReason: reason })
    if (!ended.ok) return ended
    await transaction.update(reaches, reachId, { followOn: addDays(lastDay, 1) })
    for (const { _id } of appointed) await endWith(transaction, _id, lastDay)
    return done({})
  })
}

/** One that was to begin later never begins. Another last day of the reach counts from what was before the first. */
async function endWith(transaction: Transaction, id: string, lastDay: string): Promise<void> {
  const assignment = await transaction.get(assignments, id)
  if (!assignment) return
  const { from } = assignment
  const until = untilBefore(assignment)
  if (!everBegan({ from, until }) || (until !== null && until <= lastDay && !assignment.endedWithReach))
    return
  const last = from <= lastDay ? lastDay : addDays(from, -1)
  const kept = until !== null && until <= lastDay
  await transaction.update(
    assignments,
    id,
    kept ? { until, endedWithReach: null } : { until: last, endedWithReach: { until } },
  )
}

const untilBefore = ({ until, endedWithReach }: Assignment) => (endedWithReach ? endedWithReach.until : until)

/** While no day was missed its chiefs come back with it; later they are appointed anew, so that nobody owes the days between. */
export async function bringBackReach(
  { reachId }: ParsedInput<'water.bringBackReach'>,
  context: BoundContext,
): Promise<Answer<{ chiefs: number }>> {
  const yesterday = addDays(dayOf(context.now), -1)
  const appointed = await historyOf({ reachId })
  return transact(context, reachId, async (transaction) => {
    const reach = await transaction.get(reaches, reachId)
    if (!reach) return refused('register.reachUnknown')
    const { until } = reach
    if (!until) return done({ chiefs: 0 })
    const back = await changeReach(transaction, reachId, context, { until: null, endReason: '' })
    if (!back.ok) return back
    await transaction.update(reaches, reachId, { followOn: dayOf(context.now) })
    let chiefs = 0
    for (const { _id } of until >= yesterday ? appointed : []) {
      const { endedWithReach, ...assignment } = (await transaction.get(assignments, _id)) ?? {}
      if (!endedWithReach) continue
      const again = { ...(assignment as Assignment), until: endedWithReach.until }
      const put = await putAssignment(transaction, context, again)
      if (!put.ok) return put
      chiefs++
    }
    return done({ chiefs })
  })
}
