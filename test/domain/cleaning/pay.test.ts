/** A month of cleaning: what the contract gives, what its score leaves of it, and why. */
import fc from 'fast-check'
import { addDays } from '../../../domain/calendar/day'
import { dueOf, payOf, usualSteps, type Checked } from '../../../domain/cleaning/pay'

const months = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`)
const year = { from: '2026-01-01', until: '2026-12-31' }
const terms = { ...year, fee: 1_200_000, steps: [] }
const check = (score: number, cause = '岸坡有垃圾'): Checked => ({
  ...{ day: '2026-03-10', score },
  causes: score === 100 ? [] : [{ cause, points: 100 - score }],
})

it('the months of a year come to the fee of the year, to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fee) => {
      expect(months.reduce((sum, month) => sum + dueOf({ ...year, fee }, month), 0)).toBe(fee)
    }),
  )
})

it.each([
  ['2026-03-01', '2026-03-31', '2026-03', 100_000],
  ['2026-03-16', '2026-12-31', '2026-03', 51_612],
  ['2025-01-01', '2026-02-14', '2026-02', 50_000],
  ['2026-04-01', '2026-12-31', '2026-03', 0],
  ['2025-01-01', '2026-02-28', '2026-03', 0],
])('a contract from %s to %s is due in %s: %i fen', (from, until, month, fen) => {
  expect(dueOf({ fee: 1_200_000, from, until }, month)).toBe(fen)
})

it.each([
  [[90], 100, 90],
  [[89], 90, 89],
  [[90, 89], 90, 89],
  [[100, 80], 100, 90],
  [[60], 60, 60],
  [[59], 0, 59],
  [[], 100, null],
])('checks of %j points pay %i percent', (scores, percent, score) => {
  const pay = payOf(
    terms,
    '2026-03',
    scores.map((each) => check(each)),
  )
  expect(pay).toMatchObject({ due: 100_000, percent, score, paid: (100_000 * percent) / 100 })
})

it('the steps of the contract go before the usual ones', () => {
  const steps = [
    { least: 95, percent: 100 },
    { least: 0, percent: 50 },
  ]
  expect(payOf({ ...terms, steps }, '2026-03', [check(94)]).percent).toBe(50)
  expect(payOf({ ...terms, steps: usualSteps }, '2026-03', [check(94)]).percent).toBe(100)
})

it('every fen that is cut has its day and its cause', () => {
  const someDay = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2026-03-01', n))
  const causes = fc.array(
    fc.record({ cause: fc.constantFrom('水面', '岸坡', '牌子'), points: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 6 },
  )
  const checks = fc.array(
    fc.tuple(someDay, causes).map(([day, lost]) => ({
      day,
      causes: lost,
      score: 100 - lost.reduce((sum, { points }) => sum + points, 0),
    })),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(checks, fc.integer({ min: 0, max: 10_000_000 }), (made, fee) => {
      const { due, paid, cuts, percent } = payOf({ ...terms, fee }, '2026-03', made)
      expect(cuts.reduce((sum, { fen }) => sum + fen, 0)).toBe(due - paid)
      expect(cuts.every(({ fen, cause, day }) => fen > 0 && cause !== '' && day.startsWith('2026-03'))).toBe(
        true,
      )
      expect(paid).toBeLessThanOrEqual(due)
      if (percent === 100) expect(cuts).toEqual([])
    }),
  )
})
