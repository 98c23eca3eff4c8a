import type { Assignee } from '../../../domain/report/report'
import { people } from '../identity'

/** A township has two head chiefs, and two to five people at its desk. */
const most = 50

/** Who may be given what is said about a chief. */
export async function trustedPeople(role: 'headChief' | 'office'): Promise<Assignee[]> {
  const found = await people.read({ where: { roles: role, active: true }, limit: most })
  return found.map(({ _id: id, name }) => ({ kind: 'person', id, name }))
}
