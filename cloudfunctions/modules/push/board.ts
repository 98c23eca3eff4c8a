import { addDays, dayOf } from '../../../domain/calendar/day'
import { comingForGroup } from '../../../domain/coming/coming'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { comingBetween, surveysOn } from '../coming'
import { walkedOn } from '../patrol'
import { openIn } from '../report'
import { ribbonsOf } from './dayFacts'
import { dueIn } from './dueDuties'
import { groups, pushPolicy } from './pushRepo'

const shown = 30

/** The board of a group. Names stand only for people of the register, and only where the policy has names at all. */
export async function board({ groupId }: ParsedInput<'push.board'>, { caller, now }: CallContext) {
  const group = await groups.get(groupId)
  if (!group) return refused('push.groupUnknown')
  const day = dayOf(now)
  const { villages, kind, name } = group
  const [due, walked, openReports, policy, coming, surveys] = await Promise.all([
    dueIn(villages, day),
    walkedOn(day, villages),
    openIn(villages, caller === null),
    pushPolicy(),
    caller === null ? [] : comingBetween(day, addDays(day, 1)),
    kind === 'department' ? [] : surveysOn(day),
  ])
  const named = caller !== null && policy.namesIn.includes(kind)
  const nameOf = (personName: string) => (named ? personName : '')
  return done({
    name,
    kind,
    day,
    due: due.length,
    done: new Set(walked.map(({ reachId }) => reachId)).size,
    walkedToday: walked
      .slice(0, shown)
      .map(({ personName, reachName }) => ({ name: nameOf(personName), reachName })),
    toWalk: due
      .slice(0, shown)
      .map(({ personName, reachName, daysLeft }) => ({ name: nameOf(personName), reachName, daysLeft })),
    ribbons: (await ribbonsOf([...walked, ...due])).map((each) => ({ ...each, covered: [...each.covered] })),
    openReports,
    named,
    coming: comingForGroup(coming, kind).map(({ id: _id, forWhom: _forWhom, ...line }) => line),
    surveys: surveys.map(({ from: _from, ...survey }) => survey),
  })
}
