/** Who may see a patrol, and what they may do with it now. */
import type { Binding } from '../../../domain/identity/person'
import type { Patrol } from '../../../domain/patrol/patrol'

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
  const open = patrol.status === 'needsExplanation'
  return {
    explain: open && patrol.personId === caller.personId,
    review: (open || patrol.status === 'explained') && caller.roles.includes('office'),
    confirm: patrol.companions.some((each) => each.personId === caller.personId && each.confirmedAt === null),
  }
}
