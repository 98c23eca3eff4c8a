/** Who decides on which version of a plan, and what is in force then. */
import {
  afterDecision,
  afterSubmit,
  isSamePlan,
  mayDecide,
  type Standing,
  unwritten,
  type Version,
} from '../../../domain/plan/approval'
import { aPlan, task } from './aPlan'

const waiting: Standing = { state: 'submitted', number: 2, inForce: 1 }
const version: Version = { number: 2, state: 'submitted', writers: ['writer', 'helper'] }
const head = { personId: 'head', approved: true, reason: '' }
const decided = (part: Partial<Version>, by: Partial<typeof head> = {}) => {
  const answer = mayDecide({ ...version, ...part }, waiting, { ...head, ...by })
  return answer.ok ? 'ok' : answer.problem.code
}

it.each([
  ['the newest version by somebody who wrote nothing of it', {}, {}, 'ok'],
  ['by whoever handed it in', {}, { personId: 'writer' }, 'plan.ownWork'],
  ['by somebody else who wrote in it', {}, { personId: 'helper' }, 'plan.ownWork'],
  ['an older version that still waits', { number: 1 }, {}, 'plan.moved'],
  ['one that was decided', { state: 'returned' as const }, {}, 'plan.moved'],
  ['back, with a reason', {}, { approved: false, reason: '缺资金' }, 'ok'],
  ['back, without one', {}, { approved: false, reason: '  ' }, 'plan.reasonMissing'],
])('%s', (_, part, by, said) => {
  expect(decided(part, by)).toBe(said)
})

it('the version in force stays in force until the next one is approved', () => {
  const first = afterDecision(afterSubmit(unwritten), true)
  const second = afterSubmit(first)
  expect([first.inForce, second.inForce]).toEqual([1, 1])
  expect(afterDecision(second, false)).toEqual({ state: 'returned', number: 2, inForce: 1 })
  expect(afterDecision(second, true)).toEqual({ state: 'approved', number: 2, inForce: 2 })
})

it('how far a task is makes no other plan of it; another deadline does', () => {
  const before = aPlan({ tasks: [task('pipes')] })
  const withTask = (part: Parameters<typeof task>[1]) => aPlan({ tasks: [task('pipes', part)] })
  const progress = { percent: 100, said: '已完工', reported: '2026-09-01', finished: '2026-09-01' }
  for (const [name, value] of Object.entries(progress))
    expect([name, isSamePlan(before, withTask({ [name]: value }))]).toEqual([name, true])
  expect(isSamePlan(before, withTask({ until: '2026-11-30' }))).toBe(false)
})
