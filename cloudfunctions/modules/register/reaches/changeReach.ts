/** What the list says of a reach changes in one way, whoever changes it: with a version and a line of its history. */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ValuesOf } from '../../../../domain/register/kit/fields'
import { reachList } from '../../../../domain/register/reaches'
import { changeWithin, valuesOf } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import type { Transaction } from '../../../platform/transact'

export function changeReach(
  transaction: Transaction,
  reachId: string,
  context: BoundContext,
  change: Partial<ValuesOf<typeof reachList.fields>>,
): Promise<Answer<object>> {
  return changeWithin(transaction, reachList, reachId, context, (reach) =>
    reach
      ? done({ values: { ...valuesOf(reachList, reach), ...change }, active: true, ended: null })
      : refused('register.reachUnknown'),
  )
}
