/** A rectification is due in working days, stands in its notice to the end, and only then is struck off. */
import { emptyEntry } from '../../../domain/register/kit/register'
import { type Rectification, rectifications } from '../../../domain/supervision/rectifications'
import { dueDayOf, isInNotice, lateLevel, mayStep, noticeUntil } from '../../../domain/supervision/standing'

const entry = (part: Partial<Rectification>): Rectification => ({ ...emptyEntry(rectifications), ...part })
const step = (from: Rectification | null, to: Rectification, today: string, openObjections = 0) => {
  const answer = mayStep(from, to, { today, openObjections })
  return answer.ok ? 'ok' : answer.problem.code
}

it('is due so many working days after it was assigned, fifteen where nothing is said', () => {
  // From Wednesday: five working days end on the next Wednesday.
  expect(dueDayOf(entry({ assignedOn: '2026-11-18', workingDays: 5 }))).toBe('2026-11-25')
  expect(dueDayOf(entry({ assignedOn: '2026-11-18' }))).toBe('2026-12-09')
  expect(dueDayOf(entry({}))).toBeNull()
})

it('a notice over the National Day holiday runs on after it', () => {
  const notice = entry({ state: 'notice', noticeFrom: '2026-09-28', noticeDays: 5 })
  const without = entry({ state: 'notice', noticeFrom: '2026-11-02', noticeDays: 5 })
  expect(noticeUntil(without)).toBe('2026-11-09')
  // The first to the seventh of October are off.
  expect(noticeUntil(notice)! > '2026-10-07').toBe(true)
  expect(isInNotice(notice, '2026-10-05')).toBe(true)
  expect(isInNotice(notice, '2026-09-27')).toBe(false)
  expect(isInNotice(without, '2026-11-09')).toBe(true)
  expect(isInNotice(without, '2026-11-10')).toBe(false)
  expect(isInNotice({ ...notice, state: 'closed' }, '2026-10-05')).toBe(false)
})

it('goes up like a problem: the office the day after, the head chief after two working days more', () => {
  const late = entry({ assignedOn: '2026-11-16', workingDays: 2 })
  const levels = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'].map((day) => lateLevel(late, day))
  expect(levels).toEqual([0, 1, 1, 2])
  expect(lateLevel({ ...late, state: 'done' }, '2026-12-31')).toBe(0)
})

it('is not struck off before its notice is over, nor while an objection is open', () => {
  const notice = entry({ state: 'notice', noticeFrom: '2026-11-02', noticeDays: 5 })
  const closed = { ...notice, state: 'closed' as const }
  expect(step(notice, closed, '2026-11-09')).toBe('rectification.noticeRunning')
  expect(step(notice, closed, '2026-11-10', 1)).toBe('rectification.objectionOpen')
  expect(step(notice, closed, '2026-11-10')).toBe('ok')
  expect(step(entry({}), entry({ state: 'done' }), '2026-11-10')).toBe('ok')
  expect(step(closed, entry({ state: 'open' }), '2026-11-10')).toBe('ok')
})

it('a ledger of earlier years is entered as it stands, but for a notice that still runs', () => {
  const closed = entry({ state: 'closed', noticeFrom: '2026-11-02', noticeDays: 5 })
  expect(step(null, closed, '2026-12-01')).toBe('ok')
  expect(step(null, closed, '2026-11-05')).toBe('rectification.noticeRunning')
})

it('says at the field what is missing for the step', () => {
  const troubles = (part: Partial<Rectification>) => Object.keys(rectifications.check!(entry(part)))
  expect(troubles({})).toEqual([])
  expect(troubles({ state: 'done' })).toEqual(['doneOn', 'remedy'])
  expect(troubles({ state: 'notice', doneOn: '2026-11-02', remedy: '清了' })).toEqual([
    'noticeFrom',
    'telephone',
  ])
  expect(troubles({ assignedOn: '2026-11-05', doneOn: '2026-11-02' })).toEqual(['doneOn'])
})
