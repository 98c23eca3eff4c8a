/** Pure: what becomes of a push when its hour has come. */
import { dayOf } from '../calendar/day'
import { afterPosting, type Push, type Road } from './push'

/** How long a posting may take before it counts as cut off, ms; a call of the clock lives 60 s. */
const lease = 5 * 60_000

/**
 * The push after it was handed out at `now` (ms), and whether its robot is to be asked. A day that is over is not made
 * up for: yesterday's message only confuses. A posting that was cut off may have arrived and is not repeated.
 */
export function handedOut(push: Push, now: number): { readonly next: Push; readonly posts: boolean } {
  if (dayOf(now) > push.day && push.state !== 'delivered') return { next: missed(push, now), posts: false }
  const liaison: Road =
    push.liaison.state === 'waiting' ? { ...push.liaison, state: 'ready', at: now } : push.liaison
  const sent: Push = { ...push, state: 'delivered', liaison }
  if (push.robot.state === 'sending') {
    const { road, nextAt } = afterPosting(push.robot, 'unclear', now)
    return { next: { ...sent, robot: road, nextAt }, posts: false }
  }
  if (push.robot.state !== 'waiting') return { next: { ...sent, nextAt: null }, posts: false }
  const robot: Road = { ...push.robot, state: 'sending', tries: push.robot.tries + 1, at: now }
  return { next: { ...sent, robot, nextAt: now + lease }, posts: true }
}

function missed(push: Push, now: number): Push {
  const over = (road: Road): Road =>
    road.state === 'waiting' ? { state: 'failed', tries: 0, at: now, reason: '当天没有赶上，不再补发' } : road
  return { ...push, robot: over(push.robot), liaison: over(push.liaison), state: 'cancelled', nextAt: null }
}
