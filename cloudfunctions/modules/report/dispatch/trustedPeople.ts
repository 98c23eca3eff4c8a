import type { Assignee } from '../../../../domain/report/given'
import { people } from '../../identity'

/** Who may be given what is said about a chief. */
export async function trustedPeople(role: 'headChief' | 'office'): Promise<Assignee[]> {
  const found = await people.readAll({ where: { roles: role, active: true } })
  return found.map(({ _id: id, name }) => ({ kind: 'person', id, name }))
}
