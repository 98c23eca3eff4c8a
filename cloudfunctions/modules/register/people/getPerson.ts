import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { people, waitingRoles } from '../../identity'
import { personOnWire } from './personOnWire'

/** One person of the register, for the office. */
export async function getPerson({ personId }: ParsedInput<'register.getPerson'>) {
  const [person, waiting] = await Promise.all([people.get(personId), waitingRoles(personId)])
  return person ? done({ person: { ...personOnWire(person), waiting } }) : refused('register.personUnknown')
}
