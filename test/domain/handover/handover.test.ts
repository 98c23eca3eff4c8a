/** Who hands over to whom, and until when. */
import { signatureOf } from '../../../domain/handover/handover'
import { type Ended, pairOf } from '../../../domain/handover/pair'
import { boardsUntil, mayConcern, signUntil } from '../../../domain/handover/terms'
import type { Assignment } from '../../../domain/register/assignment'

const term = (
  _id: string,
  from: string,
  until: string | null,
  more: Partial<Assignment> = {},
): Assignment => ({
  ...{ _id, personId: _id, personName: _id, reachId: 'r', role: 'villageChief' as const, from, until },
  ...more,
})
const left = term('left', '2025-01-01', '2026-05-31') as Ended

describe('the successor is found', () => {
  it.each([
    ['nobody yet', [], null, 0],
    ['from the day after', [term('b', '2026-06-01', null)], 'b', 0],
    ['appointed on another day: the days between are a gap', [term('b', '2026-06-11', null)], 'b', 10],
    ['appointed before the other left', [term('b', '2026-05-01', null)], 'b', 0],
    [
      'the nearest, not one of long ago',
      [term('c', '2024-01-01', null), term('b', '2026-06-05', null)],
      'b',
      4,
    ],
    ['one who goes on, where nobody came', [term('c', '2024-01-01', null)], 'c', 0],
    ['not one who left before', [term('c', '2024-01-01', '2026-05-31')], null, 0],
    ['not one taken back before the first day', [term('b', '2026-06-09', '2026-06-08')], null, 0],
    ['not one in another role', [term('b', '2026-06-01', null, { role: 'townChief' })], null, 0],
    ['not one of another reach', [term('b', '2026-06-01', null, { reachId: 'x' })], null, 0],
  ])('%s', (_, others, taker, gap) => {
    const pair = pairOf(left, [left, ...others])
    expect([pair?.taker?._id ?? null, pair?.gap]).toEqual([taker, gap])
  })
  it('who was named with the end comes before who began nearer', () => {
    const others = [term('b', '2026-06-01', null), term('c', '2026-06-02', null)]
    expect(pairOf({ ...left, handedTo: 'c' }, others)?.taker?._id).toBe('c')
  })
  it('nothing is handed over to oneself: who goes on or comes back soon has not left', () => {
    const again = (from: string) => [term('again', from, null, { personId: 'left' })]
    expect(pairOf(left, again('2026-06-01'))).toBeNull()
    expect(pairOf(left, again('2026-06-20'))).toBeNull()
    expect(pairOf(left, again('2026-12-01'))).toMatchObject({ gap: 183 })
  })
})

it('signs within a month, boards within 15 days', () => {
  expect([signUntil('2026-05-31'), boardsUntil('2026-05-31')]).toEqual(['2026-06-30', '2026-06-15'])
})

it('is asked for by whoever left or came lately, by nobody else', () => {
  const today = '2026-06-10'
  expect(mayConcern([term('a', '2024-01-01', null)], today)).toBe(false)
  expect(mayConcern([term('a', '2024-01-01', '2026-01-01', { handover: 'done' })], today)).toBe(false)
  expect(mayConcern([term('a', '2024-01-01', '2026-01-01', { handover: 'due' })], today)).toBe(true)
  expect(mayConcern([term('a', '2026-06-01', null)], today)).toBe(true)
  expect(mayConcern([term('a', '2026-06-11', null)], today)).toBe(false)
})

it('what somebody signed does not bind the one who takes over instead', () => {
  const taker = { personId: 'b', name: '演示乙', at: 0, note: '', enteredBy: null, proof: [] }
  const signed = { giver: null, taker }
  expect(signatureOf(signed, 'taker', 'b')).toBe(taker)
  expect(signatureOf(signed, 'taker', 'c')).toBeNull()
  expect(signatureOf(signed, 'giver', 'b')).toBeNull()
  expect(signatureOf(signed, 'taker', null)).toBeNull()
})
