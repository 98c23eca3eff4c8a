/** Any month: every tenth has its cause, no cause is there twice, and the order in which things happened is nothing. */
import fc from 'fast-check'
import type { Result } from '../../../domain/assessment/assess'
import { nothingByHand } from '../../../domain/assessment/facts'
import { ownRules, yearlyPoints } from '../../../domain/assessment/shipped'
import { addDays } from '../../../domain/calendar/day'
import { adjustmentKinds } from '../../../domain/patrol/dutyPolicy'
import { patrolStatuses } from '../../../domain/patrol/patrol'
import { appointed, monthOf, walked } from './month'

const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-10-25', n))
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const reach = fc.constantFrom('r1', 'r2')
const patrol = fc
  .record({
    day,
    reachId: reach,
    status: fc.constantFrom(...patrolStatuses),
    late: fc.nat(12),
    id: fc.uuid(),
  })
  .map(({ day, late, id, ...more }) => {
    const at = walked(day, { ...more, _id: id })
    return { ...at, receivedAt: at.endedAt + late * 86_400_000 }
  })
const adjustment = fc
  .record({ kind: fc.constantFrom(...adjustmentKinds), span, reachId: reach, id: fc.uuid() })
  .map(({ kind, span, reachId, id }) => ({ _id: id, kind, reachIds: [reachId], ...span, reason: '演示' }))
const report = fc
  .record({ reportId: fc.constantFrom('x1', 'x2', 'x3', 'x4'), late: fc.boolean() })
  .map((each) => ({ ...each, number: each.reportId, reachName: '演示溪', day: '2026-11-01' }))
const reports = fc.uniqueArray(report, { selector: ({ reportId }) => reportId })
const given = fc.record({
  id: fc.uuid(),
  item: fc.constantFrom('training', 'exposedCity', 'frequency', 'found', 'patrol'),
  points: fc.nat(300),
  cause: fc.option(fc.constant('report:x1'), { nil: undefined }),
})
const month = fc.record({
  assignments: fc
    .tuple(span, span)
    .map(([a, b]) => [appointed('r1', a.from), appointed('r2', b.from, b.until)]),
  patrols: fc.array(patrol, { maxLength: 12 }),
  adjustments: fc.array(adjustment, { maxLength: 3 }),
  leaves: fc.array(span, { maxLength: 2 }),
  facts: fc.record({ found: reports, overlooked: reports, matters: reports }),
  given: fc.array(given, { maxLength: 4 }),
  set: fc.constantFrom(ownRules, yearlyPoints, { ...ownRules, tracksJudge: false }),
})
type Month = typeof month extends fc.Arbitrary<infer T> ? T : never

const assessed = ({ given, ...rest }: Month) =>
  monthOf({
    ...rest,
    hand: { ...nothingByHand, given: given.map((each) => ({ ...each, by: '', proof: [], reason: '' })) },
  })

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const all = ({ items, bonus, penalty }: Result) => [...items, ...bonus, ...penalty]

it('points are explained to the last tenth by their causes, and no cause is there twice', () => {
  fc.assert(
    fc.property(month, (any) => {
      const result = assessed(any)
      for (const { start, points, causes } of all(result)) {
        expect(points).toBe(start + sum(causes.map((cause) => cause.points)))
        expect(causes.every((cause) => Number.isInteger(cause.points))).toBe(true)
      }
      if (result.total !== null) {
        expect(result.total).toBe(sum(all(result).map(({ points }) => points)))
        expect(result.total).toBeGreaterThanOrEqual(0)
      }
      for (const { points, most } of result.items) expect(points >= 0 && points <= most).toBe(true)
      const keys = all(result).flatMap(({ causes }) => causes.map(({ key }) => key))
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 300 },
  )
})

it('the order in which things happened does not matter', () => {
  fc.assert(
    fc.property(month, (any) => {
      const back = <T>(list: readonly T[]) => [...list].reverse()
      const { found, overlooked, matters } = any.facts
      const turned = {
        ...any,
        ...{ assignments: back(any.assignments), patrols: back(any.patrols), leaves: back(any.leaves) },
        ...{ adjustments: back(any.adjustments), given: back(any.given) },
        facts: { found: back(found), overlooked: back(overlooked), matters: back(matters) },
      }
      expect(assessed(turned)).toEqual(assessed(any))
    }),
    { numRuns: 150 },
  )
})
