/** The facts of a month for some chiefs at once, from the records as they are now. */
import type { MonthFacts, ProblemFact } from '../../../domain/assessment/facts'
import { type Asked, monthBounds, owedIn, type Span, walkedIn } from '../../../domain/assessment/owed'
import type { RuleSet } from '../../../domain/assessment/ruleSet'
import { earliestStart } from '../../../domain/patrol/period'
import { type Assignment, inForce } from '../../../domain/register/assignment'
import { command } from '../../platform/store'
import { dutyTerms, walkedBy } from '../patrol'
import { assignments, reachesBriefly } from '../register'
import { foundBy, foundFromAbove, mattersOf } from '../report'
import { leaveEntries } from './sheetRepo'

/** Whether an appointment reaches into these days. */
export const overlaps = ({ from, until }: Span, { start, end }: { start: string; end: string }) =>
  from <= end && (until === null || start <= until)

/** All they ever had. */
async function appointed(personIds: readonly string[], set: RuleSet) {
  const found = await assignments.readAll({ where: { personId: command.in([...personIds]) } })
  return found.filter((each) => set.roles.includes(each.role))
}

async function leavesOf(personIds: readonly string[]): Promise<Map<string, Span[]>> {
  const found = await leaveEntries.readAll({
    where: { active: true, personId: command.in([...personIds]) },
  })
  const spans = new Map<string, Span[]>()
  for (const { personId, from, until } of found) {
    if (personId && from && until) spans.set(personId, [...(spans.get(personId) ?? []), { from, until }])
  }
  return spans
}

/** By person; a person without an appointment that reaches into the month is missing. `now`: ms since the epoch. */
export async function gatherFacts(
  personIds: readonly string[],
  month: string,
  set: RuleSet,
  now: number,
): Promise<Map<string, MonthFacts>> {
  const bounds = monthBounds(month)
  const since = { start: earliestStart(bounds.start), end: bounds.end }
  const ever = await appointed(personIds, set)
  const own = ever.filter((each) => overlaps(each, bounds))
  const reachIds = [...new Set(ever.map(({ reachId }) => reachId))]
  const [terms, places, walked, leaves, found, above, matters] = await Promise.all([
    dutyTerms(bounds.start),
    reachesBriefly(reachIds),
    walkedBy(personIds, since),
    leavesOf(personIds),
    foundBy(personIds, bounds),
    foundFromAbove(reachIds, bounds),
    mattersOf(personIds, bounds, now),
  ])
  const known = new Map(places.map(({ _id, name, kind }) => [_id, { name, kind }]))
  const gathered = new Map<string, MonthFacts>()
  for (const personId of new Set(own.map((each) => each.personId))) {
    const mine = own.filter((each) => each.personId === personId)
    const asked: Asked = {
      ...{ personId, assignments: mine, places: known, ...terms, tracksJudge: set.tracksJudge },
      ...{ leaves: leaves.get(personId) ?? [], patrols: walked.get(personId) ?? [] },
    }
    const { duties, excused } = owedIn(bounds, asked)
    gathered.set(personId, {
      ...{ duties, excused, patrols: walkedIn(bounds, asked, duties) },
      found: found.get(personId) ?? [],
      overlooked: overlookedBy(personId, ever, above),
      matters: matters.get(personId) ?? [],
    })
  }
  return gathered
}

/** Only what came up while the chief answered for the reach, also where somebody else does when it is verified. */
function overlookedBy(
  who: string,
  ever: readonly Assignment[],
  above: ReadonlyMap<string, ProblemFact[]>,
): ProblemFact[] {
  const seen = ever.flatMap((assignment) =>
    assignment.personId === who
      ? (above.get(assignment.reachId) ?? []).filter(({ day }) => inForce(assignment, day))
      : [],
  )
  return [...new Map(seen.map((each) => [each.reportId, each])).values()]
}
