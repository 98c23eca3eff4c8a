/** How long a relative may help: a year, and no day longer than the chief is one. */
import { startOfDay } from '../../../domain/calendar/day'
import { kinWords, stillStands } from '../../../domain/kin/kinship'

const agreedAt = startOfDay('2026-03-01') + 9 * 3600_000
const on = (day: string) => startOfDay(day) + 3600_000
const stands = (day: string, ...terms: [string, string | null][]) => {
  const appointments = terms.map(([from, until]) => ({ from, until }))
  return stillStands({ state: 'agreed', agreedAt }, appointments, on(day))
}

it.each([
  ['on the last day of the appointment', true, '2026-05-31', [['2026-01-01', '2026-05-31']]],
  ['but not on the day after', false, '2026-06-01', [['2026-01-01', '2026-05-31']]],
  [
    'from one appointment to the next without a day between',
    true,
    '2026-08-01',
    [
      ['2026-01-01', '2026-05-31'],
      ['2026-06-01', null],
    ],
  ],
  [
    'but not for who is a chief again after a gap: that is asked anew',
    false,
    '2026-08-01',
    [
      ['2026-01-01', '2026-05-31'],
      ['2026-06-02', null],
    ],
  ],
  ['and a year at most', true, '2027-02-28', [['2026-01-01', null]]],
  ['not a day longer', false, '2027-03-02', [['2026-01-01', null]]],
] as [string, boolean, string, [string, string | null][]][])('%s', (_, expected, day, terms) => {
  expect(stands(day, ...terms)).toBe(expected)
})

it('to the end of the day that is told as the last one', () => {
  const kinship = { state: 'agreed', agreedAt } as const
  const at = (now: number) => stillStands(kinship, [{ from: '2026-01-01', until: null }], now)
  const midnight = startOfDay('2027-03-02')
  expect([at(midnight - 1), at(midnight)]).toEqual([true, false])
})

it('is said with the relation where there is a word for it', () => {
  expect(kinWords({ relation: '子女', name: '演示小芳' })).toBe('由亲友代办：子女演示小芳')
  expect(kinWords({ relation: '其他亲友', name: '演示小芳' })).toBe('由亲友代办：演示小芳')
})
