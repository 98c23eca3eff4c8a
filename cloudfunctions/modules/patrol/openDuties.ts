/** Duties that are still open on a day, for many people at once: what reminders and the daily push speak of. */
import { addDays, daysBetween } from '../../../domain/calendar/day'
import { dutyOn } from '../../../domain/patrol/duty'
import { missingOf } from '../../../domain/patrol/missing'
import type { DueLine, OverdueLine } from '../../../domain/push/facts'
import { standsOn } from '../../../domain/register/reach'
import type { Assignment } from '../../../domain/register/assignment'
import { command } from '../../platform/store'
import { people } from '../identity'
import { reachesBriefly } from '../register'
import { dutyTerms } from './policyRepo'
import type { Posts } from './posts'
import { progress, progressId } from './progressRepo'

/** Nearest deadline first. */
export const openDuties = async (day: string, appointed: readonly Assignment[]): Promise<DueLine[]> =>
  (await dutiesNow(day, appointed)).filter(({ missing }) => missing > 0)

/** Whatever is asked for in the periods that run on a day, also what is done of it; nearest deadline first. */
export async function dutiesNow(
  day: string,
  appointed: readonly Assignment[],
  known?: Posts['places'],
): Promise<DueLine[]> {
  const [terms, places] = await Promise.all([
    dutyTerms(day),
    known ?? reachesBriefly(appointed.map(({ reachId }) => reachId)),
  ])
  const reachOf = new Map(places.map((reach) => [reach._id, reach]))
  const owed = appointed.flatMap((assignment) => {
    const reach = reachOf.get(assignment.reachId)
    const duty =
      reach && standsOn(reach, day) && dutyOn(day, assignment, reach.kind, terms.policy, terms.adjustments)
    return reach && duty && duty.required > 0 ? [{ assignment, reach, duty }] : []
  })
  const counters = await progress.getMany(
    owed.map(({ assignment, duty }) => progressId(assignment._id, duty.period)),
  )
  const counted = new Map(counters.map((each) => [each._id, each]))
  return owed
    .map(({ assignment, reach, duty }) => ({
      personId: assignment.personId,
      personName: assignment.personName,
      role: assignment.role,
      village: reach.village,
      reachId: reach._id,
      reachName: reach.name,
      since: duty.period.start,
      daysLeft: daysBetween(day, duty.period.end),
      missing: missingOf({
        ...(counted.get(progressId(assignment._id, duty.period)) ?? { done: 0 }),
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
