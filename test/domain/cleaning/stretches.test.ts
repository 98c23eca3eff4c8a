/** Two contracts of one stretch at the same time. */
import { clashing } from '../../../domain/cleaning/stretches'

const held = { contractId: 'a', stretch: '左岸', from: '2026-01-01', until: '2026-06-30' }

it.each([
  ['左岸', '2026-06-30', '2026-12-31', true],
  ['左岸', '2026-07-01', '2026-12-31', false],
  ['右岸', '2026-03-01', '2026-12-31', false],
  ['', '2026-03-01', '2026-03-01', true],
  ['左岸', '2025-01-01', '2025-12-31', false],
  ['左岸', '2025-01-01', '2026-01-01', true],
])('beside one of 左岸 until June, %s from %s to %s: clash %s', (stretch, from, until, clash) => {
  expect(clashing([held], { contractId: 'b', stretch, from, until }) !== null).toBe(clash)
})

it('a contract of the whole reach stands in the way of each part, and none of itself', () => {
  const whole = { ...held, stretch: '' }
  expect(clashing([whole], { ...held, contractId: 'b' })).toBe(whole)
  expect(clashing([whole], whole)).toBeNull()
})

it.each([
  ['both', 200, 400, false],
  ['both', 199, 400, true],
  ['left', 100, 150, true],
  ['right', 100, 150, true],
] as const)('beside both banks from 0 to 200 m, %s from %i to %i m: clash %s', (side, from, to, clash) => {
  const whole = { ...held, side: 'both', part: { from: 0, to: 200 } } as const
  expect(clashing([whole], { ...held, contractId: 'b', side, part: { from, to } }) !== null).toBe(clash)
})

it('the two banks of one stretch are let each by itself', () => {
  const left = { ...held, side: 'left' } as const
  expect(clashing([left], { ...held, contractId: 'b', side: 'right' })).toBeNull()
  expect(clashing([left], { ...held, contractId: 'b', side: 'both' })).toBe(left)
})
