/** Deadlines in words, by Shanghai days. */
import { momentWords } from '@/words/clockWords'
import { dueMomentWords, dueWords, lightWords } from '@/words/deadlineWords'
import { untilWords } from '@/words/untilWords'

const at = (time: string) => Date.parse(`${time}+08:00`)
const midnight = at('2026-11-21T00:00:00')

it.each([
  ['2026-11-17T09:00:00', '还有 3 天'],
  ['2026-11-19T23:59:00', '还有 1 天'],
  ['2026-11-20T00:00:00', '今天 24 点前'],
  ['2026-11-20T23:59:59', '今天 24 点前'],
  ['2026-11-21T00:00:00', '逾期 1 天'],
  ['2026-11-22T12:00:00', '逾期 2 天'],
])('what is due at the end of 20 November reads on %s: %s', (now, words) => {
  expect(dueWords(midnight, at(now))).toBe(words)
})

it('names the hour of what is due within a day', () => {
  const due = at('2026-11-20T15:30:00')
  expect(dueWords(due, at('2026-11-20T10:00:00'))).toBe('今天 15:30前')
  expect(dueWords(due, at('2026-11-20T16:00:00'))).toBe('今天已到期')
  expect(dueMomentWords(due)).toBe('11月20日 15:30前')
  expect(dueMomentWords(midnight)).toBe('11月20日 24 点前')
})

it('never leaves a light to its colour', () => {
  const now = at('2026-11-20T10:00:00')
  expect(lightWords('green', midnight, now)).toBe('今天 24 点前')
  expect(lightWords('yellow', midnight, now)).toBe('时间过半，今天 24 点前')
  expect(lightWords('orange', midnight, now)).toBe('快到期，今天 24 点前')
  expect(lightWords('red', midnight, at('2026-11-21T10:00:00'))).toBe('逾期 1 天')
  expect(lightWords('green', null, now)).toBeNull()
})

it('a moment says its time, but the first of a day stands for the day', () => {
  const now = at('2026-11-20T16:00:00')
  expect(momentWords(at('2026-11-20T08:05:00'), now)).toBe('今天 08:05')
  expect(momentWords(at('2026-11-03T00:00:00'), now)).toBe('11月3日')
})

it('what ends at midnight has the day that ends with it as its last', () => {
  expect(untilWords(Date.parse('2026-12-24T00:00:00+08:00'))).toBe('到 2026 年 12月23日为止')
})
