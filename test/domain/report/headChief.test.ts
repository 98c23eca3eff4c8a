/** What went up to the head chief stays with him until he has said something, and is back when his deadline has passed. */
import { desksOf, headChiefDesk } from '../../../domain/report/desks'
import { evolve } from '../../../domain/report/evolve'
import { newsOf } from '../../../domain/report/news'
import type { LifeState } from '../../../domain/report/report'
import { strikeOf } from '../../../domain/report/strike'
import { lineFor } from '../../../domain/report/timeline'
import { agriculture, environment, given, happened, inShanghai, past, toClosed } from './given'

const due = inShanghai('2026-11-10')
const now = inShanghai('2026-11-12', '10:00')
/** The fourth working day after Thursday, at its end. */
const newDue = inShanghai('2026-11-19')
const raised = ([1, 2] as const).map((level) => happened({ type: 'escalated', level }, 'clock', now))
const late = given(past.assigned('complex', due), ...raised)
const urge = { type: 'urge', text: '请本周办好', days: 4 } as const
const urged = happened({ type: 'urged', text: '请本周办好', dueAt: newDue }, 'headChief', now)
const instructed = happened({ type: 'instructed', text: '按方案办' }, 'headChief', now)
const acknowledged = happened({ type: 'acknowledged' }, 'headChief', now)

const waits = (life: LifeState) => desksOf(life).includes(headChiefDesk)

/** Everything the clock does until this moment. */
function struck(life: LifeState, until: number): LifeState {
  for (let at = strikeOf(life, until); at !== null && at <= until; at = strikeOf(life, until)) {
    const level = (life.escalation + 1) as 1 | 2 | 3
    life = evolve(life, happened({ type: 'escalated', level }, 'clock', until))
  }
  return life
}

it('urged, it has a new deadline and leaves his list; overdue again, it is back at that very moment', () => {
  expect(waits(late.life)).toBe(true)
  const step = late.when(urge, 'headChief', now)
  step.then(urged)
  const life = step.life()
  expect(life).toMatchObject({ state: 'assigned', lead: environment, dueAt: newDue, stageAt: now })
  expect(waits(life)).toBe(false)
  expect(waits(struck(life, newDue - 1))).toBe(false)
  expect(waits(struck(life, newDue))).toBe(true)
})

it('a deadline the head chief set is not put off by who has it, and taking the matter does not lift it', () => {
  const taken = happened({ type: 'taken', dueAt: newDue }, 'lead', now)
  const extend = { type: 'extend', text: '等化验' } as const
  const before = given(past.assigned('complex', due), ...raised, urged, taken)
  before.when(extend, 'lead', now).thenRefused('report.urged')
  expect(waits(struck(before.life, newDue))).toBe(true)
  // Two working days go by first where the office set it.
  const plain = given(past.assigned('complex', due)).life
  expect(waits(struck(plain, due))).toBe(false)
})

it('done, and sent back by the office: what the head chief set is over', () => {
  const life = [past.resolved, past.assigned('complex', newDue)].reduce(evolve, given(...raised, urged).life)
  expect(waits(struck(life, newDue))).toBe(false)
})

it.each([instructed, acknowledged])('after $type it is off his list until it goes up once more', (answer) => {
  const life = evolve(late.life, answer)
  expect(life).toMatchObject({ escalation: 2, dueAt: due })
  expect(waits(life)).toBe(false)
  expect(desksOf(life)).toEqual(['department:environment', 'department:agriculture'])
  expect(waits(struck(life, inShanghai('2026-11-17')))).toBe(true)
})

it('may be urged and instructed after it was seen, but is seen once', () => {
  const seen = given(past.assigned('complex', due), ...raised, acknowledged)
  seen.when(urge, 'headChief', now).then(urged)
  seen.when({ type: 'instruct', text: '按方案办' }, 'headChief', now).then(instructed)
  seen.when({ type: 'acknowledge' }, 'headChief', now).thenRefused('report.stateMoved')
})

it('an instruction without words says nothing', () => {
  late.when({ type: 'instruct', text: '  ' }, 'headChief', now).thenRefused('report.reasonMissing')
})

it('he interferes with nothing that has not come up to him; the office gives it to others whenever it likes', () => {
  const inTime = given(past.assigned())
  const reassign = { type: 'reassign', lead: agriculture, joint: [], handling: 'ordinary', text: '' } as const
  for (const command of [urge, reassign, { type: 'acknowledge' } as const])
    inTime.when(command, 'headChief').thenRefused('report.stateMoved')
  expect(inTime.when(reassign, ['office', 'headChief']).life().lead).toEqual(agriculture)
  const given_ = late.when(reassign, 'headChief', now).life()
  expect(given_).toMatchObject({ lead: agriculture, urged: true, escalation: 0 })
  expect(waits(given_)).toBe(false)
  expect(waits(struck(given_, given_.dueAt!))).toBe(true)
})

it('a second look that nobody took can be urged, too', () => {
  const called = happened({ type: 'recheckDue', dueAt: due }, 'clock', due)
  const closed = given(...toClosed(), called, ...raised)
  const life = closed.when(urge, 'headChief', now).life()
  expect(desksOf(life)).toEqual(['office:recheck'])
  expect(waits(struck(life, newDue))).toBe(true)
})

describe('who hears of it', () => {
  const report = (life: LifeState) =>
    ({ ...life, _id: 'r1', number: 'n1', reachId: 's1', reachName: '带溪', category: 'bankWaste' }) as never

  it('those who are charged, with the new last day and his words', () => {
    const news = newsOf(report(evolve(late.life, urged)), urged)
    expect(news).toMatchObject({
      to: [
        { kind: 'department', id: 'environment' },
        { kind: 'department', id: 'agriculture' },
      ],
      template: 'reportDue',
      values: ['带溪 岸边垃圾', '2026-11-18', '请本周办好'],
    })
    expect(newsOf(report(evolve(late.life, instructed)), instructed)?.values[2]).toBe('按方案办')
    expect(newsOf(report(evolve(late.life, acknowledged)), acknowledged)).toBeNull()
  })

  it('the office where nobody is charged, or the work waits for the office', () => {
    for (const events of [[], [past.assigned(), past.resolved]]) {
      const life = given(...events, ...raised, urged).life
      expect(newsOf(report(life), urged)?.to).toEqual([{ kind: 'role', role: 'office' }])
    }
  })

  it('the handlers read it with his name, who reported and the public do not', () => {
    const named = { ...urged, byName: '演示镇长' }
    expect(lineFor(named, 'handler')).toMatchObject({
      who: '演示镇长',
      what: '督办，期限 2026年11月18日',
      text: '请本周办好',
    })
    for (const event of [named, instructed, acknowledged]) {
      expect([lineFor(event, 'reporter'), lineFor(event, 'public')]).toEqual([null, null])
      expect(lineFor(event, 'handler')).not.toBeNull()
    }
  })
})
