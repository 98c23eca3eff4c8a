/** Who answers for which reach: everyone of the villages one to three, the town for the large waters. */
import type { ChiefRole } from '../../domain/identity/role'
import type { Reach } from '../../domain/register/reach'
import { people } from './people'
import { isTownWater } from './reaches'
import { villages } from './villages'

export interface DemoAssignment {
  readonly personId: string
  readonly reachId: string
  readonly role: ChiefRole
}

export function assignmentsOf(reaches: readonly Reach[]): DemoAssignment[] {
  const large = reaches.filter(isTownWater)
  const main = reaches.filter(({ level }) => level === 'province')
  const brooks = reaches.filter(({ level, kind }) => level === 'village' && kind === 'stream')
  return [
    ...villages.flatMap(({ name }) => villageAssignments(name, reaches)),
    ...share('townChief', large),
    ...share('policeChief', [...main.slice(1, 3), ...large.slice(-2)]),
    ...share('headChief', main.slice(-2)),
    ...share('civilChief', [main[2]!, brooks[0]!]),
  ]
}

function villageAssignments(village: string, reaches: readonly Reach[]): DemoAssignment[] {
  const own = reaches.filter((reach) => reach.village === village && !isTownWater(reach))
  const chiefs = people.filter(
    (person) => person.village === village && person.roles.includes('villageChief'),
  )
  const each = Math.ceil(own.length / chiefs.length)
  return own.map(({ _id }, i) => assign(chiefs[Math.floor(i / each)]!.id, _id, 'villageChief'))
}

/** About as many to each; neighbouring reaches go to one person. */
function share(role: ChiefRole, reaches: readonly Reach[]): DemoAssignment[] {
  const chiefs = people.filter(({ roles }) => roles.includes(role))
  const each = Math.ceil(reaches.length / chiefs.length)
  return reaches.map(({ _id }, i) => assign(chiefs[Math.floor(i / each)]!.id, _id, role))
}

function assign(personId: string, reachId: string, role: ChiefRole): DemoAssignment {
  return { personId, reachId, role }
}
