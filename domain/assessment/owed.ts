/**
 * What a chief was asked for in a month: the periods that ended in it, as Today asked and the clock closed them, and the
 * days of leave within them. Pure; the caller brings appointments, adjustments, leave and patrols.
 */
import { addDays, daysBetween } from '../calendar/day'
import { dutyOn } from '../patrol/duty'
import type { DutyAdjustment, DutyPolicy } from '../patrol/dutyPolicy'
import { answeredByClock } from '../patrol/answered'
import { isUndecided, counts, type Patrol } from '../patrol/patrol'
import { periodOf, type Period } from '../patrol/period'
import { inForce, inForceThroughout, type Assignment } from '../register/assignment'
import type { WaterKind } from '../register/reach'
import { type DutyFact, dutyKey, type ExcusedFact, type PatrolFact } from './facts'

/** `until` null while it lasts. */
export interface Span {
  readonly from: string
  readonly until: string | null
}

export interface Place {
  readonly name: string
  readonly kind: WaterKind
}

export type Walked = Pick<
  Patrol,
  | '_id'
  | 'personId'
  | 'assignmentId'
  | 'onBehalfOf'
  | 'companions'
  | 'reachId'
  | 'reachName'
  | 'day'
  | 'status'
  | 'review'
  | 'paper'
  | 'receivedAt'
  | 'endedAt'
>

export interface Asked {
  readonly personId: string
  readonly assignments: readonly Assignment[]
  readonly places: ReadonlyMap<string, Place>
  readonly policy: DutyPolicy
  readonly adjustments: readonly DutyAdjustment[]
  readonly leaves: readonly Span[]
  readonly patrols: readonly Walked[]
  /** Whether the verdicts on tracks count, see `RuleSet`. */
  readonly tracksJudge: boolean
}

/** First and last day of a month (YYYY-MM). */
export const monthBounds = (month: string): Period => periodOf('month', `${month}-01`)

const daysOf = ({ start, end }: Pick<Period, 'start' | 'end'>): string[] =>
  Array.from({ length: daysBetween(start, end) + 1 }, (_, n) => addDays(start, n))

/** Whether a patrol is this chief's own for that appointment: walked, walked for by a delegate, or walked along. */
function belongs(patrol: Walked, { _id, personId, reachId }: Assignment): boolean {
  if (patrol.assignmentId === _id) return true
  const along = patrol.companions.some((each) => each.personId === personId && each.confirmedAt !== null)
  return along && patrol.reachId === reachId
}

/** What the office itself did not accept; that nobody explained a track in time is the clock's word. */
const turnedDown = ({ status, review }: Walked) => status === 'rejected' && review?.by !== answeredByClock

const isDone = (patrol: Walked, tracksJudge: boolean) =>
  counts(patrol.status) || (!tracksJudge && !turnedDown(patrol))

/** The periods that ended in the month for one appointment, and the pauses that asked for nothing. */
function dutiesFor(month: Period, assignment: Assignment, place: Place, asked: Asked) {
  const { policy, adjustments, tracksJudge } = asked
  const duties: DutyFact[] = []
  const excused: ExcusedFact[] = []
  const own = asked.patrols.filter((patrol) => belongs(patrol, assignment))
  for (const day of daysOf(month)) {
    const { period, required, adjustment } = dutyOn(day, assignment, place.kind, policy, adjustments)
    const { start, end } = period
    // Who took over or gave up in the middle of a period owes nothing for it, as when the clock closes it.
    if (end !== day || !inForceThroughout(assignment, period)) continue
    if (required === 0) {
      if (adjustment) excused.push({ from: start, until: end, reachName: place.name, why: 'pause' })
      continue
    }
    const days = daysOf(period)
    const out = days.filter((each) => onLeave(asked.leaves, each)).length
    const within = own.filter((patrol) => start <= patrol.day && patrol.day <= end)
    const done = within.filter((patrol) => isDone(patrol, tracksJudge)).length
    const waiting = within.filter((patrol) => tracksJudge && isUndecided(patrol.status)).length
    duties.push({
      ...{ assignmentId: assignment._id, reachId: assignment.reachId, reachName: place.name },
      ...{ periodKey: period.key, start, end, required, done, waiting, days: days.length, out },
    })
  }
  return { duties: withoutOuter(duties), excused }
}

