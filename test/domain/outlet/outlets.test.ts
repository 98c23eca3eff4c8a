/** Kinds and codes of outlets. */
import { defaultCodeRule, looksOdd } from '../../../domain/outlet/codeRule'
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
  expect(looksOdd(code, defaultCodeRule)).toBe(odd)
})
