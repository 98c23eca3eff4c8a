import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { reaches } from './reachRepo'

/** Which of these reaches are stored already, so that an import can say what it would replace. */
export async function knownReaches({ ids }: ParsedInput<'register.knownReaches'>) {
  const known = await reaches.getMany(ids)
  return done({ known: known.map(({ _id }) => _id) })
}
