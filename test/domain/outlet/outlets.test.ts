/** Kinds and codes of outlets. */
import { defaultCodeRule, looksOdd, patternsOf, prefixesIn } from '../../../domain/outlet/codeRule'
import { classOf, outletClasses, type OutletKind, outletKinds } from '../../../domain/outlet/outletKinds'

it('every kind belongs to one of the four classes', () => {
  const classes = (Object.keys(outletKinds) as OutletKind[]).map(classOf)
  expect(new Set(classes)).toEqual(new Set(Object.keys(outletClasses)))
  expect([classOf('parkRain'), classOf('townPlant'), classOf('largeFish'), classOf('rest')]).toEqual([
    'industry',
    'town',
    'farm',
    'other',
  ])
})

it.each([
  ['', false],
  ['330326-A-0001', false],
  [' 330326 a 0001 ', false],
  ['３３０３２６０００１', false],
  ['A'.repeat(39), false],
  ['A'.repeat(41), true],
  ['A-1', true],
  ['入河排口一号', true],
])('the code 「%s」 is asked about: %s', (code, odd) => {
  expect(looksOdd(code, patternsOf(defaultCodeRule))).toBe(odd)
})

it.each([
  ['330122A0001', false],
  ['330123A0001', false],
  ['330199A0001', true],
  ['330122', true],
])(
  'where codes begin with 330122 or 330123 and have 8 letters or more, 「%s」 is asked about: %s',
  (code, odd) => {
    const prefixes = prefixesIn('３３０１２２、 330123，')
    expect(prefixes).toEqual(['330122', '330123'])
    expect(looksOdd(code, patternsOf({ prefixes, least: 8, most: 40 }))).toBe(odd)
  },
)
