/** Duties that are still open on a day, for many people at once: what reminders and the daily push speak of. */
import { addDays, daysBetween } from '../../../domain/calendar/day'
import { dutyOn } from '../../../domain/patrol/duty'
import { missingOf } from '../../../domain/patrol/missing'
import type { DueLine, OverdueLine } from '../../../domain/push/facts'
import { standsOn } from '../../../domain/register/reach'
import { type Assignment, inForce } from '../../../domain/register/assignment'
import { command } from '../../platform/store'
import { people } from '../identity'
import { reachesBriefly } from '../register'
import { dutyTerms } from './policyRepo'
import type { Posts } from './posts'
import { type Counted, countedIn, progress, progressId } from './progressRepo'

/** Nearest deadline first. */
export const openDuties = async (day: string, appointed: readonly Assignment[]): Promise<DueLine[]> =>
  (await dutiesOf(day, appointed)).filter(({ missing }) => missing > 0)

/** Of these appointments. */
async function dutiesOf(day: string, appointed: readonly Assignment[]): Promise<DueLine[]> {
  const [terms, places] = await Promise.all([
    dutyTerms(day),
    reachesBriefly(appointed.map(({ reachId }) => reachId)),
  ])
  const owed = owedOn(day, { appointed, places }, terms)
  const counters = await progress.getMany(owed.map(({ id }) => id))
  return linesOf(day, owed, new Map(counters.map((each) => [each._id, each])))
}

/** Of the whole township, also what is done of it; nearest deadline first. */
export async function dutiesNow(day: string, posts: Promise<Posts>): Promise<DueLine[]> {
  const [terms, counted, { appointed, places }] = await Promise.all([
    dutyTerms(day),
    countedIn(command.gte(day)),
    posts,
  ])
  const serving = appointed.filter((each) => inForce(each, day))
  return linesOf(day, owedOn(day, { appointed: serving, places }, terms), counted)
}

/** What is asked for in the periods that run on a day. */
function owedOn(
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

function linesOf(day: string, owed: ReturnType<typeof owedOn>, counted: Counted): DueLine[] {
  return owed
    .map(({ id, assignment, reach, duty }) => ({
      personId: assignment.personId,
      personName: assignment.personName,
      role: assignment.role,
      village: reach.village,
      reachId: reach._id,
      reachName: reach.name,
      since: duty.period.start,
      daysLeft: daysBetween(day, duty.period.end),
      missing: missingOf({
        ...(counted.get(id) ?? { done: 0 }),
        required: duty.required,
      }),
    }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

/** Periods that ended in the last days without the patrols asked for, by village (all when empty). */
export async function missedDuties(day: string, villages: readonly string[]): Promise<OverdueLine[]> {
  const since = addDays(day, -looksBack)
  const found = await progress.readAll({
    where: {
      ...(villages.length === 0 ? {} : { village: command.in(villages) }),
      missed: command.gt(0),
      periodEnd: command.gte(since).and(command.lt(day)),
    },
  })
  const [persons, places] = await Promise.all([
    people.getMany(found.map(({ personId }) => personId)),
    reachesBriefly(found.map(({ reachId }) => reachId)),
  ])
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  const reaches = new Map(places.map(({ _id, name }) => [_id, name]))
  const newest = found.sort((a, b) => b.periodEnd.localeCompare(a.periodEnd))
  return newest.map(({ personId, reachId, village, missed }) => ({
    personName: names.get(personId) ?? '',
    village,
    reachName: reaches.get(reachId) ?? '',
    missed: missed ?? 0,
  }))
}

/** Days; older ones are history, not news. */
const looksBack = 7
