/** Which words a day gets from the library. */
import { addDays } from '../../../domain/calendar/day'
import { festivalsOf } from '../../../domain/calendar/festivals'
import { chooseContent } from '../../../domain/push/chooseContent'
import type { Content } from '../../../domain/push/policy'

const content = (_id: string, kind: Content['kind'], on = '', active = true): Content => ({
  ...{ _id, kind, on, active },
  title: `题${_id}`,
  text: `文${_id}`,
})
const chosen = (day: string, library: readonly Content[]) =>
  chooseContent(day, festivalsOf(day), library)?.title ?? null

const library = [
  content('b', 'tip'),
  content('a', 'policy'),
  content('c', 'tip'),
  content('duanwu', 'festival', '端午节'),
  content('waterDay', 'festival', '03-22'),
  content('rain', 'festival', '谷雨'),
  content('off', 'tip', '', false),
]

it('an empty library, or one whose words are all switched off, gives none', () => {
  expect(chosen('2026-11-24', [])).toBeNull()
  expect(chosen('2026-11-24', [content('off', 'tip', '', false)])).toBeNull()
  expect(chosen('2026-11-24', [content('duanwu', 'festival', '端午节')])).toBeNull()
})

it('tips and policies come in turn, every one of them, the same for everyone', () => {
  const days = Array.from({ length: 6 }, (_, n) => addDays('2026-11-23', n))
  const titles = days.map((day) => chosen(day, library))
  expect(new Set(titles.slice(0, 3))).toEqual(new Set(['题a', '题b', '题c']))
  expect(titles.slice(3)).toEqual(titles.slice(0, 3))
  expect(days.map((day) => chosen(day, [...library].reverse()))).toEqual(titles)
})

it('a festival, a solar term or a date of its own comes before the turn', () => {
  expect(chosen('2026-06-19', library)).toBe('题duanwu')
  expect(chosen('2026-04-20', library)).toBe('题rain')
  expect(chosen('2027-03-22', library)).toBe('题waterDay')
})

it('a day before the first turn has its words too', () => {
  expect(chosen('2025-12-31', library)).toMatch(/^题[abc]$/)
})
