/** The days that are asked for, as an office says them, and times of day as they are typed. */
import { minutesOf } from '@/words/minutesOf'
import { daysOf, daysOfChosen, isReversed } from '@/words/spanWords'

it.each([
  ['month', '2026-11-18', '2026-11-01', '2026-11-18'],
  ['lastMonth', '2026-11-18', '2026-10-01', '2026-10-31'],
  ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
  ['quarter', '2026-11-18', '2026-10-01', '2026-11-18'],
  ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
  ['quarter', '2026-04-01', '2026-04-01', '2026-04-01'],
  ['year', '2026-11-18', '2026-01-01', '2026-11-18'],
  ['all', '2026-11-18', null, null],
] as const)('%s on %s is from %s until %s', (span, today, from, until) => {
  expect(daysOf(span, today)).toEqual({ from, until })
})

it('days one chose oneself are those; one day alone is no mistake, the end before the beginning is', () => {
  const own = { from: '2026-11-03', until: '2026-11-03' }
  expect(daysOfChosen({ span: 'own', own }, '2026-11-18')).toEqual(own)
  expect(daysOfChosen({ span: 'month', own }, '2026-11-18').from).toBe('2026-11-01')
  expect(isReversed(own)).toBe(false)
  expect(isReversed({ from: '2026-11-04', until: '2026-11-03' })).toBe(true)
  expect(isReversed({ from: '2026-11-04', until: null })).toBe(false)
})

it.each([
  ['8:30', 510],
  [' 08：05 ', 485],
  ['24:00', 1440],
  ['24:01', null],
  ['8:60', null],
  ['25:00', null],
  ['830', null],
])('%s is minute %s of the day', (typed, minute) => {
  expect(minutesOf(typed)).toBe(minute)
})
