/** Notices and the policy of the push. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { addDays, dayOf } from '../../../domain/calendar/day'
import { transact } from '../../platform/transact'
import { notices, noticesUntil, pushPolicy } from './pushRepo'

/** Days for which a notice that is over can still be seen. */
const keptInSight = 30

export async function getPushPolicy(_input: object, { now }: BoundContext) {
  const [{ _id, namesIn, ...policy }, coming] = await Promise.all([
    pushPolicy(),
    noticesUntil(addDays(dayOf(now), -keptInSight)),
  ])
  return done({
    policy: { ...policy, namesIn: [...namesIn] },
    notices: coming.reverse().map(({ _id: id, text, from, until }) => ({ id, text, from, until })),
  })
}

export function saveNotice({ id, ...notice }: ParsedInput<'push.saveNotice'>, context: BoundContext) {
  return transact(context, id, async (transaction) => {
    await transaction.set(notices, { _id: id, ...notice })
    return done({})
  })
}

export function removeNotice({ id }: ParsedInput<'push.removeNotice'>, context: BoundContext) {
  return transact(context, id, async (transaction) => {
    if (await transaction.get(notices, id)) await transaction.remove(notices, id)
    return done({})
  })
}
