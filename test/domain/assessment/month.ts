/** A chief's month for tests: November 2026 has four weeks that end in it (1, 8, 15, 22, 29: five Sundays). */
import { nothingByHand, type ByHand, type MonthFacts, noFacts } from '../../../domain/assessment/facts'
import {
  type Asked,
  monthBounds,
  owedIn,
  type Span,
  type Walked,
  walkedIn,
} from '../../../domain/assessment/owed'
import { assess } from '../../../domain/assessment/assess'
import { ownRules } from '../../../domain/assessment/shipped'
import type { RuleSet } from '../../../domain/assessment/ruleSet'
import { startOfDay } from '../../../domain/calendar/day'
import { defaultDutyPolicy, type DutyAdjustment, type DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import type { Assignment } from '../../../domain/register/assignment'

const november = monthBounds('2026-11')
/** The Sundays on which a week of November ends. */
export const sundays = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22', '2026-11-29']

export const appointed = (reachId = 'r1', from = '2026-01-01', until: string | null = null): Assignment => ({
  ...{
    _id: `a-${reachId}`,
    personId: 'p1',
    personName: '演示河长',
    reachId,
    role: 'villageChief',
    from,
    until,
  },
})

export const walked = (day: string, more: Partial<Walked> = {}): Walked => ({
  ...{ _id: `${day}-${more.reachId ?? 'r1'}`, personId: 'p1', assignmentId: `a-${more.reachId ?? 'r1'}` },
  ...{
    onBehalfOf: null,
    companions: [],
    reachId: 'r1',
    reachName: '演示溪',
    day,
    status: 'met',
    review: null,
  },
  ...{ endedAt: startOfDay(day), receivedAt: startOfDay(day) },
  ...more,
})

export const pause = (from: string, until: string): DutyAdjustment => ({
  ...{ _id: 'pause', kind: 'pause', reachIds: [], from, until, reason: '演示台风' },
})

interface Month {
  readonly assignments?: readonly Assignment[]
  readonly patrols?: readonly Walked[]
  readonly adjustments?: readonly DutyAdjustment[]
  readonly leaves?: readonly Span[]
  readonly policy?: DutyPolicy
  readonly set?: RuleSet
  readonly hand?: ByHand
  readonly facts?: Partial<MonthFacts>
}

export function factsOf({
  assignments = [appointed()],
  patrols = [],
  adjustments = [],
  leaves = [],
  policy = defaultDutyPolicy,
  set = ownRules,
}: Month) {
  const asked: Asked = {
    ...{ personId: 'p1', assignments, adjustments, leaves, patrols, policy },
    places: new Map(
      assignments.map(({ reachId }) => [reachId, { name: `演示溪${reachId}`, kind: 'stream' }]),
    ),
    tracksJudge: set.tracksJudge,
  }
  const { duties, excused } = owedIn(november, asked)
  return { ...noFacts, duties, excused, patrols: walkedIn(november, asked, duties) }
}

export function monthOf(month: Month) {
  const { set = ownRules, hand = nothingByHand } = month
  return assess(set, { ...factsOf(month), ...month.facts }, hand)
}

/** Points by item, and the total. */
export function pointsIn({ items, bonus, penalty, total, grade }: ReturnType<typeof monthOf>) {
  const all = [...items, ...bonus, ...penalty].map(({ key, points }) => [key, points])
  return { ...(Object.fromEntries(all) as Record<string, number>), total, grade }
}

export const matter = (reportId: string, late: boolean) => ({
  ...{ reportId, number: '0001', reachName: '演示溪', day: '2026-11-03', late },
})

/** Who says something by hand, and why. */
export const by = { by: '演示河长办', proof: [], reason: '演示原因' }
