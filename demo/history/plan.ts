/**
 * Who meant to patrol when, and how it went: made from the seed alone, period by period, so the same day always
 * brings the same patrols, whether the history is replayed in one go, after an interruption or a week later.
 */
import { createHash } from 'node:crypto'
import { addDays, daysBetween, startOfDay, weekdayOf } from '../../domain/calendar/day'
import { ruleFor } from '../../domain/patrol/duty'
import { defaultDutyPolicy } from '../../domain/patrol/dutyPolicy'
import { type Period, periodOf } from '../../domain/patrol/period'
import type { Reach } from '../../domain/register/reach'
import { type Random, seededRandom } from '../random'
import type { DemoAssignment } from '../township/assignments'
import { newcomer } from '../township/people'
import type { Township } from '../township/township'
import { type Company, companyOf } from './company'
import { seasonOf } from './seasons'

/** How a patrol went: a whole walk, or one that will have to be explained. */
export type Course = 'whole' | 'partial' | 'interrupted' | 'driven' | 'noTrack' | 'otherKind'

export interface PlannedPatrol extends Company {
  readonly patrolId: string
  readonly assignment: DemoAssignment
  readonly reach: Reach
  readonly period: Period
  readonly day: string
  /** Epoch milliseconds; later when the same person is still on another walk. */
  readonly startAt: number
  readonly course: Course
  /** Seconds from the end of the walk until it reaches the cloud: hours where there was no network. */
  readonly sentAfter: number
  /** Days on which it is explained and answered; null when nobody does. */
  readonly explainOn: string | null
  readonly answerOn: string | null
  readonly accepted: boolean
}

/** All patrols planned for the days `from` to `until`, both included, by time of start. */
export function patrolsBetween(
  township: Township,
  seed: number | string,
  from: string,
  until: string,
): PlannedPatrol[] {
  const reachOf = new Map(township.reaches.map((reach) => [reach._id, reach]))
  const walked = township.assignments.filter(({ personId }) => personId !== newcomer.id)
  return walked
    .flatMap((assignment) => {
      const reach = reachOf.get(assignment.reachId)!
      return periodsBetween(assignment, reach, from, until).flatMap((period) =>
        patrolsIn(period, assignment, reach, township, seed),
      )
    })
    .filter(({ day }) => from <= day && day <= until && !seasonOf(seed, day).paused)
    .sort((a, b) => a.startAt - b.startAt)
}

function periodsBetween({ role }: DemoAssignment, { kind }: Reach, from: string, until: string): Period[] {
  const periods: Period[] = []
  for (let day = from; day <= until; day = addDays(periods[periods.length - 1]!.end, 1)) {
    periods.push(periodOf(ruleFor(defaultDutyPolicy, role, kind).period, day))
  }
  return periods
}

const kinds = [...new Set(Object.values(defaultDutyPolicy.rules).map(({ period }) => period))]

/** Whether some duty's period is over with this day, so that the night has it to close. */
export function endsPeriod(day: string): boolean {
  return kinds.some((kind) => periodOf(kind, day).end === day)
}

function patrolsIn(
  period: Period,
  assignment: DemoAssignment,
  reach: Reach,
  township: Township,
  seed: number | string,
): PlannedPatrol[] {
  const { personId, reachId, role } = assignment
  const name = `${seed}/${personId}/${reachId}/${period.key}`
  const random = seededRandom(name)
  const { diligence, weekday } = habitsOf(seed, assignment)
  const season = seasonOf(seed, middleOf(period))
  // Volunteers owe nothing and come as they like.
  const owed = role === 'civilChief' ? random.whole(1, 3) : Number(random.chance(diligence * season.kept))
  const extra = Number(random.chance(season.extra))
  return Array.from({ length: owed + extra }, (_, i) => {
    const day = dayIn(period, i === 0 ? weekday : random.whole(1, 7), random)
    const course = courseOf(random, reach)
    return {
      patrolId: `demo${createHash('sha256').update(`${name}/${i}`).digest('hex').slice(0, 24)}`,
      assignment,
      reach,
      period,
      day,
      startAt: startOfDay(day) + Math.round(hourOf(random) * 3600_000),
      course,
      sentAfter: random.chance(0.07) ? random.whole(3600, 12 * 3600) : random.whole(20, 240),
      ...sequelOf(course, day, random),
      ...companyOf(assignment, reach, township, random),
    }
  })
}

/** One chief walks nearly always, another forgets now and then; each reach has its usual weekday. */
function habitsOf(seed: number | string, { personId, reachId }: DemoAssignment) {
  const person = seededRandom(`${seed}/${personId}`)
  const diligence = person.chance(0.12) ? person.between(0.6, 0.75) : person.between(0.88, 0.99)
  return { diligence, weekday: seededRandom(`${seed}/${personId}/${reachId}`).whole(1, 5) }
}

function middleOf({ start, end }: Period): string {
  return addDays(start, daysBetween(start, end) >> 1)
}

/** The usual weekday mostly, else another; in long periods any week of it. */
function dayIn({ start, end }: Period, weekday: number, random: Random): string {
  const day = addDays(start, random.whole(0, daysBetween(start, end)))
  if (random.chance(0.3)) return day
  const usual = addDays(day, weekday - weekdayOf(day))
  return usual < start || usual > end ? day : usual
}

/** In the cool of the morning, or before supper. */
function hourOf(random: Random): number {
  return random.chance(0.7) ? random.between(6.5, 9.5) : random.between(15, 16.8)
}

const courses: readonly (readonly [Course, number])[] = [
  ['partial', 0.045],
  ['interrupted', 0.035],
  ['driven', 0.02],
  ['noTrack', 0.02],
  ['otherKind', 0.02],
]

function courseOf(random: Random, { geometry }: Reach): Course {
  let drawn = random.next()
  for (const [course, share] of courses) {
    if (drawn < share) return geometry.shape === 'ring' && course === 'partial' ? 'whole' : course
    drawn -= share
  }
  return 'whole'
}

/** What follows a walk that came short; the office answers on a later day, and not always in favour. */
function sequelOf(course: Course, day: string, random: Random) {
  if (course === 'whole') return { explainOn: null, answerOn: null, accepted: true }
  const said = course === 'noTrack' || course === 'otherKind'
  const explainOn = said || random.chance(0.88) ? addDays(day, random.whole(1, 3)) : null
  const answerOn = explainOn && addDays(explainOn, random.whole(2, 7))
  return { explainOn, answerOn, accepted: random.chance(course === 'driven' ? 0.2 : 0.85) }
}
