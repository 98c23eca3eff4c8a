import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import { roleLabel } from '../../../domain/identity/role'
import type { BoundContext } from '../../platform/context'
import { roleGrants } from './grantRepo'

/** Roles that wait for a second person; what one proposed oneself is another's to confirm. */
export async function waitingGrants({ caller }: BoundContext): Promise<WaitingItem[]> {
  const order = [['key', 'desc'] as const]
  const found = await roleGrants.read({ where: { state: 'waiting' }, order, limit: mostOfSubject })
  const others = found.filter(
    ({ personId, proposedBy }) => ![personId, proposedBy.personId].includes(caller.personId),
  )
  return others.map(({ _id, personName, role, proposedBy, proposedAt }) => ({
    ...{ key: `grant ${_id}`, kind: '身份' as const, title: `${personName}：${roleLabel[role]}` },
    ...{ detail: `${proposedBy.name}提出，等另一人确认`, at: proposedAt, late: false },
    url: '/office/identity/grants',
  }))
}
