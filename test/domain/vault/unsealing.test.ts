/** Two people, a reason, one hour, one look: every state against everyone who may try. */
import {
  mayDecide,
  mayRead,
  readingTime,
  type Unsealing,
  type UnsealingState,
  unsealingState,
} from '../../../domain/vault/unsealing'

const decidedAt = 1_000_000
const asked: Unsealing = {
  _id: 'u-1',
  key: '1_u-1',
  reportId: 'report-1',
  reason: '派出所来函协查，案号已登记',
  requestedBy: { personId: 'asker', name: '演示申请人' },
  requestedAt: 0,
  decision: null,
  readAt: null,
}
const decision = { by: { personId: 'other', name: '演示同事' }, agreed: true, note: '', at: decidedAt }
const soon = decidedAt + 60_000

const cases: Record<UnsealingState, { unsealing: Unsealing; now: number }> = {
  requested: { unsealing: asked, now: soon },
  declined: { unsealing: { ...asked, decision: { ...decision, agreed: false } }, now: soon },
  agreed: { unsealing: { ...asked, decision }, now: soon },
  read: { unsealing: { ...asked, decision, readAt: soon }, now: soon + 1 },
  lapsed: { unsealing: { ...asked, decision }, now: decidedAt + readingTime },
}
const states = Object.keys(cases) as UnsealingState[]
const codeOf = (answer: ReturnType<typeof mayDecide>) => (answer.ok ? 'ok' : answer.problem.code)

it.each(states)('%s is told from what happened', (state) => {
  const { unsealing, now } = cases[state]
  expect(unsealingState(unsealing, now)).toBe(state)
})

it.each(states)('%s: nobody decides on their own request', (state) => {
  expect(codeOf(mayDecide(cases[state].unsealing, 'asker'))).toBe('vault.ownRequest')
})

it.each(states)('%s: another person decides only while it waits', (state) => {
  const expected = state === 'requested' ? 'ok' : 'vault.alreadyDecided'
  expect(codeOf(mayDecide(cases[state].unsealing, 'other'))).toBe(expected)
  expect(codeOf(mayDecide(cases[state].unsealing, 'third'))).toBe(expected)
})

it.each(states)('%s: nobody but the one who asked reads', (state) => {
  const { unsealing, now } = cases[state]
  expect(codeOf(mayRead(unsealing, 'other', now))).toBe('identity.forbidden')
})

it.each(states)('%s: the one who asked reads only what was agreed, once, within the hour', (state) => {
  const expected: Record<UnsealingState, string> = {
    requested: 'vault.notAgreed',
    declined: 'vault.notAgreed',
    agreed: 'ok',
    read: 'vault.readingOver',
    lapsed: 'vault.readingOver',
  }
  const { unsealing, now } = cases[state]
  expect(codeOf(mayRead(unsealing, 'asker', now))).toBe(expected[state])
})

it('the hour ends on the millisecond', () => {
  const { unsealing } = cases.agreed
  expect(codeOf(mayRead(unsealing, 'asker', decidedAt + readingTime - 1))).toBe('ok')
  expect(codeOf(mayRead(unsealing, 'asker', decidedAt + readingTime))).toBe('vault.readingOver')
})
