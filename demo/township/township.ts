/** The demo township as a whole: the same seed gives the same waters, people and appointments. */
import type { Reach } from '../../domain/register/reach'
import { seededRandom } from '../random'
import { assignmentsOf, type DemoAssignment } from './assignments'
import { layWaters } from './layWaters'
import { type DemoPerson, people } from './people'
import { type DemoPersona, personas } from './personas'
import { reachesOf } from './reaches'

export interface Township {
  readonly reaches: readonly Reach[]
  readonly people: readonly DemoPerson[]
  readonly assignments: readonly DemoAssignment[]
  readonly personas: readonly DemoPersona[]
}

export function makeTownship(seed: number | string): Township {
  const reaches = reachesOf(layWaters(seededRandom(seed).fork('waters')))
  return { reaches, people, assignments: assignmentsOf(reaches), personas: personas() }
}
