/** Rules of waters that contradict themselves. */
import { contradictionsIn, defaultWaterRules } from '../../../domain/register/waterRules'
import { gradedItems } from '../../../domain/waterQuality/items'

const { quality, codes } = defaultWaterRules
const withWarnings = (yellow: number, orange: number, red: number) => ({
  codes,
  quality: { ...quality, warnings: { yellow, orange, red } },
})
const leavingOut = (leftOut: typeof gradedItems) => ({ codes, quality: { ...quality, leftOut } })

it.each([
  ['those of before', [], defaultWaterRules],
  ['all warnings from one class on', [], withWarnings(1, 1, 1)],
  ['orange before yellow', ['orange'], withWarnings(2, 1, 3)],
  ['red before orange', ['red'], withWarnings(1, 3, 2)],
  ['all items but one left out', [], leavingOut(gradedItems.slice(1))],
  ['all items left out', ['leftOut'], leavingOut(gradedItems)],
  ['codes of just six letters', [], { quality, codes: { ...codes, least: 6, most: 6 } }],
  ['codes of seven letters and at most six', ['most'], { quality, codes: { ...codes, least: 7, most: 6 } }],
])('%s: wrong is %j', (_, wrong, rules) => {
  expect(Object.keys(contradictionsIn(rules))).toEqual(wrong)
})
