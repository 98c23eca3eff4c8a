/** When what is sent upwards is due again. */
import { nextDues } from '../../../domain/news/news'

const today = '2026-03-10'

it('the next one is there before the last is over, and the 31st comes back after a short month', () => {
  expect(nextDues({ due: '2026-01-31', repeats: 'month' }, '2026-01-30')).toEqual([])
  expect(nextDues({ due: '2026-01-31', repeats: 'month' }, '2026-01-31')).toEqual(['2026-02-28'])
  expect(nextDues({ due: '2026-01-31', repeats: 'month' }, '2026-02-28')).toEqual([
    '2026-02-28',
    '2026-03-31',
  ])
  expect(nextDues({ due: '2025-12-20', repeats: 'year' }, today)).toEqual(['2026-12-20'])
})

it('what nobody looked after for years is not made up for one by one', () => {
  expect(nextDues({ due: '2019-01-05', repeats: 'month' }, today)).toEqual([
    '2026-02-05',
    '2026-03-05',
    '2026-04-05',
  ])
  expect(nextDues({ due: '2019-01-05', repeats: 'once' }, today)).toEqual([])
  expect(nextDues({ due: null, repeats: 'month' }, today)).toEqual([])
})
