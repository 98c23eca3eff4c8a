import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { phoneNumberOf } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { bind, meOf, whoIsBehind } from './bind'
import { personByPhone } from './personRepo'

/** Binds by the WeChat phone number, which the platform vouches for. */
export async function bindByPhone({ phoneCode }: ParsedInput<'identity.bindByPhone'>, context: CallContext) {
  const phone = await phoneNumberOf(phoneCode)
  if (phone === null) return refused('identity.phoneUnavailable')
  const person = await personByPhone(phone)
  if (!person) return refused('identity.phoneUnknown')
  const behind = await whoIsBehind(context, person._id, null)
  const bound = await transact(context, person._id, (transaction) =>
    bind(transaction, context, person._id, behind),
  )
  return bound.ok ? done(meOf(bound.value, context.now)) : bound
}
