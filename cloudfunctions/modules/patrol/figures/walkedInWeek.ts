/** The duties whose period ended in a week, and how many of them have their patrols; by the rule that closes a period. */
import { addDays } from '../../../../domain/calendar/day'
import { dutyOn } from '../../../../domain/patrol/duty'
import { missingOf } from '../../../../domain/patrol/missing'
import { inForce, inForceThroughout } from '../../../../domain/register/assignment'
import { standsOn } from '../../../../domain/register/reach'
import { command } from '../../../platform/store'
import { dutyTerms } from '../store/policyRepo'
import type { Posts } from '../duties/posts'
import { countedIn, progressId } from '../store/progressRepo'

/** `monday`: the first Shanghai day of the week; `posts`: of its last day at least. */
export async function walkedInWeek(monday: string, posts: Promise<Posts>) {
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n))
  const sunday = days[6]!
  const [{ appointed, places }, terms, counters] = await Promise.all([
    posts,
    dutyTerms(sunday),
    countedIn(command.gte(monday).and(command.lte(sunday))),
  ])
  const reaches = new Map(places.map((reach) => [reach._id, reach]))
  const due = appointed.flatMap((assignment) => {
    const reach = reaches.get(assignment.reachId)
    if (!reach || !inForce(assignment, sunday) || !standsOn(reach, sunday)) return []
    return days.flatMap((day) => {
      const duty = dutyOn(day, assignment, reach.kind, terms.policy, terms.adjustments)
      const owed = duty.period.end === day && duty.required > 0 && inForceThroughout(assignment, duty.period)
      return owed ? [{ id: progressId(assignment._id, duty.period), required: duty.required }] : []
    })
  })
  const standing = due.map(({ id, required }) => {
    const counted = { done: 0, ...counters.get(id), required }
    return counted.done >= required ? 'done' : missingOf(counted) === 0 ? 'waiting' : 'missing'
  })
  const of = (state: (typeof standing)[number]) => standing.filter((each) => each === state).length
  return { due: due.length, done: of('done'), waiting: of('waiting') }
}
