/** What chiefs found on their patrols and could not clear away at once: the cloud made reports of it. */
import { addDays, startOfDay } from '../../domain/calendar/day'
import { defaultDispatchPolicy } from '../../domain/report/dispatchPolicy'
import { problemOf } from '../../domain/report/problemOf'
import type { PlannedPatrol } from '../history/plan'
import { problemsOf } from '../history/problems'
import { seededRandom } from '../random'
import type { Township } from '../township/township'
import { foundOn, foundProblem } from '../water/outlets'
import { chiefOf, stretchOf } from '../water/stretch'
import { walksBetween } from '../water/walks'
import * as courses from './courses'
import type { Matter } from './matter'
import type { Span } from './past'
import { sceneOf } from './place'
import { type Tale, taleFrom } from './tale'
import { replies } from './words'

export function chiefMatters(township: Township, { seed, start, now }: Span, today: string): Matter[] {
  const ofWalks = walksBetween(township, { seed, today }, start, today).flatMap((patrol) =>
    problemsOf(patrol).flatMap(({ fixable, item, note }, n) =>
      fixable ? [] : [matterOf(patrol, problemOf(patrol.patrolId, n), item, note, now)],
    ),
  )
  return [...ofWalks, ...ofOutlet(township, start, today)]
}

/** What the dry-weather check on the 带溪 found is handled; that the cause goes is a task of the plan. */
function ofOutlet(township: Township, start: string, today: string): Matter[] {
  const day = foundOn(today)
  if (day < start) return []
  const reach = stretchOf(township, ['w02', 1])
  const random = seededRandom(`${foundProblem}/fate`)
  const telling = { category: 'outlet', random, severity: 'serious' } as const
  const known = taleFrom(startOfDay(addDays(day, 1)) + 8 * 3600_000, random)
  return [
    {
      ...{ reportId: foundProblem, source: 'chief', reporter: chiefOf(township, reach), category: 'outlet' },
      ...{ reachId: reach._id, place: [0, 0], text: '', link: 'wechat', scene: sceneOf('outlet') },
      ...{ photoSeed: foundProblem, risky: false, steps: courses.whole(known, telling).steps },
    },
  ]
}

function matterOf(
  { day, patrolId, walkerId, reach }: PlannedPatrol,
  reportId: string,
  category: Matter['category'],
  text: string,
  now: number,
): Matter {
  const random = seededRandom(`${reportId}/fate`)
  // A patrol may be sent half a day late; the next morning it is on the desk.
  const known = startOfDay(addDays(day, 1)) + 8 * 3600_000
  const telling = { category, random, severity: random.pick(['slight', 'ordinary'] as const) }
  const steps = tellingOf(random.next(), telling)(taleFrom(known, random)).steps
  return {
    reportId,
    source: 'chief',
    reporter: walkerId,
    category,
    reachId: reach._id,
    place: [0, 0],
    text,
    link: 'wechat',
    scene: sceneOf(category),
    photoSeed: patrolId,
    risky: false,
    steps: steps.filter(({ at }) => at <= now),
  }
}

function tellingOf(drawn: number, telling: courses.Telling): (tale: Tale) => Tale {
  const { category, random } = telling
  const rule = defaultDispatchPolicy.rules.find((each) => each.category === category)!
  const byDepartment = rule.addressee.to === 'department'
  if (drawn < 0.06) return (tale) => tale.then(0, { do: 'reject', text: replies.reject[1] })
  const again = (closed: Tale) => courses.lookedAtAgain(closed, closed.last, random)
  if (drawn < 0.12 && byDepartment) return (tale) => again(courses.handedBack(tale, telling, 'construction'))
  if (drawn < 0.18 && rule.handling === 'ordinary') return (tale) => again(courses.late(tale, telling))
  return (tale) => again(courses.whole(tale, telling))
}
