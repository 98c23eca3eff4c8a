/** A relative acts in the walker's name (亲友代办): how it is marked, and who may not review it afterwards. */
import type { Answer } from '../../../../domain/contract/answer'
import type { KinAct } from '../../../../domain/kin/kinship'
import type { Patrol } from '../../../../domain/patrol/patrol'
import type { CallContext } from '../../../platform/context'
import { keyedCode } from '../../../platform/keys'
import type { Transaction } from '../../../platform/transact'
import { identitiesOfPerson } from '../../identity'

export interface ForWalker {
  /** 「由亲友代办：…」 */
  readonly words: string
  readonly code: string
  /** Writes it down for the walker, or refuses because it is over. */
  note(transaction: Transaction, act: Omit<KinAct, 'at'>): Promise<Answer<null>>
}

export const kinCodeOf = (openid: string) => keyedCode('kin', openid).toString('hex')

/** Who later came to the office does not judge what the same hand wrote before. */
export async function actedForWalker(
  { kinCodes = [] }: Patrol,
  { openid, caller }: CallContext,
): Promise<boolean> {
  if (kinCodes.length === 0 || !caller) return false
  const hands = [openid, ...(await identitiesOfPerson(caller.personId))]
  return hands.some((each) => kinCodes.includes(kinCodeOf(each)))
}
