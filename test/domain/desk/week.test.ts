/** The head chief's Monday in two sentences. */
import { mondayOf } from '../../../domain/desk/week'
import { weekSentences } from '../../../domain/desk/weekWords'

const said = (due: number, done: number, waiting: number, closed: number) =>
  weekSentences({ monday: '2026-11-23', due, done, waiting, closed })

it('a good week is short, and the water is not said a second time above the sentence about it', () => {
  expect(said(42, 42, 0, 5)).toEqual(['上周该巡的 42 次都巡了。', '上周办结问题 5 件。'])
})

it('what waits for an answer is not missed', () => {
  expect(said(42, 39, 2, 0)).toEqual([
    '上周该巡 42 次，巡了 39 次，2 次等答复，1 次没巡够。',
    '上周没有办结问题。',
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
