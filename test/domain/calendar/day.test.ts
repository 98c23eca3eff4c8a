/** Days are Shanghai days, wherever the code runs. */
import fc from 'fast-check'
import {
  addDays,
  dayOf,
  daysBetween,
  describeInstant,
  startOfDay,
  weekdayOf,
} from '../../../domain/calendar/day'

it('a day begins at midnight in Shanghai, 16:00 the day before by Greenwich', () => {
  expect(startOfDay('2026-11-23')).toBe(Date.UTC(2026, 10, 22, 16))
  expect(dayOf(Date.UTC(2026, 10, 22, 15, 59, 59, 999))).toBe('2026-11-22')
  expect(dayOf(Date.UTC(2026, 10, 22, 16))).toBe('2026-11-23')
})

it('Monday is the first day of the week', () => {
  expect(weekdayOf('2026-11-23')).toBe(1)
  expect(weekdayOf('2026-11-22')).toBe(7)
})

it('an instant is told as people here say it', () => {
  expect(describeInstant(Date.UTC(2026, 10, 23, 1, 5))).toBe('2026年11月23日 09:05')
})

it('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      expect(daysBetween('2026-02-28', addDays('2026-02-28', days))).toBe(days)
    }),
  )
})
