/** Golden days are those of the State Council's notice for 2026 (国务院办公厅关于2026年部分节假日安排的通知, 4 Nov 2025). */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { addDays, startOfDay, weekdayOf } from '../../../domain/calendar/day'
import { lawfulDaysOf, mayMove, missingNotice, troubleIn } from '../../../domain/calendar/notice'
import {
  addWorkingDays,
  isWorkingDay,
  knownUntil,
  takeNotices,
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

  it('is followed by the weekdays that are not off by law', () => {
    const after = everyDay(addDays(knownUntil(), 1), 365)
    expect(after.filter(isWorkingDay)).toEqual(
      after.filter((day) => weekdayOf(day) <= 5 && !lawfulDaysOf(Number(day.slice(0, 4))).includes(day)),
    )
  })
})

describe('the days off by law in a year without a notice', () => {
  it('are 13, with 除夕, in every year', () => {
    expect(lawfulDaysOf(2027)).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
      ...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ])
    for (let year = 2025; year <= 2098; year++) {
      // In 2028 and a few other years 中秋 falls into National Day.
      expect([12, 13]).toContain(lawfulDaysOf(year).length)
    }
    expect(lawfulDaysOf(2028)).toHaveLength(12)
  })

  it('rest, whatever the library knows', () => {
    for (const day of ['2027-01-01', '2027-02-05', '2027-10-01', '2031-05-01', '2040-06-14'])
      expect([day, isWorkingDay(day)]).toEqual([day, false])
  })

  it('are among those of every notice since the law has been so', () => {
    const known = lawfulDaysOf(2025).concat(lawfulDaysOf(2026))
    expect(known.filter(isWorkingDay)).toEqual([])
  })
})

describe('a notice that the office enters', () => {
  const notice = {
    year: 2027,
    rest: [...lawfulDaysOf(2027), '2027-02-09', '2027-10-04', '2027-10-05'],
    work: ['2027-02-20', '2027-10-09'],
  }
  afterEach(() => takeNotices([]))

  it('moves the days it names and makes the year known', () => {
    expect(mayMove('2027-02-09')).toBe(true)
    takeNotices([notice])
    expect(['2027-02-09', '2027-02-20', '2027-10-05', '2027-10-09', '2027-10-06'].map(isWorkingDay)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ])
    expect([mayMove('2027-12-31'), mayMove('2028-01-01')]).toEqual([false, true])
  })

  it('is missed in November and December, until it is there', () => {
    const november = Date.parse('2026-11-20T08:00:00+08:00')
    expect(missingNotice(Date.parse('2026-10-31T23:00:00+08:00'))).toBeNull()
    expect(missingNotice(november)).toBe(2027)
    takeNotices([notice])
    expect(missingNotice(november)).toBeNull()
    expect(missingNotice(Date.parse('2027-12-31T12:00:00+08:00'))).toBe(2028)
  })

  it.each([
    ['of another year', { rest: [...notice.rest, '2026-10-06'] }, 'foreignYear'],
    ['both off and worked', { work: ['2027-10-04'] }, 'both'],
    ['worked on a plain Wednesday', { work: ['2027-03-03'] }, 'worksOnWeekday'],
    [
      'worked although off by law',
      { rest: notice.rest.filter((day) => day !== '2027-10-02'), work: ['2027-10-02'] },
      'worksOnLawful',
    ],
    [
      'off by law and forgotten',
      { rest: notice.rest.filter((day) => day !== '2027-09-15') },
      'lawfulMissing',
    ],
  ])('with a day that is %s is told apart', (_, wrong, code) => {
    expect(troubleIn(notice)).toBeNull()
    expect(troubleIn({ ...notice, ...wrong })?.code).toBe(code)
  })
})

it('the same days are working days wherever the machine stands', () => {
  const program = `
    const { isWorkingDay, knownUntil } = require('./domain/calendar/workingDays.ts')
    const { addDays } = require('./domain/calendar/day.ts')
    const days = Array.from({ length: 1400 }, (_, i) => addDays('2025-01-01', i)).filter(isWorkingDay)
    console.log([...days, knownUntil()].join())`
  const seenFrom = (TZ: string) =>
    execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).trim()
  const here = [...everyDay('2025-01-01', 1400).filter(isWorkingDay), knownUntil()].join()
  for (const zone of ['America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Shanghai', 'Pacific/Auckland']) {
    expect(seenFrom(zone) === here ? zone : `not ${zone}`).toBe(zone)
  }
})
