/** People of the register. */
import type { Person } from '../../../domain/identity/person'
import { collection } from '../../platform/store'

export const people = collection<Person>('people')

/** The person registered with this phone number, if any. */
export async function personByPhone(phone: string): Promise<Person | null> {
  const [person] = await people.read({ where: { phone }, limit: 1 })
  return person ?? null
}
