/** The proposal for a dispatch (交办): by place and policy table; the office confirms it with one tap. */
import type { Assignment } from '../register/assignment'
import type { Department } from '../register/department'
import type { ChiefRole } from '../identity/role'
import type { Category } from './category'
import type { Handling } from './deadline'
import type { DispatchPolicy } from './dispatchPolicy'
import type { Assignee } from './report'

export interface Proposal {
  readonly lead: Assignee
  readonly joint: readonly Assignee[]
  readonly handling: Handling
  readonly automatic: boolean
}

/** Who is asked first for a reach: those nearest to the water. */
const nearestFirst: readonly ChiefRole[] = [
  'villageChief',
  'townChief',
  'headChief',
  'policeChief',
  'civilChief',
]

/**
 * `chiefs`: appointments in force on the reach itself; `otherSide`: on the reaches across a boundary water, whose
 * chiefs are joined. null when nobody can be proposed: the office chooses.
 */
export function proposeDispatch(
  { category }: { readonly category: Category },
  policy: DispatchPolicy,
  {
    chiefs,
    otherSide,
    departments,
  }: {
    readonly chiefs: readonly Assignment[]
    readonly otherSide: readonly Assignment[]
    readonly departments: readonly Department[]
  },
): Proposal | null {
  const rule = policy.rules.find((each) => each.category === category)
  const { addressee, handling = 'ordinary', automatic = false } = rule ?? {}
  const wanted = addressee?.to === 'department' ? addressee.departmentId : null
  const department = departments.find(({ _id, active }) => active && _id === wanted)
  const here = firstChief(chiefs)
  const across = firstChief(otherSide)
  const lead = department ? assigneeOf(department) : here
  if (!lead) return null
  const joint = [here, across].filter((each): each is Assignee => each !== null && each.id !== lead.id)
  return { lead, joint: department ? joint : joint.filter(({ id }) => id !== here?.id), handling, automatic }
}

const assigneeOf = ({ _id: id, name }: Department): Assignee => ({ kind: 'department', id, name })

function firstChief(appointed: readonly Assignment[]): Assignee | null {
  const rank = ({ role }: Assignment) => nearestFirst.indexOf(role)
  const [first] = [...appointed].filter(({ role }) => role !== 'civilChief').sort((a, b) => rank(a) - rank(b))
  return first ? { kind: 'person', id: first.personId, name: first.personName } : null
}
