/** Who may see a patrol, and what they may do with it now. */
import type { Binding } from '../../../domain/identity/person'
import { mayExplain } from '../../../domain/patrol/explaining'
import { isUndecided, type Patrol } from '../../../domain/patrol/patrol'

export function maySee(patrol: Patrol, caller: Binding): boolean {
  const took = [
    patrol.personId,
    patrol.onBehalfOf?.personId,
    ...patrol.companions.map((each) => each.personId),
  ]
  return (
    took.includes(caller.personId) || caller.roles.some((role) => role === 'office' || role === 'headChief')
  )
}

export function mayDo(patrol: Patrol, caller: Binding) {
  return {
    explain: mayExplain(patrol) && patrol.personId === caller.personId,
    review: isUndecided(patrol.status) && caller.roles.includes('office'),
    confirm: patrol.companions.some((each) => each.personId === caller.personId && each.confirmedAt === null),
  }
}