const onLeave = (leaves: readonly Span[], day: string) => leaves.some((leave) => inForce(leave, day))

/** A week whose red days each ask for a patrol is not asked for once more as a week. */
function withoutOuter(duties: readonly DutyFact[]): DutyFact[] {
  const inside = (a: DutyFact, b: DutyFact) =>
    a !== b && b.start <= a.start && a.end <= b.end && a.days < b.days
  return duties.filter((outer) => !duties.some((inner) => inside(inner, outer)))
}

/** Days of the month that an appointment did not reach, and leave. */
function daysOut(
  month: Period,
  assignment: Assignment,
  name: string,
  leaves: readonly Span[],
): ExcusedFact[] {
  const { from, until } = assignment
  const said: ExcusedFact[] = []
  if (month.start < from && from <= month.end)
    said.push({ from: month.start, until: addDays(from, -1), reachName: name, why: 'appointed' })
  if (until !== null && month.start <= until && until < month.end)
    said.push({ from: addDays(until, 1), until: month.end, reachName: name, why: 'ended' })
  for (const leave of leaves) {
    const first = leave.from < month.start ? month.start : leave.from
    const last = leave.until === null || leave.until > month.end ? month.end : leave.until
    if (first <= last) said.push({ from: first, until: last, reachName: name, why: 'leave' })
  }
  return said
}

const byKey =
  <T>(key: (each: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1

export function owedIn(month: Period, asked: Asked) {
  const duties: DutyFact[] = []
  const excused: ExcusedFact[] = []
  for (const assignment of asked.assignments) {
    const place = asked.places.get(assignment.reachId)
    if (!place) continue
    const own = dutiesFor(month, assignment, place, asked)
    duties.push(...own.duties)
    excused.push(...own.excused, ...daysOut(month, assignment, place.name, asked.leaves))
  }
  return {
    duties: duties.sort(byKey((each) => `${each.end} ${dutyKey(each)}`)),
    excused: excused.sort(byKey(({ from, reachName, why }) => `${from} ${reachName} ${why}`)),
  }
}

/** The chief's patrols of the month as the assessment sees them. */
export function walkedIn(month: Period, asked: Asked, duties: readonly DutyFact[]): PatrolFact[] {
  const mine = asked.patrols.filter(({ day }) => month.start <= day && day <= month.end)
  return mine
    .map((patrol): PatrolFact => {
      const within = duties.filter(({ assignmentId, start, end }) => {
        const assignment = asked.assignments.find(({ _id }) => _id === assignmentId)
        return assignment && belongs(patrol, assignment) && start <= patrol.day && patrol.day <= end
      })
      return {
        ...{ patrolId: patrol._id, day: patrol.day, reachName: patrol.reachName },
        duties: within.map(dutyKey),
        medium: patrol.paper ? 'paper' : walkedSelf(patrol, asked.personId) ? 'app' : 'joint',
        quality: qualityOf(patrol, asked.tracksJudge),
        arrivedAfter: Math.max(0, Math.floor((patrol.receivedAt - patrol.endedAt) / 86_400_000)),
      }
    })
    .sort(byKey(({ day, patrolId }) => `${day} ${patrolId}`))
}

const walkedSelf = ({ personId, onBehalfOf }: Walked, who: string) =>
  personId === who || onBehalfOf?.personId === who

function qualityOf(patrol: Walked, tracksJudge: boolean): PatrolFact['quality'] {
  if (isDone(patrol, tracksJudge)) return 'full'
  return isUndecided(patrol.status) ? 'open' : 'lacking'
}
