/** Duties that are still open on a day, for many people at once: what reminders and the daily push speak of. */
import { addDays, daysBetween } from '../../../../domain/calendar/day'
import type { DueLine, OverdueLine } from '../../../../domain/push/facts'
import type { Assignment } from '../../../../domain/register/assignment'
import { command } from '../../../platform/store'
import { people } from '../../identity'
import { reachesBriefly } from '../../register'
import { type DutyLine, linesOf, owedOn, runningLines } from './dutyLines'
import { dutyTerms } from '../store/policyRepo'
import type { Posts } from './posts'
import { progress } from '../store/progressRepo'

/** Of these appointments, nearest deadline first. */
export async function openDuties(day: string, appointed: readonly Assignment[]): Promise<DueLine[]> {
  const [terms, places] = await Promise.all([
    dutyTerms(day),
    reachesBriefly(appointed.map(({ reachId }) => reachId)),
  ])
  const owed = owedOn(day, { appointed, places }, terms)
  const counters = await progress.getMany(owed.map(({ id }) => id))
  const lines = linesOf(owed, new Map(counters.map((each) => [each._id, each])))
  return dueOf(
    day,
    lines.filter(({ missing }) => missing > 0),
  )
}

/** Of the whole township, also what is done of it; nearest deadline first. */
export const dutiesNow = async (day: string, posts: Promise<Posts>): Promise<DueLine[]> =>
  dueOf(day, await runningLines(day, posts))

function dueOf(day: string, lines: readonly (DutyLine & Pick<DueLine, 'role'>)[]): DueLine[] {
  return lines
    .map(({ personId, personName, role, village, reachId, reachName, period, missing }) => ({
      ...{ personId, personName, role, village, reachId, reachName, missing },
      since: period.start,
      daysLeft: daysBetween(day, period.end),
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
