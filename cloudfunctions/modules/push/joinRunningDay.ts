/**
 * What a change of a group means for the days that are planned already: a new liaison finds the day's card at once, and
 * a group that is new or no longer paused goes out today where its hour is still to come.
 */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { monthBefore } from '../../../domain/brief/due'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { done } from '../../../domain/contract/answer'
import { noRoad, pushId, type Push, reportPushId } from '../../../domain/push/push'
import type { CallContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { composePush, dueAtOf } from './composePush'
import { planHour } from './morning'
import { pushes, pushPolicy, type StoredGroup } from './pushRepo'

/** Longer than any row of legal holidays. */
const looksAhead = 15

/** The day's card passes to the liaison of now; who has forwarded it stays named. In the group's own transaction. */
export async function handToLiaison(
  transaction: Transaction,
  { _id, liaisonId }: Pick<StoredGroup, '_id' | 'liaisonId'>,
  now: number,
): Promise<void> {
  for (const push of await planned(transaction, _id, now)) {
    if (push.liaisonId === liaisonId || push.liaison.state === 'done') continue
    await transaction.update(pushes, push._id, { liaisonId, liaison: liaisonRoad(push, liaisonId, now) })
  }
}

/** A robot that was set or removed before the hour is asked, or not; what went out already is left alone. */
export async function tellRobot(
  transaction: Transaction,
  groupId: string,
  there: boolean,
  now: number,
): Promise<void> {
  const robot = there ? { ...noRoad, state: 'waiting' as const } : noRoad
  for (const { _id, state } of await planned(transaction, groupId, now)) {
    if (state === 'planned' || state === 'approved') await transaction.update(pushes, _id, { robot })
  }
}

/** Today's and tomorrow's, where the clock has made them, and the report of the month (月报). */
async function planned(transaction: Transaction, groupId: string, now: number): Promise<Push[]> {
  const today = dayOf(now)
  const found = []
  const ids = [today, addDays(today, 1)].map((day) => pushId(day, groupId))
  for (const id of [...ids, reportPushId(monthBefore(today), 1, groupId)])
    found.push(await transaction.get(pushes, id))
  return found.filter((push): push is Push => push !== null)
}

function liaisonRoad({ state }: Push, liaisonId: string | null, now: number) {
  if (liaisonId === null) return noRoad
  return state === 'delivered'
    ? { ...noRoad, state: 'ready' as const, at: now }
    : { ...noRoad, state: 'waiting' as const }
}

/** When the group is reached next, null where it is not. */
export async function nextOf(group: StoredGroup, now: number) {
  const policy = await pushPolicy()
  if (!group.active || !policy.on) return null
  const days = Array.from({ length: looksAhead }, (_, n) => addDays(dayOf(now), n))
  const day = days.find((each) => isWorkingDay(each) && dueAtOf(group, each, policy) > now)
  return day === undefined ? null : { day, at: dueAtOf(group, day, policy) }
}

/** Plans what the clock has passed by already. */
export async function joinRunningDay(context: CallContext, group: StoredGroup): Promise<void> {
  const next = await nextOf(group, context.now)
  if (!next || !isPlanned(next.day, context.now)) return
  const push = await composePush(group, next.day, await pushPolicy(), context.now)
  await transact({ ...context, ownRecord: true }, push._id, async (transaction) => {
    if (!(await transaction.get(pushes, push._id))) await transaction.set(pushes, push)
    return done(null)
  })
}

/** Whether the clock's plan of that day has been made by now: from the evening before on. */
function isPlanned(day: string, now: number): boolean {
  return dayOf(now + (24 - planHour) * 3_600_000) >= day
}
