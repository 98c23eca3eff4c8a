/** What the office may change of a push before its hour. */
import { dayOf } from '../../../domain/calendar/day'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { inBytes } from '../../../domain/push/limits'
import type { Push } from '../../../domain/push/push'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { groups, pushes } from './pushRepo'

/** 企业微信 group robot: bytes of markdown. */
const mostBytes = 4096

function change<T>(
  context: BoundContext,
  id: string,
  to: (push: Push) => Answer<{ push: Push; value: T }>,
): Promise<Answer<T>> {
  return transact(context, id, async (transaction): Promise<Answer<T>> => {
    const push = await transaction.get(pushes, id)
    if (!push) return refused('push.unknown')
    const next = to(push)
    if (!next.ok) return next
    await transaction.set(pushes, next.value.push)
    return done(next.value.value)
  })
}

const isOver = ({ state }: Push) => state === 'delivered'

export function editPush({ pushId, version, text }: ParsedInput<'push.edit'>, context: BoundContext) {
  return change(context, pushId, (push) => {
    if (isOver(push)) return refused('push.alreadySent')
    if (push.version !== version) return refused('submission.conflict')
    const markdown = inBytes(text.split(/\n{2,}/), mostBytes)
    const edited = { ...push, text, markdown, edited: true, version: version + 1 }
    return done({ push: edited, value: { version: version + 1 } })
  })
}

export function approvePush({ pushId }: ParsedInput<'push.approve'>, context: BoundContext) {
  return change(context, pushId, (push) => {
    if (isOver(push)) return refused('push.alreadySent')
    return done({ push: { ...push, state: 'approved', nextAt: push.dueAt }, value: {} })
  })
}

/** This day not, or after all. */
export async function cancelPush({ pushId, cancelled }: ParsedInput<'push.cancel'>, context: BoundContext) {
  const planned = await pushes.get(pushId)
  const group = planned && (await groups.get(planned.groupId))
  if (planned && !group) return refused('push.groupUnknown')
  return change(context, pushId, (push) => {
    if (isOver(push)) return refused('push.alreadySent')
    if (!cancelled && push.day < dayOf(context.now)) return refused('push.dayOver')
    if (!cancelled && !group?.active) return refused('push.groupPaused')
    // On a holiday it goes out by the office's own word only.
    const wanted = isWorkingDay(push.day) ? ('planned' as const) : ('approved' as const)
    const next = cancelled
      ? { ...push, state: 'cancelled' as const }
      : { ...push, state: wanted, nextAt: push.dueAt }
    return done({ push: next, value: {} })
  })
}

/** The robot once more, by the office's own decision. */
export function resendPush({ pushId }: ParsedInput<'push.resend'>, context: BoundContext) {
  return change(context, pushId, (push) => {
    if (!['failed', 'unclear'].includes(push.robot.state)) return refused('push.alreadySent')
    const robot = {
      ...push.robot,
      state: 'waiting' as const,
      tries: 0,
      reason: `${context.caller.name}手动重发`,
    }
    // Also of a day that was missed: then it goes out by hand all the same.
    return done({ push: { ...push, state: 'delivered', robot, nextAt: context.now }, value: {} })
  })
}

/** The liaison passed it on in the group. */
export function forwardedPush({ pushId }: ParsedInput<'push.forwarded'>, context: BoundContext) {
  return change(context, pushId, (push) => {
    if (push.liaisonId !== context.caller.personId) return refused('push.notLiaison')
    const liaison = { ...push.liaison, state: 'done' as const, at: context.now }
    return done({ push: { ...push, liaison }, value: {} })
  })
}
