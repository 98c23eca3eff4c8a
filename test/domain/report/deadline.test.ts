import fc from 'fast-check'
import { startOfDay } from '../../../domain/calendar/day'
import { dueAt, lightAt, nextLightAt, prolonged, type Light } from '../../../domain/report/deadline'
import { escalationDue } from '../../../domain/report/escalation'
import { escalationLabel } from '../../../domain/report/escalationLevel'

const inShanghai = (day: string, time = '00:00') => Date.parse(`${day}T${time}:00+08:00`)
const monday = inShanghai('2026-11-23')

describe('the light of a report', () => {
  it('turns at half and at four fifths of the time, and red at midnight of the last day', () => {
    // Monday 0:00, one working day: due on Wednesday at 0:00, 48 hours.
    const due = dueAt(monday, 1)
    expect(due).toBe(inShanghai('2026-11-25'))
    expect(lightAt(monday, due, inShanghai('2026-11-23', '23:59'))).toBe('green')
    expect(lightAt(monday, due, inShanghai('2026-11-24', '00:00'))).toBe('yellow')
    expect(lightAt(monday, due, inShanghai('2026-11-24', '14:23'))).toBe('yellow')
    expect(lightAt(monday, due, inShanghai('2026-11-24', '14:24'))).toBe('orange')
    expect(lightAt(monday, due, due - 1)).toBe('orange')
    expect(lightAt(monday, due, due)).toBe('red')
  })

  it('burns nothing over a weekend', () => {
    // Friday noon, one working day: 12 hours of Friday and Monday's 24.
    const friday = inShanghai('2026-11-27', '12:00')
    const due = dueAt(friday, 1)
    expect(due).toBe(inShanghai('2026-12-01'))
    expect(lightAt(friday, due, inShanghai('2026-11-29', '23:59'))).toBe('green')
    expect(nextLightAt(friday, due, friday)).toBe(inShanghai('2026-11-30', '06:00'))
  })

  it('burns nothing over National Day, but on the Saturday that is worked', () => {
    const eve = inShanghai('2026-09-30')
    const due = dueAt(eve, 5)
    expect(due).toBe(inShanghai('2026-10-14'))
    // Six working days in all: 30 Sept., 8, 9, 10, 12, 13 October; half of them is over when the 9th ends.
    expect(lightAt(eve, due, inShanghai('2026-10-09', '23:59'))).toBe('green')
    expect(lightAt(eve, due, inShanghai('2026-10-10'))).toBe('yellow')
  })

  it('is orange at once where only a holiday lies between', () => {
    const saturday = inShanghai('2026-11-28', '08:00')
    expect(lightAt(saturday, inShanghai('2026-11-29', '08:00'), saturday)).toBe('orange')
  })

  it('only ever changes when it was foretold, in the order green, yellow, orange, red', () => {
    const order: Light[] = ['green', 'yellow', 'orange', 'red']
    const start = fc.integer({ min: 0, max: 400 * 86_400 }).map((s) => inShanghai('2026-01-01') + s * 1000)
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 15 }), (startedAt, days) => {
        const due = dueAt(startedAt, days)
        const lights: Light[] = [lightAt(startedAt, due, startedAt)]
        let next = nextLightAt(startedAt, due, startedAt)
        while (next !== null) {
          expect(lightAt(startedAt, due, next - 1)).toBe(lights[lights.length - 1])
          lights.push(lightAt(startedAt, due, next))
          next = nextLightAt(startedAt, due, next)
        }
        expect(lights).toEqual(order)
      }),
    )
  })
})

describe('a deadline prolonged', () => {
  it('goes on from the day it was due, without losing one', () => {
    const due = dueAt(monday, 1)
    expect(prolonged(due, 1)).toBe(inShanghai('2026-11-26'))
    expect(prolonged(dueAt(monday, 5), 15)).toBe(dueAt(monday, 20))
  })
})

describe('what is overdue goes up', () => {
  // Due on Friday, 20 November 2026, at 24:00.
  const due = startOfDay('2026-11-21')

  it('to the 镇级河长 at once, to the 总河长 after two working days, to the county after five', () => {
    expect(escalationDue(due, 1)).toBe(due)
    expect(escalationDue(due, 2)).toBe(inShanghai('2026-11-25'))
    expect(escalationDue(due, 3)).toBe(inShanghai('2026-11-28'))
  })

  it('waits for the holiday to pass', () => {
    expect(escalationDue(startOfDay('2026-10-01'), 2)).toBe(inShanghai('2026-10-10'))
  })

  it('names who hears of it', () => {
    expect(([1, 2, 3] as const).map((level) => escalationLabel[level])).toEqual([
      '镇级河长',
      '总河长',
      '县河长办',
    ])
  })
})
