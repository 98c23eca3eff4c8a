import { nextDue, parseTimer } from '../../../local/functions/timerSchedule'

const shanghai = (text: string) => Date.parse(`${text}+08:00`)
const dueAfter = (expression: string, time: string) => nextDue(parseTimer(expression), shanghai(time))

describe('when a timer is due (UTC+8)', () => {
  it.each([
    ['every ten minutes', '0 */10 * * * * *', '2026-03-05T07:31:00', '2026-03-05T07:40:00'],
    ['exactly at a due time: the next one', '0 */10 * * * * *', '2026-03-05T07:40:00', '2026-03-05T07:50:00'],
    ['every day at half past seven', '0 30 7 * * * *', '2026-03-05T08:00:00', '2026-03-06T07:30:00'],
    ['on working days', '0 30 7 * * MON-FRI *', '2026-03-06T08:00:00', '2026-03-09T07:30:00'],
    [
      'on the last day of a short month: not there',
      '0 0 0 31 * * *',
      '2026-04-01T00:00:00',
      '2026-05-31T00:00:00',
    ],
    ['on 29 February', '0 0 0 29 2 * *', '2026-03-01T00:00:00', '2028-02-29T00:00:00'],
    ['on the 10th or on Sundays', '0 0 9 10 * SUN *', '2026-03-09T00:00:00', '2026-03-10T09:00:00'],
    ['on Sundays or on the 10th', '0 0 9 10 * 0 *', '2026-03-10T09:00:00', '2026-03-15T09:00:00'],
    ['in named months', '0 0 0 1 JAN,JUL * *', '2026-03-01T00:00:00', '2026-07-01T00:00:00'],
    ['within hours, in steps', '0 0 8-18/5 * * * *', '2026-03-05T13:30:00', '2026-03-05T18:00:00'],
    ['over the end of a year', '59 59 23 * * * *', '2026-12-31T23:59:59', '2027-01-01T23:59:59'],
  ])('%s', (_, expression, time, due) => {
    expect(dueAfter(expression, time)).toBe(shanghai(due))
  })

  it('is never due again after its last year', () => {
    expect(dueAfter('0 0 0 * * * 2025', '2026-01-01T00:00:00')).toBeUndefined()
  })

  it.each([
    ['five fields', '*/10 * * * *'],
    ['minute 60', '0 60 * * * * *'],
    ['a range backwards', '0 0 18-8 * * * *'],
    ['a word', '0 0 noon * * * *'],
    ['a step of nothing', '0 */0 * * * * *'],
    ['nothing in a list', '0 1,,2 * * * * *'],
  ])('refuses %s', (_, expression) => {
    expect(() => parseTimer(expression)).toThrow(RangeError)
  })
})
