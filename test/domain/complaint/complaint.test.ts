/** 投诉建议 is answered within five working days; the last two are said beforehand. */
import { dueDayOf, standingOf } from '../../../domain/complaint/complaint'

it('is due five working days after its day, holidays left out', () => {
  expect(dueDayOf('2026-11-18')).toBe('2026-11-25')
  expect(dueDayOf('2026-09-30') > '2026-10-12').toBe(true)
})

it('waits, is due soon, is late, is answered', () => {
  const complaint = { open: true, dueDay: '2026-11-25' }
  const standings = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day) =>
    standingOf(complaint, day),
  )
  expect(standings).toEqual(['waiting', 'dueSoon', 'dueSoon', 'late'])
  expect(standingOf({ ...complaint, open: false }, '2027-01-01')).toBe('answered')
})
