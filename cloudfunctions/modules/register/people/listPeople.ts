import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { people } from '../../identity'
import { containing } from '../../../kit/register'
import { pageById } from '../paging'
import { personOnWire } from './personOnWire'

/** The register of people for the office, by role and part of the name. */
export async function listPeople({ cursor, limit, name, role }: ParsedInput<'register.listPeople'>) {
  const where = { ...(name ? { name: containing(name) } : {}), ...(role ? { roles: role } : {}) }
  const page = await pageById(people, { cursor, limit, where })
  const items = page.items.map(personOnWire)
  return done({ items, next: page.next })
}
