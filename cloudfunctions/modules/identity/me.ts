import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { rolesNow } from '../../platform/whoCalls'
import { meOf } from './bind'

/** Who the caller is; a resident without a record gets `person: null`. */
export async function me(_input: object, { caller, now }: CallContext) {
  return done(meOf(caller && { ...caller, roles: await rolesNow(caller, now) }, now))
}
