import { endsPeriod, patrolsBetween } from '../../demo/history/plan'
import { seasonOf, typhoonsOf } from '../../demo/history/seasons'
import { mattersOf } from '../../demo/reports/live'
import { makeTownship } from '../../demo/township/township'
import { daysBetween } from '../../domain/calendar/day'

const seed = 'river-chief'
const township = makeTownship(seed)
const perDay = (from: string, until: string) =>
  patrolsBetween(township, seed, from, until).length / (daysBetween(from, until) + 1)

describe('a year of the demo', () => {
  it('has two typhoons in summer, during which nobody walks, and busy days after', () => {
    const typhoons = typhoonsOf(seed, '2026')
    expect(typhoons).toHaveLength(2)
    for (const { from, until } of typhoons) {
      expect(from > '2026-07-01' && until < '2026-08-25').toBe(true)
      expect(patrolsBetween(township, seed, from, until)).toEqual([])
    }
    expect(seasonOf(seed, '2026-08-25')).toMatchObject({ paused: false })
    expect(typhoonsOf('another', '2026')).not.toEqual(typhoons)
  })

  it('is quieter over the spring festival and busier in the water week', () => {
    const usual = perDay('2026-05-06', '2026-05-29')
    expect(perDay('2026-02-15', '2026-02-23')).toBeLessThan(usual)
    expect(perDay('2026-03-22', '2026-03-28')).toBeGreaterThan(usual)
  })

  it('has about 2,400 patrols and 400 problems', () => {
    const [start, now] = ['2025-11-17', Date.parse('2026-11-19T09:40:00+08:00')]
    expect(patrolsBetween(township, seed, start, '2026-11-19').length).toBeGreaterThan(2000)
    expect(mattersOf(township, { seed, start, now }).length).toBeGreaterThan(350)
  })

  it('tells of the last weeks what the weeks alone tell, so that what one saw there is still there', () => {
    const now = Date.parse('2026-11-19T09:40:00+08:00')
    const [weeks, year] = ['2026-10-05', '2025-11-17'].map((start) =>
      mattersOf(township, { seed, start, now }),
    )
    const inYear = new Map(year!.map((matter) => [matter.reportId, matter]))
    expect(weeks!.length).toBeGreaterThan(30)
    for (const matter of weeks!) expect(inYear.get(matter.reportId)).toEqual(matter)
  })

  it('knows the nights on which some duty is to be closed', () => {
    const days = ['2026-11-08', '2026-11-10', '2026-11-20', '2026-11-30', '2026-11-18', '2026-11-11']
    expect(days.map(endsPeriod)).toEqual([true, true, true, true, false, false])
  })
})
