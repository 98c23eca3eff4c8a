import { percentWalked } from '../../../domain/patrol/stretches'

it.each([
  ['nothing', [], 0],
  ['half', [{ from: 0, to: 500 }], 50],
  ['all but the last step of the centreline', [{ from: 0, to: 999.6 }], 100],
  [
    'all but a corner that nobody would call missing',
    [
      { from: 0, to: 400 },
      { from: 409, to: 1000 },
    ],
    100,
  ],
  ['all but a stretch of eleven metres', [{ from: 0, to: 989 }], 98],
  ['a hair less than sixty percent', [{ from: 0, to: 599.9 }], 59],
  [
    'twice the same half',
    [
      { from: 0, to: 500 },
      { from: 0, to: 500 },
    ],
    50,
  ],
])('of a kilometre %s', (_what, covered, percent) => {
  expect(percentWalked(1000, covered)).toBe(percent)
})
