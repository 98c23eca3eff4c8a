/** Days as people say them. */
import { beforeWords, dayWords, monthWord, weekdayWord } from '@/words/dayWords'
import { distanceFigure, durationFigure } from '@/words/figures'

it.each([
  ['2026-11-20', '今天'],
  ['2026-11-19', '昨天'],
  ['2026-11-01', '11月1日'],
  ['2025-12-31', '2025年12月31日'],
])('%s is called %s on 20 November 2026', (day, words) => {
  expect(dayWords(day, '2026-11-20')).toBe(words)
})

it('knows weekdays and months', () => {
  expect(weekdayWord('2026-11-20')).toBe('星期五')
  expect(weekdayWord('2026-11-22')).toBe('星期日')
  expect(monthWord('2026-07-03')).toBe('2026年7月')
})

it('parts figures from their units and never rounds up', () => {
  expect(distanceFigure(1299)).toEqual({ value: '1.2', unit: '公里' })
  expect(distanceFigure(999)).toEqual({ value: '990', unit: '米' })
  expect(durationFigure(3959)).toEqual({ value: '65', unit: '分钟' })
  expect(durationFigure(59)).toEqual({ value: '59', unit: '秒' })
})

it('a last day is named by its date, also today, and with its year where that is another one', () => {
  expect(beforeWords('2026-11-20', '2026-11-20')).toBe('11月20日前')
  expect(beforeWords('2027-01-29', '2026-11-20')).toBe('2027年1月29日前')
})
