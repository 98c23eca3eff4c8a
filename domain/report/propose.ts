/** The proposal for a dispatch (交办): by place and policy table; the office confirms it with one tap. */
import type { Assignment } from '../register/assignment'
import type { Department } from '../register/department'
import type { ChiefRole } from '../identity/role'
import type { Category } from './category'
import type { Handling } from './deadline'
import type { DispatchPolicy } from './dispatchPolicy'
import type { Assignee } from './given'

export interface Proposal {
  readonly lead: Assignee
  readonly joint: readonly Assignee[]
  readonly handling: Handling
  readonly automatic: boolean
}

/** Who is asked first for a reach: those nearest to the water. */
const nearestFirst: readonly ChiefRole[] = ['villageChief', 'townChief', 'headChief', 'policeChief']

/**
 * `chiefs`: appointments in force on the reach itself; `otherSide`: on the reaches across a boundary water, whose
 * chiefs are joined but don't lead. A chief whose matter goes to a department is joined, too. null when nobody can be
 * proposed: the office chooses.
 */
export function proposeDispatch(
  { category, aboutChief }: { readonly category: Category; readonly aboutChief?: boolean | undefined },
  policy: DispatchPolicy,
  {
    chiefs,
    otherSide,
    departments,
    headChiefs = [],
    handedBackBy = [],
  }: {
    readonly chiefs: readonly Assignment[]
    readonly otherSide: readonly Assignment[]
    readonly departments: readonly Department[]
    /** Only looked at where the report is about a chief. */
    readonly headChiefs?: readonly Assignee[]
    /** Ids of those who said it is not theirs: neither proposed nor joined again. */
    readonly handedBackBy?: readonly string[]
  },
): Proposal | null {
  const may = ({ id }: Assignee) => !handedBackBy.includes(id)
  if (aboutChief) return toHeadChief(category, policy, headChiefs.filter(may))
  const rule = policy.rules.find((each) => each.category === category)
  const { addressee, handling = 'ordinary', automatic = false } = rule ?? {}
  const wanted = addressee?.to === 'department' ? addressee.departmentId : null
  const department = departments.find((each) => each.active && each._id === wanted && may(assigneeOf(each)))
  const willing = (appointed: readonly Assignment[]) =>
    appointed.filter(({ personId }) => !handedBackBy.includes(personId))
  const here = firstChief(willing(chiefs))
  const lead = department ? assigneeOf(department) : here
  if (!lead) return null
  const concerned = [here, ...chiefsAcross(willing(otherSide))]
  const joint = concerned.filter(
    (each, n): each is Assignee =>
      each !== null && each.id !== lead.id && concerned.findIndex((other) => other?.id === each.id) === n,
  )
  return { lead, joint, handling, automatic }
}

/** Never by itself, and never together with anybody who might be the one it is about. */
function toHeadChief(
  category: Category,
  { rules }: DispatchPolicy,
  [lead]: readonly Assignee[],
): Proposal | null {
  const { handling = 'ordinary' } = rules.find((each) => each.category === category) ?? {}
  return lead ? { lead, joint: [], handling, automatic: false } : null
}

const assigneeOf = ({ _id: id, name }: Department): Assignee => ({ kind: 'department', id, name })

/** One chief of each reach on the other side. */
function chiefsAcross(appointed: readonly Assignment[]): (Assignee | null)[] {
  const reachIds = [...new Set(appointed.map(({ reachId }) => reachId))]
  return reachIds.map((id) => firstChief(appointed.filter(({ reachId }) => reachId === id)))
}

/** Volunteers (民间河长) are never charged. */
function firstChief(appointed: readonly Assignment[]): Assignee | null {
  const rank = ({ role }: Assignment) => nearestFirst.indexOf(role)
  const [first] = appointed.filter((each) => rank(each) >= 0).sort((a, b) => rank(a) - rank(b))
  return first ? { kind: 'person', id: first.personId, name: first.personName } : null
}
