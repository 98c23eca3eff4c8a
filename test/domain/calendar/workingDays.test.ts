/** Golden days are those of the State Council's notice for 2026 (国务院办公厅关于2026年部分节假日安排的通知, 4 Nov 2025). */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { addDays, startOfDay, weekdayOf } from '../../../domain/calendar/day'
import {
  addWorkingDays,
  isWorkingDay,
  knownUntil,
  workingDaysBetween,
  workingInstantAfter,
} from '../../../domain/calendar/workingDays'

const everyDay = (from: string, days: number) => Array.from({ length: days }, (_, i) => addDays(from, i))
const aDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2021-01-01', days))
const inShanghai = (day: string, time: string) => Date.parse(`${day}T${time}+08:00`)

describe('working days', () => {
  it('rest through National Day 2026 and are made up for on a Sunday before and a Saturday after', () => {
    expect(everyDay('2026-10-01', 7).filter(isWorkingDay)).toEqual([])
    expect(['2026-09-20', '2026-10-10'].map(isWorkingDay)).toEqual([true, true])
    expect(['2026-10-08', '2026-10-09', '2026-10-11'].map(isWorkingDay)).toEqual([true, true, false])
  })

  it('rest for nine days at Spring Festival 2026, with two make-up Saturdays', () => {
    expect(everyDay('2026-02-15', 9).filter(isWorkingDay)).toEqual([])
    expect(['2026-02-14', '2026-02-28'].map(isWorkingDay)).toEqual([true, true])
    expect(isWorkingDay('2026-02-24')).toBe(true)
  })

  it('are 248 in 2026, as the notice and the weekends leave them', () => {
    const year = everyDay('2026-01-01', 365).filter(isWorkingDay)
    expect(year).toHaveLength(248)
    expect(year.filter((day) => weekdayOf(day) > 5)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
  })

  it('are counted over the turn of the year', () => {
    expect(addWorkingDays('2025-12-31', 1)).toBe('2026-01-04')
    expect(addWorkingDays('2025-12-31', 2)).toBe('2026-01-05')
    expect(workingDaysBetween('2025-12-30', '2026-01-05')).toBe(3)
  })

  it('do not count the day they start from; none at all leads to that day or the next working one', () => {
    expect(addWorkingDays('2026-11-23', 5)).toBe('2026-11-30')
    expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23')
    expect(addWorkingDays('2026-10-03', 0)).toBe('2026-10-08')
    expect(() => addWorkingDays('2026-11-23', -1)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-11-23', 1.5)).toThrow(RangeError)
  })

  it('added and counted agree, and adding always ends on one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const end = addWorkingDays(day, n)
        expect(isWorkingDay(end)).toBe(true)
        expect(workingDaysBetween(day, end)).toBe(n)
        expect(workingDaysBetween(end, day)).toBe(-n)
      }),
    )
  })
})

describe('a deadline in working days', () => {
  it('ends at midnight after the last of them, whatever the hour it started', () => {
    for (const time of ['00:00:00', '12:00:00', '23:59:59']) {
      expect(workingInstantAfter(inShanghai('2026-11-23', time), 1)).toBe(startOfDay('2026-11-25'))
    }
  })

  it('passes over the holiday and counts the make-up Saturday', () => {
    // 30 Sept. → 8, 9, 10 (Saturday, made up), 12, 13 October.
    expect(workingInstantAfter(inShanghai('2026-09-30', '16:00:00'), 5)).toBe(startOfDay('2026-10-14'))
  })

  it('started during the holiday runs from the first working day after it', () => {
    expect(workingInstantAfter(inShanghai('2026-02-18', '09:00:00'), 1)).toBe(startOfDay('2026-02-25'))
  })
})

describe('what is known', () => {
  it('is at least the notice for 2026, and ends with a year', () => {
    expect(knownUntil() >= '2026-12-31').toBe(true)
    expect(knownUntil()).toMatch(/^\d{4}-12-31$/)
  })

  it('is followed by plain weekdays', () => {
    const after = everyDay(addDays(knownUntil(), 1), 365)
    expect(after.filter(isWorkingDay)).toEqual(after.filter((day) => weekdayOf(day) <= 5))
  })
})

it('the same days are working days wherever the machine stands', () => {
  const program = `
    const { isWorkingDay, knownUntil } = require('./domain/calendar/workingDays.ts')
    const { addDays } = require('./domain/calendar/day.ts')
    const days = Array.from({ length: 730 }, (_, i) => addDays('2025-01-01', i)).filter(isWorkingDay)
    console.log([...days, knownUntil()].join())`
  const seenFrom = (TZ: string) =>
    execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).trim()
  const here = [...everyDay('2025-01-01', 730).filter(isWorkingDay), knownUntil()].join()
  for (const zone of ['America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Shanghai', 'Pacific/Auckland']) {
    expect(seenFrom(zone) === here ? zone : `not ${zone}`).toBe(zone)
  }
})
