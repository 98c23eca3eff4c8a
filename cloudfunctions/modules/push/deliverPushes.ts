/**
 * At its hour a push goes out: to the robot by us, at most once; to the liaison it lies ready. A robot that was busy is
 * asked again with growing pauses; what is unclear is not repeated.
 */
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { done } from '../../../domain/contract/answer'
import { handedOut } from '../../../domain/push/handedOut'
import type { PushPolicy } from '../../../domain/push/policy'
import { afterPosting, type Push } from '../../../domain/push/push'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { queue } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { postMarkdown } from '../../platform/robot'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { groups, pushes, pushPolicy, type StoredGroup } from './pushRepo'

export const deliverPushes = queue({
  name: 'deliverPushes',
  title: '一条每日一送没能送出',
  over: pushes,
  due: (now) => ({ nextAt: command.lte(now).and(command.gt(0)) }),
  order: [['nextAt', 'asc']],
  // Side by side, so that robots that don't answer cost one patience together, not one each.
  atOnce: 10,
  isOpen: async () => (await pushPolicy()).on,
  together: async (due, { context }) => {
    const policy = await pushPolicy()
    await Promise.all(due.map(({ _id }) => deliver({ ...context, ownRecord: true }, _id, policy)))
  },
})

async function deliver(context: CallContext, id: string, policy: PushPolicy): Promise<void> {
  const claimed = await claim(context, id, policy)
  if (!claimed) return
  const group = await groups.get(claimed.groupId)
  const outcome = group?.robot ? await postMarkdown(group.robot, claimed.markdown) : 'wrongKey'
  await transact(context, id, async (transaction) => {
    const push = await transaction.get(pushes, id)
    if (push?.robot.state !== 'sending') return done(null)
    const { road, nextAt } = afterPosting(push.robot, outcome, Date.now())
    await transaction.update(pushes, id, { robot: road, nextAt })
    return done(null)
  })
}

/**
 * As if the office had cancelled this day: the group was paused since it was planned, or the day became a holiday by a
 * later notice. What the office itself asked for on such a day goes out.
 */
function isStopped({ state, day }: Push, group: StoredGroup | null): boolean {
  if (state === 'delivered') return false
  return !group?.active || (state === 'planned' && !isWorkingDay(day))
}

/** Hands it out; answers the push when its robot is to be asked now. */
async function claim(context: CallContext, id: string, { quiet }: PushPolicy): Promise<Push | null> {
  const { now } = context
  const answer = await transact<Push | null>(context, id, async (transaction) => {
    const push = await transaction.get(pushes, id)
    if (!push || push.nextAt === null || push.nextAt > now) return done(null)
    const group = await transaction.get(groups, push.groupId)
    if (push.state === 'cancelled' || isStopped(push, group)) {
      await transaction.update(pushes, id, { state: 'cancelled', nextAt: null })
      return done(null)
    }
    const allowed = afterQuietHours(now, quiet)
    if (allowed > now && push.robot.state !== 'sending') {
      await transaction.update(pushes, id, { nextAt: allowed })
      return done(null)
    }
    const { next, posts } = handedOut(push, now)
    await transaction.set(pushes, next)
    return done(posts ? next : null)
  })
  return answer.ok ? answer.value : null
}
