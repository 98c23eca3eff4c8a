/** Which words a day gets from the library. */
import { addDays } from '../../../domain/calendar/day'
import { festivalsToTell } from '../../../domain/calendar/festivals'
import { chooseContent } from '../../../domain/push/chooseContent'
import { festivalChoices } from '../../../domain/push/festivalChoices'
import type { Content } from '../../../domain/push/content'

const content = (_id: string, kind: Content['kind'], on = '', active = true): Content => ({
  ...{ _id, kind, on, active },
  title: `题${_id}`,
  text: `文${_id}`,
})
const chosen = (day: string, library: readonly Content[]) =>
  chooseContent(day, festivalsToTell(day), library)?.title ?? null

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
  expect(chosen('2026-04-20', library)).toBe('题rain')
  expect(chosen('2027-03-22', library)).toBe('题waterDay')
})

it('a festival on days off is told on the last working day before them, the earliest of several', () => {
  expect(chosen('2026-06-18', library)).toBe('题duanwu')
  expect(chosen('2026-06-17', library)).toMatch(/^题[abc]$/)
  expect(chosen('2026-03-20', library)).toBe('题waterDay')
  const spring = [content('z', 'festival', '春节'), content('y', 'festival', '雨水')]
  expect(chosen('2026-02-14', spring)).toBe('题z')
})

it('every festival the office can choose is one the calendar or a date knows, year by year', () => {
  for (const year of [2026, 2027, 2028]) {
    const days = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n))
    const told = new Set(days.flatMap(festivalsToTell))
    expect(festivalChoices.filter(({ on }) => !told.has(on))).toEqual([])
  }
})

it('a day before the first turn has its words too', () => {
  expect(chosen('2025-12-31', library)).toMatch(/^题[abc]$/)
})
