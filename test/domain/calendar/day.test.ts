/** Days are Shanghai days, wherever the code runs. */
import fc from 'fast-check'
import {
  addDays,
  dayOf,
  daysBetween,
  describeInstant,
  endOfDayAfter,
  lastDayOf,
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

it('a term that is told as a day has the whole of that day, whatever the hour at which it began', () => {
  const early = Date.parse('2026-11-23T00:00:00+08:00')
  const late = Date.parse('2026-11-23T23:59:59+08:00')
  for (const begun of [early, late]) {
    const end = endOfDayAfter(begun, 7)
    expect(end).toBe(Date.parse('2026-12-01T00:00:00+08:00'))
    expect(lastDayOf(end)).toBe('2026-11-30')
  }
})

it('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      expect(daysBetween('2026-02-28', addDays('2026-02-28', days))).toBe(days)
    }),
  )
})
