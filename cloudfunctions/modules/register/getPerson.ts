import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { people } from '../identity'
import { personOnWire } from './personOnWire'

/** One person of the register, for the office. */
export async function getPerson({ personId }: ParsedInput<'register.getPerson'>) {
  const person = await people.get(personId)
  return person ? done({ person: personOnWire(person) }) : refused('register.personUnknown')
}
