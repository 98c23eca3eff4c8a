/** What comes by the clock: who hears of what is overdue, and the second look 30 days after. */
import { desksOf } from '../../../domain/report/desks'
import type { ReportEvent } from '../../../domain/report/events'
import { evolve } from '../../../domain/report/evolve'
import { newsOf } from '../../../domain/report/news'
import { strikeAfter, strikeOf } from '../../../domain/report/strike'
import {
  agriculture,
  environment,
  filedAt,
  given,
  givenFrom,
  happened,
  inShanghai,
  past,
  photo,
  toClosed,
} from './given'

const text = '说明一句'
const day = 86_400_000

describe('handed back', () => {
  const at = inShanghai('2026-11-12', '15:00')
  const late = happened({ type: 'escalated', level: 1 }, 'clock', inShanghai('2026-11-10'))
  const dueAt = inShanghai('2026-11-14')
  const handedBack = happened({ type: 'handedBack', text, dueAt }, 'lead', at)

  it('it has triage’s one working day, however late the lead was, and nobody is called over it yet', () => {
    const step = given(past.assigned(), late).when({ type: 'handBack', text }, 'lead', at)
    step.then(handedBack)
    expect(step.life()).toMatchObject({ dueAt, stageAt: at, escalation: 0, lead: null, joint: [] })
    expect(desksOf(step.life())).toEqual(['office:triage'])
  })

  it('goes up from there when the office is late', () => {
    const before = given(past.assigned(), late, handedBack)
    before.when({ type: 'escalate' }, 'clock', dueAt - 1).thenRefused('report.stateMoved')
    before
      .when({ type: 'escalate' }, 'clock', dueAt)
      .then(happened({ type: 'escalated', level: 1 }, 'clock', dueAt))
  })
})

describe('overdue on Tuesday, 10 November at 0:00', () => {
  const levels = [
    [1, '镇级河长', '2026-11-10'],
    [2, '总河长', '2026-11-12'],
    [3, '县河长办', '2026-11-17'],
  ] as const
  const escalated = (level: 1 | 2 | 3) => happened({ type: 'escalated', level }, 'clock')
  const upTo = (level: number) => levels.flatMap(([each]) => (each < level ? [escalated(each)] : []))

  it.each(levels)('level %i (%s) hears of it on %s, not before', (level, _name, from) => {
    const before = given(past.assigned(), ...upTo(level))
    const moment = inShanghai(from)
    before.when({ type: 'escalate' }, 'clock', moment - 1).thenRefused('report.stateMoved')
    before.when({ type: 'escalate' }, 'clock', moment).then({ ...escalated(level), at: moment })
  })

  it('nobody is left above the county', () => {
    given(past.assigned(), ...upTo(4))
      .when({ type: 'escalate' }, 'clock', inShanghai('2027-01-01'))
      .thenRefused('report.stateMoved')
  })

  it('is told one level at a time, also by a clock that stood still for months', () => {
    given(past.assigned())
      .when({ type: 'escalate' }, 'clock', inShanghai('2027-01-01'))
      .then({ ...escalated(1), at: inShanghai('2027-01-01') })
  })

  it('lies on the head chief’s desk, too, from the second level on, whoever owes it', () => {
    expect(desksOf(given(past.assigned(), ...upTo(2)).life)).not.toContain('headChief:close')
    const desks = ['department:environment', 'department:agriculture', 'headChief:close']
    expect(desksOf(given(past.assigned(), ...upTo(3)).life)).toEqual(desks)
    expect(desksOf(given(...upTo(3)).life)).toEqual(['office:triage', 'headChief:close'])
    const fromAbove = givenFrom('media', past.assigned(), past.resolved, past.verified, ...upTo(3))
    expect(desksOf(fromAbove.life)).toEqual(['headChief:close'])
  })

  it('begins anew with the next stage', () => {
    expect(given(past.assigned(), ...upTo(4), past.resolved).life.escalation).toBe(0)
  })
})

