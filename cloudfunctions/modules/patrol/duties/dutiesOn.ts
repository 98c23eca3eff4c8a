/** Duties as Today shows them: what the policy asks for, what the counters say is done, what the ribbon paints. */
import { daysBetween } from '../../../../domain/calendar/day'
import { byUrgency, dutyOn, dutyState, type Duty } from '../../../../domain/patrol/duty'
import type { DutyAdjustment, DutyPolicy, PeriodKind } from '../../../../domain/patrol/dutyPolicy'
import type { Delegation, DutyProgress, Patrol } from '../../../../domain/patrol/patrol'
import { periodBefore, periodOf } from '../../../../domain/patrol/period'
import { inForce, type Assignment } from '../../../../domain/register/assignment'
import { standsOn, type Reach } from '../../../../domain/register/reach'
import { assignments, reaches, reachOnWire } from '../../register'
import { patrols } from '../store/patrolRepo'
import type { dutyTerms } from '../store/policyRepo'
import { progress, progressId } from '../store/progressRepo'

/** An appointment to walk for: one's own, or handed over by a colleague. */
interface Task {
  readonly assignment: Assignment
  readonly delegation: Delegation | null
}

interface Open extends Task {
  readonly reach: Reach
  readonly duty: Duty
}

type Terms = Awaited<ReturnType<typeof dutyTerms>>

interface Charged {
  readonly own: readonly Assignment[]
  readonly delegated: readonly Delegation[]
}

/** The duties of one's own appointments and of those handed over, on a day, most urgent first. */
export async function dutiesOn(
  day: string,
  { own, delegated }: Charged,
  terms: Terms,
  undecided: readonly Patrol[],
) {
  const assignmentIds = [...own.map(({ _id }) => _id), ...delegated.map(({ assignmentId }) => assignmentId)]
  const [known, handed, counted] = await Promise.all([
    reaches.getMany([...own, ...delegated].map(({ reachId }) => reachId)),
    assignments.getMany(delegated.map(({ assignmentId }) => assignmentId)),
    progress.getMany(assignmentIds.flatMap((id) => possibleIds(id, day, terms.policy))),
  ])
  const tasks: Task[] = own.map((assignment) => ({ assignment, delegation: null }))
  for (const delegation of delegated) {
    const assignment = handed.find((each) => each._id === delegation.assignmentId && inForce(each, day))
    if (assignment) tasks.push({ assignment, delegation })
  }
  const open = tasks.flatMap((task): Open[] => {
    const reach = known.find(({ _id }) => _id === task.assignment.reachId)
    if (!reach || !standsOn(reach, day)) return []
    const { policy, adjustments } = terms
    return [{ ...task, reach, duty: dutyOn(day, task.assignment, reach.kind, policy, adjustments) }]
  })
  const asked = new Set(open.flatMap((each) => [currentId(each), previousId(each)]))
  const counters = counted.filter(({ _id }) => asked.has(_id))
  const last = await lastPatrols(counters)
  return open
    .map((each) => dutyOnWire(each, day, terms.policy.dueSoonDays, counters, last, undecided))
    .sort(byUrgency)
}

/**
 * Counts of this period and the one before, for every length of period there is: which of them it is depends on the
 * reach, which is read at the same time.
 */
function possibleIds(assignmentId: string, day: string, { rules }: DutyPolicy): string[] {
  const kinds = new Set<PeriodKind>([...Object.values(rules).map(({ period }) => period), 'day'])
  const periods = [...kinds].map((kind) => periodOf(kind, day))
  return periods.flatMap((period) =>
    [period, periodBefore(period)].map((each) => progressId(assignmentId, each)),
  )
}

const currentId = ({ assignment, duty }: Open) => progressId(assignment._id, duty.period)
const previousId = ({ assignment, duty }: Open) => progressId(assignment._id, periodBefore(duty.period))

/** The caller's newest patrol for this duty in its period that is neither met nor answered yet. */
function undecidedOf({ assignment, duty }: Open, undecided: readonly Patrol[]) {
  const { start, end } = duty.period
  const found = undecided.find((each) => {
    return each.assignmentId === assignment._id && start <= each.day && each.day <= end
  })
  if (!found) return null
  const { _id: patrolId, status, day, assessment } = found
  return { patrolId, status, day, covered: [...assessment.covered] }
}

type LastPatrols = Awaited<ReturnType<typeof lastPatrols>>

/** Where the last patrol that counted went. */
async function lastPatrols(counters: readonly DutyProgress[]) {
  const found = await patrols.getMany(counters.flatMap(({ lastPatrolId }) => lastPatrolId ?? []))
  return new Map(
    found.map(({ _id, day, assessment }) => [_id, { patrolId: _id, day, covered: [...assessment.covered] }]),
  )
}

function dutyOnWire(
  open: Open,
  day: string,
  dueSoonDays: number,
  counters: readonly DutyProgress[],
  last: LastPatrols,
  undecided: readonly Patrol[],
) {
  const { assignment, delegation, reach, duty } = open
  const current = counters.find(({ _id }) => _id === currentId(open))
  const previous = counters.find(({ _id }) => _id === previousId(open))
  const done = current?.done ?? 0
  const lastId = current?.lastPatrolId ?? previous?.lastPatrolId ?? null
  return {
    assignmentId: assignment._id,
    role: assignment.role,
    reach: reachOnWire(reach),
    period: duty.period,
    required: duty.required,
    done,
    waiting: current?.waiting ?? 0,
    state: dutyState(duty, done, day, dueSoonDays),
    daysLeft: daysBetween(day, duty.period.end),
    missedBefore: previous?.missed ?? 0,
    adjustment: duty.adjustment && shownOf(duty.adjustment),
    delegation: delegation && { id: delegation._id, fromName: delegation.fromName, until: delegation.until },
    last: (lastId && last.get(lastId)) || null,
    undecided: undecidedOf(open, undecided),
  }
}

const shownOf = ({ kind, about, reason }: DutyAdjustment) => ({ kind, reason, ...(about ? { about } : {}) })
