/** The head chief's Monday in three sentences. */
import { mondayOf } from '../../../domain/desk/week'
import { weekSentences } from '../../../domain/desk/weekWords'

const cockpit = (open: number, overdue: number) =>
  ({
    problems: { open, overdue, departments: [] },
    quality: { sections: 2, measured: 2, below: [] },
  }) as unknown as Parameters<typeof weekSentences>[1]
const said = (due: number, done: number, waiting: number, closed: number, open = 0, overdue = 0) =>
  weekSentences({ monday: '2026-11-23', due, done, waiting, closed }, cockpit(open, overdue))

it('a good week is short', () => {
  expect(said(42, 42, 0, 5)).toEqual([
    '上周该巡的 42 次都巡了。',
    '上周办结问题 5 件，现在没有在办的。',
    '有数据的 2 个断面水质都达标。',
  ])
})

it('what waits for an answer is not missed', () => {
  expect(said(42, 39, 2, 0, 14, 2).slice(0, 2)).toEqual([
    '上周该巡 42 次，巡了 39 次，2 次等答复，1 次没巡够。',
    '上周没有办结问题，现在在办 14 件，逾期 2 件。',
  ])
  expect(said(0, 0, 0, 0)[0]).toBe('上周没有到期要巡的。')
})

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
])('%s is in the week of %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday)
})
