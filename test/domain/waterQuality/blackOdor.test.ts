/** Black and smelling water: urban by the table of the guide, rural by the township's limits. */
import { ruralBlackGrade, urbanBlackGrade } from '../../../domain/waterQuality/blackOdor'
import { exactly } from '../../../domain/waterQuality/exact'
import { defaultQualityPolicy as policy } from '../../../domain/waterQuality/policy'
import { warningOf, warningSpan } from '../../../domain/waterQuality/warning'

const amounts = (written: Record<string, string>) =>
  Object.fromEntries(Object.entries(written).map(([name, text]) => [name, exactly(text)!]))

it.each([
  [{ transparency: '25' }, 'none'],
  [{ transparency: '24.9' }, 'light'],
  [{ transparency: '10' }, 'light'],
  [{ transparency: '9.9' }, 'severe'],
  [{ oxygen: '2' }, 'none'],
  [{ oxygen: '1.99' }, 'light'],
  [{ oxygen: '0.2' }, 'light'],
  [{ oxygen: '0.19' }, 'severe'],
  [{ redox: '50' }, 'none'],
  [{ redox: '49' }, 'light'],
  [{ redox: '-200' }, 'light'],
  [{ redox: '-201' }, 'severe'],
  [{ ammonia: '8' }, 'none'],
  [{ ammonia: '8.01' }, 'light'],
  [{ ammonia: '15' }, 'light'],
  [{ ammonia: '15.01' }, 'severe'],
  [{ ammonia: '1', oxygen: '0.1' }, 'severe'],
  [{ transparency: '20', depth: '20' }, 'none'],
  [{ transparency: '8', depth: '20' }, 'light'],
  [{ transparency: '7.9', depth: '20' }, 'severe'],
])('an urban water with %j is %s', (written, grade) => {
  expect(urbanBlackGrade(amounts(written as Record<string, string>))).toBe(grade)
})

it('nothing measured says nothing', () => {
  expect([urbanBlackGrade({}), ruralBlackGrade(amounts({ depth: '20' }), policy.rural)]).toEqual([null, null])
})

it.each([
  [{ transparency: '25', oxygen: '2', ammonia: '15' }, 'none'],
  [{ transparency: '24', oxygen: '2', ammonia: '15' }, 'light'],
  [{ oxygen: '1.9' }, 'light'],
  [{ ammonia: '15.1' }, 'light'],
  [{ transparency: '9', depth: '20' }, 'none'],
])('a rural water with %j is %s', (written, grade) => {
  expect(ruralBlackGrade(amounts(written as Record<string, string>), policy.rural)).toBe(grade)
})

it.each([
  ['III', 'III', null, null],
  ['II', 'III', null, null],
  ['IV', 'III', null, 'yellow'],
  ['V', 'III', null, 'orange'],
  ['worse', 'III', null, 'red'],
  ['worse', 'V', null, 'yellow'],
  ['III', 'III', 'light', 'orange'],
  ['IV', 'III', 'severe', 'red'],
  ['worse', 'III', 'light', 'red'],
  [null, 'III', null, null],
  [null, 'III', 'light', 'orange'],
] as const)('%s where %s is wanted, %s: %s', (grade, target, black, kind) => {
  expect(warningOf({ grade, target, black }, policy)).toBe(kind)
})

it('a warning begins when it is known and ends by itself; an old reading warns nobody', () => {
  expect(warningSpan('2026-03-01', '2026-03-05', policy)).toEqual({ from: '2026-03-05', until: '2026-04-05' })
  expect(warningSpan('2026-03-01', '2026-04-05', policy)).toEqual({ from: '2026-04-05', until: '2026-04-05' })
  expect(warningSpan('2026-03-01', '2026-04-06', policy)).toBeNull()
  expect(warningSpan('2026-01-01', '2026-03-05', policy)).toBeNull()
})
