/**
 * The report of a month (月报) for the groups of those who work: planned once a version and group, and from there on
 * the same road as the day's own message: it may be edited, is stopped with the group, and goes to a robot at most once.
 */
import type { Brief } from '../../../domain/brief/brief'
import { goesOut } from '../../../domain/brief/due'
import { messageOf } from '../../../domain/brief/message'
import { done } from '../../../domain/contract/answer'
import { noRoad, type Push, reportPushId } from '../../../domain/push/push'
import type { CallContext } from '../../platform/context'
import { oneByOne } from '../../kit/jobs'
import { transact } from '../../platform/transact'
import { allGroups, pushes, pushPolicy, type StoredGroup } from './pushRepo'

/** For how many groups it was planned; null where the daily push is switched off, and then for none. */
export async function planReport(context: CallContext, brief: Brief): Promise<number | null> {
  if (!(await pushPolicy()).on || !brief.page) return null
  const message = messageOf(brief, brief.page)
  const awake = (await allGroups()).filter(({ active, kind }) => active && kind !== 'public')
  let fresh = 0
  await oneByOne(awake, async (group) => {
    const push: Push = { ...reportFor(group, brief, context.now), ...message }
    await transact({ ...context, ownRecord: true }, push._id, async (transaction) => {
      if (await transaction.get(pushes, push._id)) return done(null)
      await transaction.set(pushes, push)
      fresh++
      return done(null)
    })
  })
  return fresh
}

function reportFor(group: StoredGroup, { month, version }: Brief, now: number) {
  const { _id: groupId, name: groupName, kind, liaisonId, robot } = group
  const { day, at } = goesOut(now)
  const waiting = { ...noRoad, state: 'waiting' as const }
  return {
    ...{ _id: reportPushId(month, version, groupId), day, groupId, groupName, kind, liaisonId },
    ...{ state: 'planned' as const, edited: false, dueAt: at, nextAt: at, version: 1 },
    robot: robot ? waiting : noRoad,
    liaison: liaisonId === null ? noRoad : waiting,
  }
}