describe('the hour of a reminder', () => {
  const { life } = given(past.assigned())
  const orange = strikeOf(life, strikeOf(life, filedAt)!)!
  const waiting = { ...life, strikeAt: orange }

  it('is not forgotten when something is said between it and the stroke of the clock', () => {
    expect(strikeAfter(waiting, { ...life }, orange + 60_000)).toBe(orange)
    expect(strikeAfter(waiting, { ...life }, orange - 60_000)).toBe(orange)
  })

  it('is over when the matter has another deadline, went up or has ended', () => {
    const after = (step: ReportEvent) =>
      strikeAfter(waiting, given(past.assigned(), step).life, orange + 60_000)
    expect(after(past.resolved)).not.toBe(orange)
    expect(after(happened({ type: 'escalated', level: 1 }, 'clock'))).not.toBe(orange)
  })
})

describe('30 days after it was closed', () => {
  const at = filedAt + 30 * day
  const dueAt = inShanghai('2026-12-05')
  const called = happened({ type: 'recheckDue', dueAt }, 'clock', at)
  const photos = [photo('again')]

  it('the clock calls for a second look, not before and not twice', () => {
    given(...toClosed())
      .when({ type: 'callRecheck' }, 'clock', at - 1)
      .thenRefused('report.stateMoved')
    const step = given(...toClosed()).when({ type: 'callRecheck' }, 'clock', at)
    step.then(called)
    expect(desksOf(step.life())).toEqual(['office:recheck'])
    given(...toClosed(), called)
      .when({ type: 'callRecheck' }, 'clock', at)
      .thenRefused('report.stateMoved')
  })

  it('a second look that nobody took goes up the chain, and says that it is one', () => {
    const step = given(...toClosed(), called)
    expect(strikeOf(step.life, at)).toBeLessThanOrEqual(dueAt)
    step.when({ type: 'escalate' }, 'clock', dueAt - 1).thenRefused('report.stateMoved')
    const late = happened({ type: 'escalated', level: 1 }, 'clock', dueAt)
    step.when({ type: 'escalate' }, 'clock', dueAt).then(late)
    const higher = [late, happened({ type: 'escalated', level: 2 }, 'clock', dueAt)]
    const life = given(...toClosed(), called, ...higher).life
    expect(desksOf(life)).toEqual(['office:recheck', 'headChief:close'])
    const news = newsOf(
      { ...life, _id: 'r1', reachId: 's1', reachName: '带溪', category: 'litter' } as never,
      late,
    )
    expect(news?.values).toEqual(expect.arrayContaining(['河长办', '回头看已过期限，请督办']))
    const looked = happened({ type: 'rechecked', text: '', photos }, 'office', dueAt)
    expect(strikeOf(given(...toClosed(), called, ...higher, looked).life, dueAt)).toBeNull()
  })

  it('nobody rechecks before it is time, or after it was done', () => {
    const recheck = { type: 'recheck', text: '', photos, fine: true } as const
    const fine = happened({ type: 'rechecked', text: '', photos }, 'office', at)
    given(...toClosed())
      .when(recheck, 'office', at)
      .thenRefused('report.stateMoved')
    given(...toClosed(), called, fine)
      .when(recheck, 'office', at)
      .thenRefused('report.stateMoved')
  })

  it('fine: nobody owes anything any more', () => {
    const step = given(...toClosed(), called).when(
      { type: 'recheck', text: '', photos, fine: true },
      'chief',
      at,
    )
    step.then(happened({ type: 'rechecked', text: '', photos }, 'chief', at))
    expect(step.life()).toMatchObject({ state: 'closed', dueAt: null, recheck: { outcome: 'fine' } })
    expect(desksOf(step.life())).toEqual([])
  })

  it('there again: back to those who had it, with the days they had, and looked at again 30 days later', () => {
    const step = given(...toClosed(), called).when(
      { type: 'recheck', text, photos, fine: false },
      'office',
      at,
    )
    step.then(happened({ type: 'recurred', text, photos, dueAt: inShanghai('2026-12-10') }, 'office', at))
    const life = step.life()
    expect(life).toMatchObject({ state: 'assigned', closedAt: null, lead: environment, joint: [agriculture] })
    const closedAgain = [past.resolved, past.verified, past.closed(at)].reduce(evolve, life)
    expect(closedAgain.recheck).toEqual({ at: at + 30 * day, outcome: 'waiting' })
  })

  it('nobody looks again at what was fixed on the spot', () => {
    const { life } = givenFrom('chief', happened({ type: 'fixedOnSpot', text, photos }, 'chief'))
    expect(life).toMatchObject({ state: 'closed', closedAt: filedAt, dueAt: null, recheck: null })
  })
})
