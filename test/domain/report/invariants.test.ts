/** Whatever is done by whomever in whatever order: what must hold of a report holds after every step. */
import fc from 'fast-check'
import { defaultDays } from '../../../domain/report/deadline'
import type { ReportCommand } from '../../../domain/report/commands'
import { decide } from '../../../domain/report/decide'
import { desksOf, officeDesks } from '../../../domain/report/desks'
import type { ReportEvent } from '../../../domain/report/events'
import { namelessParts, parts, type Part } from '../../../domain/report/parts'
import { evolve, newborn } from '../../../domain/report/evolve'
import { type CommandName, commandNames } from '../../../domain/report/lifecycle'
import { mayGive } from '../../../domain/report/mayGive'
import type { LifeState } from '../../../domain/report/report'
import { isOpen, sources } from '../../../domain/report/states'
import { strikeOf } from '../../../domain/report/strike'
import {
  agriculture,
  chief,
  environment,
  filedAt,
  happened,
  inShanghai,
  past,
  photo,
  toClosed,
} from './given'

const hour = 3_600_000
const clock = { parts: ['clock'], name: '' } as const
const assignee = fc.constantFrom(environment, agriculture, chief)
const name = '演示姓名'

const body = fc.record({
  text: fc.constantFrom('', '说明一句'),
  photos: fc.constantFrom([], [photo('p')]),
  lead: assignee,
  joint: fc.array(assignee, { maxLength: 3 }),
  handling: fc.constantFrom('self', 'cleaning', 'ordinary', 'complex'),
  severity: fc.constantFrom('slight', 'grave'),
  stars: fc.integer({ min: 1, max: 5 }),
  fine: fc.boolean(),
  into: fc.constant('other'),
  refusedBy: fc.constant('clerk'),
  days: fc.integer({ min: 1, max: 10 }),
})

/** Mostly by someone who may, so that the walk gets far; sometimes by anyone at all. */
const step = fc.record({
  body,
  pick: fc.nat(),
  anyCommand: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  parts: fc.subarray([...parts]),
  wait: fc
    .oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 900 }))
    .map((n) => n * hour),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const everyone = (but: Part) => parts.filter((part) => part !== but)

function chosen(life: LifeState, { pick, anyCommand, parts: some }: Step, now: number) {
  const actor = { parts: anyCommand ? some : everyone(pick % 2 ? 'reporter' : 'anyone'), name }
  const open = commandNames.filter((each) => anyCommand || mayGive(life, each, actor, now) === null)
  return { actor, type: open[pick % open.length] as CommandName | undefined }
}

/** The clock as it strikes: again and again until nothing is due. */
function struck(life: LifeState, now: number): { life: LifeState; events: ReportEvent[] } {
  const events: ReportEvent[] = []
  for (let strike = strikeOf(life, now); strike !== null && strike <= now; strike = strikeOf(life, now)) {
    const answers = (['escalate', 'callRecheck'] as const).map((type) =>
      decide(life, { type }, clock, { now, days: defaultDays }),
    )
    const answer = answers.find(({ ok }) => ok)
    if (!answer?.ok) throw new Error(`the clock strikes ${life.state} for nothing`)
    events.push(...answer.value)
    life = answer.value.reduce(evolve, life)
  }
  return { life, events }
}

/** What must hold, and does not. Asked some thousand times, and each `expect` would cost more than all of it. */
function broken(life: LifeState, now: number): string[] {
  const owed = isOpen(life.state) || life.recheck?.outcome === 'due'
  const desks = desksOf(life)
  const nobodysYet = ['assigned', 'handling'].includes(life.state) && life.lead === null
  const must: Record<string, boolean> = {
    'is due as long as something is owed': (life.dueAt !== null) === owed,
    'lies on a desk as long as something is owed': desks.length > 0 === owed,
    'lies on no desk twice': new Set(desks).size === desks.length,
    'knows when it was closed': (life.closedAt !== null) === (life.state === 'closed'),
    // What was said to be about a chief was taken from whoever had it; then it lies at the office's desk.
    'of nobody lies with the office': !nobodysYet || desks.includes(officeDesks.triage),
    'knows what it was merged into': (life.mergedInto !== null) === (life.state === 'merged'),
    'began its stage in the past': life.stageAt <= now,
    'waits for its recheck when closed only': life.recheck?.outcome !== 'waiting' || life.state === 'closed',
  }
  return Object.keys(must).flatMap((what) => (must[what] ? [] : [`what is ${life.state} ${what}`]))
}

/** Lives through the steps; answers all events, which commands had their way, and what did not hold on the way. */
function live(start: LifeState, first: readonly ReportEvent[], steps: readonly Step[]) {
  let [life, now] = [first.reduce(evolve, start), filedAt]
  const events = [...first]
  const given: string[] = []
  const wrong: string[] = []
  for (const each of steps) {
    now += each.wait
    const clocked = struck(life, now)
    life = clocked.life
    events.push(...clocked.events)
    wrong.push(...broken(life, now))
    if ((strikeOf(life, now) ?? Infinity) <= now) wrong.push('the clock struck, and something is due')
    const { actor, type } = chosen(life, each, now)
    if (type === undefined) continue
    const command = { ...each.body, type, chargedAt: life.stageAt } as unknown as ReportCommand
    const answer = decide(life, command, actor, { now, days: defaultDays })
    if (!answer.ok) continue
    given.push(type)
    events.push(...answer.value)
    life = answer.value.reduce(evolve, life)
    wrong.push(...broken(life, now))
  }
  return { life, events, given, wrong }
}

const fixed = happened({ type: 'fixedOnSpot', text: '', photos: [photo('after')] }, 'chief')
/** Also from half-way, so that the far end is walked as often as the beginning. */
const verified = [past.assigned(), past.resolved, past.verified]
const beginning = fc.record({
  source: fc.constantFrom(...sources),
  first: fc.constantFrom([], [fixed], [past.assigned('complex')], verified, toClosed()),
})

const course = fc.tuple(beginning, fc.array(step, { maxLength: 40, size: 'max' }))

it('any commands of anyone, with the clock striking in between, keep what must hold', () => {
  fc.assert(
    fc.property(course, ([{ source, first }, steps]) => {
      const start = newborn(source, filedAt, inShanghai('2026-11-04'))
      const { life, events, wrong } = live(start, first, steps)
      expect(wrong).toEqual([])
      expect(events.reduce(evolve, start)).toEqual(life)
      for (const { by, byName } of events) if (namelessParts.includes(by)) expect(byName).toBe('')
      const count = (type: ReportEvent['type']) => events.filter((event) => event.type === type).length
      expect(count('reopened')).toBeLessThanOrEqual(1)
      expect(count('appealed')).toBeLessThanOrEqual(1)
      expect(count('rated')).toBeLessThanOrEqual(1)
      expect(count('extended')).toBeLessThanOrEqual(count('assigned'))
      expect(count('closed')).toBeLessThanOrEqual(1 + count('reopened') + count('recurred'))
    }),
    { numRuns: 100 },
  )
})

it('such a walk reaches every command: what is never done can not go wrong', () => {
  // Of one luck, since whether a rare command comes up in a hundred walks is itself luck.
  const given = fc.sample(course, { seed: 2026, numRuns: 250 }).flatMap(([{ source, first }, steps]) => {
    return live(newborn(source, filedAt, inShanghai('2026-11-04')), first, steps).given
  })
  // The clock's own commands it gives itself.
  const own = ['escalate', 'callRecheck']
  expect(commandNames.filter((each) => given.includes(each))).toEqual(
    commandNames.filter((each) => !own.includes(each)),
  )
})
