/** What a chief finds on a patrol: follows from the plan alone, so that it is known before it is sent. */
import { seededRandom } from '../random'
import type { PlannedPatrol } from './plan'
import { type Sighting, sightings } from './words'

export interface Problem extends Sighting {
  /** Metres from upstream. */
  readonly at: number
  readonly pictured: boolean
}

export function problemsOf({ patrolId, reach }: Pick<PlannedPatrol, 'patrolId' | 'reach'>): Problem[] {
  const random = seededRandom(`${patrolId}/checklist`)
  const count = random.chance(0.12) ? random.whole(1, 2) : 0
  return Array.from({ length: count }, () => {
    const sighting = random.pick(sightings)
    const at = Math.round(random.next() * reach.length)
    const pictured = (sighting.item === 'floating' || sighting.item === 'bankWaste') && random.chance(0.6)
    return { ...sighting, at, pictured }
  })
}
