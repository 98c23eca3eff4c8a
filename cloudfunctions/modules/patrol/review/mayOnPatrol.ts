/** Who may see a patrol, and what they may do with it now. */
import type { Binding } from '../../../../domain/identity/person'
import { mayExplain } from '../../../../domain/patrol/explaining'
import { isUndecided, type Patrol } from '../../../../domain/patrol/patrol'

/** Walked it, asked for it, or walked along: nobody of them reviews it. */
export function tookPart({ personId, onBehalfOf, companions }: Patrol, caller: Binding): boolean {
  const took = [personId, onBehalfOf?.personId, ...companions.map((each) => each.personId)]
  return took.includes(caller.personId)
}

export function maySee(patrol: Patrol, caller: Binding): boolean {
  return tookPart(patrol, caller) || caller.roles.some((role) => role === 'office' || role === 'headChief')
}

export function mayDo(patrol: Patrol, caller: Binding) {
  return {
    explain: mayExplain(patrol) && patrol.personId === caller.personId,
    review: isUndecided(patrol.status) && caller.roles.includes('office') && !tookPart(patrol, caller),
    confirm: patrol.companions.some((each) => each.personId === caller.personId && each.confirmedAt === null),
  }
}
