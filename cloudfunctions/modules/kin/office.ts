/** The office sees who helps a chief with the phone, and can end it. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { lastsUntil } from '../../../domain/kin/kinship'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { kinships, over, standing } from './kinRepo'

export async function ofPerson({ personId }: ParsedInput<'kin.ofPerson'>, { now }: BoundContext) {
  const kinship = await kinships.get(personId)
  if (!kinship || !(await standing(kinship, now))) return done({ kinship: null })
  const { name, relation, agreedAt, acts } = kinship
  return done({ kinship: { name, relation, agreedAt, until: lastsUntil(kinship), acts: [...acts] } })
}

/** What ended meanwhile stays ended, and whom the chief asked since then stays. */
export async function stop({ personId, agreedAt }: ParsedInput<'kin.stop'>, context: BoundContext) {
  return transact(context, personId, async (transaction) => {
    const kinship = await transaction.get(kinships, personId)
    if (kinship?.state !== 'agreed' || kinship.agreedAt !== agreedAt) return done({})
    await transaction.update(kinships, personId, { ...over, forgetAfter: context.now })
    return done({})
  })
}
