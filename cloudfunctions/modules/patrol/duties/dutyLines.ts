/** How duties stand in their periods, one line an appointment and period; counted, however many there are, in a few reads. */
import type { ChiefRole } from '../../../../domain/identity/role'
import { dutyOn } from '../../../../domain/patrol/duty'
import { missingOf } from '../../../../domain/patrol/missing'
import type { DutyProgress } from '../../../../domain/patrol/patrol'
import { type Period, periodOfKey } from '../../../../domain/patrol/period'
import { inForce } from '../../../../domain/register/assignment'
import { standsOn } from '../../../../domain/register/reach'
import { command } from '../../../platform/store'
import { people } from '../../identity'
import { assignments, reachesBriefly } from '../../register'
import { dutyTerms } from '../store/policyRepo'
import type { Posts } from './posts'
import { type Counted, countedIn, progressId } from '../store/progressRepo'

export interface DutyLine {
  readonly id: string
  readonly personId: string
  readonly personName: string
  /** Missing where the appointment was taken back since. */
  readonly role?: ChiefRole | undefined
  /** Of a period that is over: the village of then. */
  readonly village: string
  readonly reachId: string
  readonly reachName: string
  readonly period: Period
  /** Patrols asked for, those that count, those that wait for an explanation or an answer, those that are missing. */
  readonly required: number
  readonly done: number
  readonly waiting: number
  readonly missing: number
}

type Running = DutyLine & { readonly role: ChiefRole }

/** Whatever the periods that run on a day ask for of the whole township, what is done of it too. */
export async function runningLines(day: string, posts: Promise<Posts>): Promise<Running[]> {
  const [terms, counted, { appointed, places }] = await Promise.all([
    dutyTerms(day),
    countedIn(command.gte(day)),
    posts,
  ])
  const serving = appointed.filter((each) => inForce(each, day))
  return linesOf(owedOn(day, { appointed: serving, places }, terms), counted)
}

/** What is asked for in the periods that run on a day; a pause, and a volunteer, ask for nothing. */
export function owedOn(
  day: string,
  { appointed, places }: Posts,
  { policy, adjustments }: Awaited<ReturnType<typeof dutyTerms>>,
) {
  const reachOf = new Map(places.map((reach) => [reach._id, reach]))
  return appointed.flatMap((assignment) => {
    const reach = reachOf.get(assignment.reachId)
    const duty = reach && standsOn(reach, day) && dutyOn(day, assignment, reach.kind, policy, adjustments)
    if (!reach || !duty || duty.required === 0) return []
    return [{ id: progressId(assignment._id, duty.period), assignment, reach, duty }]
  })
}

export function linesOf(owed: ReturnType<typeof owedOn>, counted: Counted): Running[] {
  return owed.map(({ id, assignment, reach, duty: { period, required } }) => {
    const { done, waiting = 0 } = counted.get(id) ?? { done: 0 }
    return {
      ...{ id, personId: assignment.personId, personName: assignment.personName, role: assignment.role },
      ...{ village: reach.village, reachId: reach._id, reachName: reach.name, period },
      ...{ required, done, waiting, missing: missingOf({ required, done, waiting }) },
    }
  })
}

/** Of periods the clock has closed (`missed` is no longer null), with the names of now. */
export async function closedLines(closed: readonly DutyProgress[]): Promise<DutyLine[]> {
  const [persons, places, appointed] = await Promise.all([
    people.getMany(closed.map(({ personId }) => personId)),
    reachesBriefly(closed.map(({ reachId }) => reachId)),
    assignments.getMany(closed.map(({ assignmentId }) => assignmentId)),
  ])
  const nameOf = new Map([...persons, ...places].map(({ _id, name }) => [_id, name]))
  const roleOf = new Map(appointed.map(({ _id, role }) => [_id, role]))
  return closed.map((each) => {
    const { _id: id, personId, reachId, village, periodKey, done, waiting = 0 } = each
    const missing = each.missed ?? 0
    return {
      ...{ id, personId, personName: nameOf.get(personId) ?? '', role: roleOf.get(each.assignmentId) },
      ...{ village, reachId, reachName: nameOf.get(reachId) ?? '', period: periodOfKey(periodKey) },
      // Before the clock noted what it had asked for, that was what was walked and what was missing.
      ...{ required: each.required ?? done + missing, done, waiting, missing },
    }
  })
}
