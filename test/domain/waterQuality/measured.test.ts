/** Figures as laboratories write them. */
import fc from 'fast-check'
import { exactly, ratioText } from '../../../domain/waterQuality/exact'
import { type ItemName, itemNames } from '../../../domain/waterQuality/items'
import { readMeasured } from '../../../domain/waterQuality/measured'

it.each<[ItemName, string, string, string]>([
  ['ammonia', '0.45', '0.45', '0.45'],
  ['ammonia', '０．４５', '0.45', '0.45'],
  ['ammonia', '＜0.05', '<0.05', '0.025'],
  ['ammonia', '< 0.025', '<0.025', '0.0125'],
  ['phosphorus', '0.01L', '<0.01', '0.005'],
  ['petroleum', '未检出', 'ND', '0'],
  ['petroleum', 'nd', 'ND', '0'],
  ['redox', '－120', '-120', '-120'],
  ['redox', '−120', '-120', '-120'],
])('%s 「%s」 is kept as %s and counts as %s', (name, written, kept, amount) => {
  expect(readMeasured(name, written)).toEqual({ written: kept, amount: exactly(amount) })
})

it.each<[ItemName, string, string]>([
  ['ammonia', '-1', '氨氮不会小于 0，请看看报告单'],
  ['ammonia', '－１', '氨氮不会小于 0，请看看报告单'],
  ['ammonia', '约0.5', '看不出氨氮是多少，请写数字，例如 0.05 或 <0.05'],
  ['ammonia', '0.0000001', '看不出氨氮是多少，请写数字，例如 0.05 或 <0.05'],
  ['ammonia', '<', '看不出氨氮是多少，请写数字，例如 0.05 或 <0.05'],
  ['ammonia', '<0', '看不出氨氮的检出限是多少，请写成 <0.05 这样'],
  ['oxygen', '<0.5', '溶解氧请写测得的数字'],
  ['oxygen', 'ND', '溶解氧请写测得的数字'],
  ['acidity', '72', 'pH 在 0 和 14 之间，请看看报告单'],
  ['transparency', '-3', '透明度不会小于 0，请看看报告单'],
])('%s 「%s」 is refused: %s', (name, written, sentence) => {
  expect(readMeasured(name, written)).toEqual({ sentence })
})

it('nothing written, a dash and a stroke are nothing measured', () => {
  for (const written of ['', ' ', '-', '—', '/']) expect(readMeasured('ammonia', written)).toBeNull()
  expect(readMeasured('transparency', '见底')).toMatchObject({ written: '见底' })
})

it('what is kept is read again as the same', () => {
  const written = fc.oneof(
    fc
      .integer({ min: 0, max: 99_999_999_999 })
      .map((n) => `${Math.floor(n / 100_000)}.${String(n % 100_000).padStart(5, '0')}`),
    fc.constantFrom('ND', '<0.05', '0.05L', '见底', '12', '-7', '', '－', '1e3', 'NaN', '.5', '5.'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...itemNames), written, (name, text) => {
      const read = readMeasured(name, text)
      if (read === null || 'sentence' in read) return
      expect(Number.isFinite(read.amount)).toBe(true)
      expect(readMeasured(name, read.written)).toEqual(read)
    }),
  )
})

it('amounts are exact to the fifth digit, ratios rounded to the second', () => {
  expect([exactly('0.1')! + exactly('0.2')!, exactly('1.5')]).toEqual([exactly('0.3'), 150_000])
  expect([ratioText(1, 3), ratioText(2, 3), ratioText(1, 200), ratioText(5, 1)]).toEqual([
    '0.33',
    '0.67',
    '0.01',
    '5.00',
  ])
})
