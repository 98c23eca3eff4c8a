/** What a chief owes, by policy and by what the office changed for a while. */
import fc from 'fast-check'
import { addDays, daysBetween } from '../../../domain/calendar/day'
import { byUrgency, dutyOn, dutyState } from '../../../domain/patrol/duty'
import {
  adjustmentKinds,
  defaultDutyPolicy as policy,
  type AdjustmentKind,
  type DutyAdjustment,
  periodKinds,
} from '../../../domain/patrol/dutyPolicy'
import { periodBefore, periodOf } from '../../../domain/patrol/period'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days))
const assignment = { role: 'villageChief', reachId: 'r1' } as const

const adjusted = (
  kind: AdjustmentKind,
  from: string,
  until: string,
  reachIds: string[] = [],
): DutyAdjustment => {
  return { _id: kind, kind, reachIds, from, until, reason: '演示原因' }
}

describe('periods', () => {
  it.each([
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['tenDays', '2026-02-25', '2026-02-21', '2026-02-28'],
    ['tenDays', '2024-02-29', '2024-02-21', '2024-02-29'],
    ['tenDays', '2026-01-31', '2026-01-21', '2026-01-31'],
    ['tenDays', '2026-01-10', '2026-01-01', '2026-01-10'],
    ['halfMonth', '2026-12-16', '2026-12-16', '2026-12-31'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-05-15', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['day', '2026-06-01', '2026-06-01', '2026-06-01'],
  ] as const)('the %s of %s runs from %s to %s', (kind, day, start, end) => {
    expect(periodOf(kind, day)).toMatchObject({ start, end })
  })

  it('follow each other without hole or overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), anyDay, (kind, day) => {
        const period = periodOf(kind, day)
        const before = periodBefore(period)
        expect(period.start <= day && day <= period.end).toBe(true)
        expect(addDays(before.end, 1)).toBe(period.start)
        expect(periodOf(kind, period.end).key).toBe(period.key)
      }),
    )
  })
})

describe('the duty', () => {
  const day = '2026-11-18'

  it.each([
    ['villageChief', 'stream', 'week', 1],
    ['townChief', 'stream', 'tenDays', 1],
    ['townChief', 'pond', 'week', 1],
    ['villageChief', 'reservoir', 'week', 1],
    ['policeChief', 'pond', 'month', 1],
    ['headChief', 'river', 'quarter', 1],
    ['civilChief', 'river', 'month', 0],
  ] as const)('of a %s at a %s: per %s %i', (role, water, kind, required) => {
    expect(dutyOn(day, { role, reachId: 'r1' }, water, policy, [])).toMatchObject({
      period: { kind },
      required,
    })
  })

  it.each([
    ['yellow', 2],
    ['orange', 2],
    ['pause', 0],
  ] as const)('under %s asks for %i in the week', (kind, required) => {
    const duty = dutyOn(day, assignment, 'stream', policy, [adjusted(kind, '2026-11-22', '2026-11-30')])
    expect(duty).toMatchObject({ required, period: { kind: 'week' }, adjustment: { kind } })
  })

  it.each([
    ['yellow', 3],
    ['orange', 4],
  ] as const)('where two a week are owed, under %s asks for %i', (kind, required) => {
    const twice = { ...policy.rules, villageChief: { period: 'week', times: 2 } } as const
    const warned = [adjusted(kind, day, day)]
    expect(dutyOn(day, assignment, 'stream', { ...policy, rules: twice }, warned).required).toBe(required)
  })

  it('under a red warning is daily, only while it lasts', () => {
    const red = [adjusted('red', '2026-11-18', '2026-11-19')]
    expect(dutyOn('2026-11-18', assignment, 'stream', policy, red)).toMatchObject({
      period: { kind: 'day' },
      required: 1,
    })
    expect(dutyOn('2026-11-20', assignment, 'stream', policy, red)).toMatchObject({
      period: { kind: 'week' },
      required: 1,
    })
  })

  it('a pause wins over a warning: people first', () => {
    const both = [adjusted('red', day, day), adjusted('pause', day, day)]
    expect(dutyOn(day, assignment, 'stream', policy, both).required).toBe(0)
  })

  it('of another reach does not change', () => {
    const elsewhere = [adjusted('orange', day, day, ['r2'])]
    expect(dutyOn(day, assignment, 'stream', policy, elsewhere)).toMatchObject({
      required: 1,
      adjustment: null,
    })
  })

  it('always lies in a period that contains the day, whatever the office set', () => {
    const someAdjustment = fc
      .tuple(fc.constantFrom(...adjustmentKinds), anyDay, fc.nat(40))
      .map(([kind, from, length]) => adjusted(kind, from, addDays(from, length)))
    fc.assert(
      fc.property(anyDay, fc.array(someAdjustment, { maxLength: 5 }), (day, adjustments) => {
        const { period, required } = dutyOn(day, assignment, 'stream', policy, adjustments)
        expect(daysBetween(period.start, day)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(day, period.end)).toBeGreaterThanOrEqual(0)
        expect(required).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is due, due soon in the last two days, done, paused or voluntary', () => {
    const plain = dutyOn(day, assignment, 'stream', policy, [])
    expect(dutyState(plain, 0, '2026-11-20', 2)).toBe('due')
    expect(dutyState(plain, 0, '2026-11-21', 2)).toBe('dueSoon')
    expect(dutyState(plain, 1, '2026-11-21', 2)).toBe('done')
    const paused = dutyOn(day, assignment, 'stream', policy, [adjusted('pause', day, day)])
    expect(dutyState(paused, 0, day, 2)).toBe('paused')
    const volunteer = dutyOn(day, { ...assignment, role: 'civilChief' }, 'stream', policy, [])
    expect(dutyState(volunteer, 0, day, 2)).toBe('voluntary')
  })

  it('stands on Today by what burns first', () => {
    const cards = [
      { state: 'done', daysLeft: 0 },
      { state: 'due', daysLeft: 5 },
      { state: 'paused', daysLeft: 1 },
      { state: 'dueSoon', daysLeft: 1 },
      { state: 'voluntary', daysLeft: 9 },
    ] as const
    expect([...cards].sort(byUrgency).map(({ state }) => state)).toEqual([
      'dueSoon',
      'due',
      'voluntary',
      'done',
      'paused',
    ])
  })
})
