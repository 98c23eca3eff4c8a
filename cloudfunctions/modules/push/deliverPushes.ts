/**
 * At its hour a push goes out: to the robot by us, at most once; to the liaison it lies ready. A robot that was busy is
 * asked again with growing pauses; what is unclear is not repeated.
 */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { afterPosting, type Push } from '../../../domain/push/push'
import type { CallContext } from '../../platform/context'
import { postMarkdown } from '../../platform/robot'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { groups, pushes } from './pushRepo'

const atOnce = 50
/** How long a posting may take before it counts as cut off, ms. */
const lease = 5 * 60_000

/** Answers how many were taken up, 0 when nothing is due. */
export async function deliverPushes(context: CallContext): Promise<number> {
  const due = await pushes.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  for (const { _id } of due) await deliver({ ...context, ownRecord: true }, _id)
  return due.length
}

async function deliver(context: CallContext, id: string): Promise<void> {
  const claimed = await claim(context, id)
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

/** Hands it out; answers the push when its robot is to be asked now. */
async function claim(context: CallContext, id: string): Promise<Push | null> {
  const { now } = context
  const answer = await transact<Push | null>(context, id, async (transaction) => {
    const push = await transaction.get(pushes, id)
    if (!push || push.nextAt === null || push.nextAt > now) return done(null)
    if (push.state === 'cancelled') {
      await transaction.update(pushes, id, { nextAt: null })
      return done(null)
    }
    const { next, posts } = handedOut(push, now)
    await transaction.set(pushes, next)
    return done(posts ? next : null)
  })
  return answer.ok ? answer.value : null
}

/** Pure: the push at its hour. A day that is over is not made up for: yesterday's reminder only confuses. */
export function handedOut(push: Push, now: number): { next: Push; posts: boolean } {
  if (dayOf(now) > push.day && push.state !== 'delivered') {
    const missed = { state: 'failed' as const, tries: 0, at: now, reason: '当天没有赶上，不再补发' }
    const over = (road: Push['robot']) => (road.state === 'waiting' ? missed : road)
    const roads = { robot: over(push.robot), liaison: over(push.liaison) }
    return { next: { ...push, ...roads, state: 'cancelled', nextAt: null }, posts: false }
  }
  const liaison =
    push.liaison.state === 'waiting' ? { ...push.liaison, state: 'ready' as const, at: now } : push.liaison
  const sent = { ...push, state: 'delivered' as const, liaison }
  if (push.robot.state === 'sending') {
    const { road, nextAt } = afterPosting(push.robot, 'unclear', now)
    return { next: { ...sent, robot: road, nextAt }, posts: false }
  }
  if (push.robot.state !== 'waiting') return { next: { ...sent, nextAt: null }, posts: false }
  const robot = { ...push.robot, state: 'sending' as const, tries: push.robot.tries + 1, at: now }
  return { next: { ...sent, robot, nextAt: now + lease }, posts: true }
}
