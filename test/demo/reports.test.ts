import * as v from 'valibot'
import { liveReports, mattersOf } from '../../demo/reports/live'
import type { Matter, Step } from '../../demo/reports/matter'
import { handedOutFor, officeMoment } from '../../demo/reports/moments'
import { seededRandom } from '../../demo/random'
import { makeTownship } from '../../demo/township/township'
import { dayOf, startOfDay } from '../../domain/calendar/day'
import { isWorkingDay } from '../../domain/calendar/workingDays'
import { clientId } from '../../domain/contract/schemas'
import { defaultDays, dueAt, lightAt } from '../../domain/report/deadline'
import { reachAt } from '../../domain/report/reachAt'

const township = makeTownship('river-chief')
const now = Date.parse('2026-11-19T09:40:00+08:00')
const span = { seed: 'river-chief', start: '2026-08-17', now }
const matters = mattersOf(township, span)
const residents = matters.filter(({ source }) => source === 'resident')
const does = (what: Step['do']) => (matter: Matter) => matter.steps.some((step) => step.do === what)

describe('the reports of the demo', () => {
  it('are the same for the same seed and the same present', () => {
    expect(mattersOf(makeTownship('river-chief'), span)).toEqual(matters)
    expect(mattersOf(township, { ...span, seed: 'another' })).not.toEqual(matters)
  })

  it('are 50 to 80 by residents, some by the office, and what chiefs found', () => {
    expect(residents.length).toBeGreaterThan(50)
    expect(residents.length).toBeLessThan(80)
    const sources = new Set(matters.map(({ source }) => source))
    expect([...sources].sort()).toEqual(
      ['chief', 'cleaning', 'hotline', 'media', 'resident', 'supervision'].sort(),
    )
  })

  it('go every way there is', () => {
    const ways: readonly Step['do'][] = [
      ...(['file', 'witness', 'reject', 'merge', 'withdraw', 'dispatch', 'take', 'handBack'] as const),
      ...([
        'extend',
        'resolve',
        'sendBack',
        'verify',
        'close',
        'reopen',
        'appeal',
        'acceptAnew',
        'rate',
        'recheck',
      ] as const),
      ...(['approve', 'claim', 'cash'] as const),
    ]
    for (const way of ways) expect([way, matters.some(does(way))]).toEqual([way, true])
    expect(residents.some(({ link }) => link === 'receipt')).toBe(true)
  })

  it('have ids a phone could have made, or the place in the patrol that found them, each its own', () => {
    for (const { reportId } of matters)
      expect([reportId, v.is(clientId, reportId.replace(/X\d+$/, ''))]).toEqual([reportId, true])
    expect(new Set(matters.map(({ reportId }) => reportId)).size).toBe(matters.length)
  })

  it('tell their steps in order of time, from the first day on', () => {
    for (const { steps, reportId } of matters) {
      const times = steps.map(({ at }) => at)
      expect([reportId, times]).toEqual([reportId, [...times].sort((a, b) => a - b)])
      for (const at of times) expect(dayOf(at) >= span.start).toBe(true)
    }
  })

  it('lie at the reach they are told of', () => {
    for (const { place, reachId, source } of matters.filter((each) => each.source !== 'chief')) {
      expect([source, reachAt(place, township.reaches, reachId)?.reach._id]).toEqual([source, reachId])
    }
  })

  it('joins only to a report that is there, and reported before', () => {
    for (const { steps, place } of matters.filter(does('merge'))) {
      const into = steps.flatMap((step) => (step.do === 'merge' ? step.into : []))[0]
      const first = matters.find(({ reportId }) => reportId === into)!
      expect(first.steps[0]!.at).toBeLessThan(steps[0]!.at)
      expect(Math.abs(first.place[0] - place[0])).toBeLessThan(0.001)
    }
  })

  it('asks nothing of the cloud on days on which nothing happens, but closes the 旬 that ends', async () => {
    const calls: unknown[] = []
    const call = (...parts: unknown[]) => Promise.resolve(calls.push(parts))
    const empty = { call, database: { find: () => [], count: () => 0 } }
    // A Tuesday inside a 旬: no period ends.
    await liveReports(empty as never, {} as never, [], { day: '2026-08-18', now })
    expect(calls).toEqual([])
    await liveReports(empty as never, {} as never, [], { day: '2026-08-20', now })
    expect(calls).toEqual([
      ['clock', {}, expect.objectContaining({ at: Date.parse('2026-08-21T00:20+08:00') })],
    ])
  })
})

describe('the hours of the demo', () => {
  it('finds a morning for every light, whenever the demo is made', () => {
    const presents = ['2026-11-19T09:40', '2026-11-22T23:50', '2026-10-05T00:10', '2026-02-18T12:00']
    for (const present of presents.map((text) => Date.parse(`${text}:00+08:00`))) {
      for (const light of ['green', 'yellow', 'orange', 'red'] as const) {
        const at = handedOutFor(light, 'ordinary', present)
        expect([present, lightAt(at, dueAt(at, defaultDays.ordinary), present)]).toEqual([present, light])
      }
    }
  })

  it('lets the office act on working days between half past eight and five, never before it could', () => {
    const random = seededRandom(1)
    for (let n = 0; n < 300; n++) {
      const after = startOfDay('2026-09-25') + n * 7 * 3600_000
      for (const days of [0, 1, 4]) {
        const at = officeMoment(after, days, random)
        const hour = (at - startOfDay(dayOf(at))) / 3600_000
        expect(at).toBeGreaterThan(after)
        expect([dayOf(at), isWorkingDay(dayOf(at))]).toEqual([dayOf(at), true])
        expect(hour).toBeGreaterThanOrEqual(8.5)
        expect(hour).toBeLessThan(17)
      }
    }
  })
})
