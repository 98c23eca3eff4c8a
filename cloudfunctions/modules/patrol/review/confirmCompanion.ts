import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { counts, isUndecided, type Patrol } from '../../../../domain/patrol/patrol'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { countForAll, duesOf } from '../store/dues'
import { companionships, historyLines, patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'
import type { Counting } from '../store/progressRepo'

/** A companion confirms or denies having walked along; confirming a patrol that counts fulfils the own duty too. */
export async function confirmCompanion(input: ParsedInput<'patrol.confirmCompanion'>, context: BoundContext) {
  const { patrolId, joined } = input
  const { personId } = context.caller
  const seen = await patrols.get(patrolId)
  if (!seen) return refused('patrol.unknown')
  const dues = await duesOf(seen, await dutyTerms(seen.day))
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    const question = await transaction.get(companionships, `${patrolId}_${personId}`)
    if (!patrol || !question) return refused('patrol.notInvited')
    const state = joined ? ('joined' as const) : ('declined' as const)
    if (question.state === state) return done({})
    if (question.state !== 'waiting') return refused('patrol.notInvited')
    await transaction.update(companionships, question._id, { state })
    if (!joined) return done({})
    const companions = patrol.companions.map((each) =>
      each.personId === personId ? { ...each, confirmedAt: context.now } : each,
    )
    await transaction.update(patrols, patrolId, { companions })
    await transaction.set(historyLines, {
      _id: `${personId}_${patrol.key}`,
      personId,
      key: patrol.key,
      patrolId,
    })
    const change = worthOf(patrol)
    if (change) await countForAll(transaction, patrol, dues, change, personId)
    return done({})
  })
}

/** What it is worth to a companion now; a patrol that is not yet counted as waiting is counted for all at once later. */
function worthOf({ status, awaited }: Patrol): Counting | null {
  if (counts(status)) return { done: 1 }
  return isUndecided(status) && awaited ? { waiting: 1 } : null
}
