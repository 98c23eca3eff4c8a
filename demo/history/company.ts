/** Who walks: the chief alone, a colleague for the chief (代巡), or the chief with someone (联合巡河). */
import type { Reach } from '../../domain/register/reach'
import type { Random } from '../random'
import type { DemoAssignment } from '../township/assignments'
import { newcomer, people } from '../township/people'
import type { Township } from '../township/township'

export interface Company {
  /** The one who walks and signs: the chief, or the delegate. */
  readonly walkerId: string
  readonly companionId: string | null
  /** Whether the companion confirms having been there. */
  readonly joined: boolean
}

export function companyOf(
  { personId, role, reachId }: DemoAssignment,
  { village }: Reach,
  { assignments }: Township,
  random: Random,
): Company {
  const colleagues = people.filter(
    ({ id, roles }) => id !== personId && roles.includes('villageChief') && id !== newcomer.id,
  )
  if (role === 'villageChief' && random.chance(0.03)) {
    return { walkerId: random.pick(colleagues).id, companionId: null, joined: false }
  }
  const here = assignments.filter((each) => each.reachId === reachId && each.personId !== personId)
  const fromVillage = colleagues.filter((each) => each.village === village).map(({ id }) => id)
  const candidates = here.length > 0 ? here.map((each) => each.personId) : fromVillage
  const joint = role !== 'civilChief' && candidates.length > 0 && random.chance(here.length > 0 ? 0.25 : 0.04)
  return {
    walkerId: personId,
    companionId: joint ? random.pick(candidates) : null,
    joined: random.chance(0.85),
  }
}
