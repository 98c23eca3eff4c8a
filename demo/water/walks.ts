/** While the 带溪 is below its target its chief walks once more in each ten days, as the yellow warning asks. */
import { addDays, startOfDay } from '../../domain/calendar/day'
import { idOf } from '../diary'
import { type PlannedPatrol, patrolsBetween } from '../history/plan'
import { seasonOf } from '../history/seasons'
import { periodOf } from '../../domain/patrol/period'
import type { Township } from '../township/township'
import { badSpell } from './quality'
import { chiefOf, stretchOf } from './stretch'

const hour = 3_600_000
/** Days after the warning on which the first one goes, and between two of them. */
const [after, apart] = [3, 10]

interface Span {
  readonly seed: number | string
  /** The day the demo leads up to. */
  readonly today: string
}

/** All patrols that are planned for these days, both included, by time of start: those that are due, and these. */
export function walksBetween(township: Township, span: Span, from: string, until: string): PlannedPatrol[] {
  const more = moreWalks(township, span).filter(({ day }) => from <= day && day <= until)
  return [...patrolsBetween(township, span.seed, from, until), ...more].sort((a, b) => a.startAt - b.startAt)
}

function moreWalks(township: Township, { seed, today }: Span): PlannedPatrol[] {
  const { from, until } = badSpell(today)
  const days: string[] = []
  for (let day = addDays(from, after); day < until; day = addDays(day, apart)) days.push(day)
  return days.filter((day) => !seasonOf(seed, day).paused).map((day) => walkOn(township, day))
}

function walkOn(township: Township, day: string): PlannedPatrol {
  const reach = stretchOf(township, ['w02', 1])
  const walkerId = chiefOf(township, reach)
  return {
    patrolId: idOf(`warned/${reach._id}/${day}`),
    ...{ assignment: { personId: walkerId, reachId: reach._id, role: 'townChief' }, reach, day },
    ...{ period: periodOf('tenDays', day), startAt: startOfDay(day) + 7 * hour, course: 'whole' },
    ...{ sentAfter: 60, explainOn: null, answerOn: null, accepted: true },
    ...{ walkerId, companionId: null, joined: false },
  }
}
