/** Classes of GB 3838-2002 by the worst item: every limit from both sides, and random readings by a table of their own. */
import fc from 'fast-check'
import { exactly, parts } from '../../../domain/waterQuality/exact'
import { type Amounts, gradeOf, gradeOfItem, rankOf } from '../../../domain/waterQuality/grade'
import { bodies, type Grade, grades, type ItemName, type Target } from '../../../domain/waterQuality/items'
import { defaultQualityPolicy as policy } from '../../../domain/waterQuality/policy'

/** Table 1 of the standard as it is printed, in thousandths of a milligram a litre: river, then lake. */
const table: readonly [ItemName, readonly number[], readonly number[]][] = [
  ['oxygen', [7500, 6000, 5000, 3000, 2000], [7500, 6000, 5000, 3000, 2000]],
  ['permanganate', [2000, 4000, 6000, 10000, 15000], [2000, 4000, 6000, 10000, 15000]],
  ['chemicalDemand', [15000, 15000, 20000, 30000, 40000], [15000, 15000, 20000, 30000, 40000]],
  ['biologicalDemand', [3000, 3000, 4000, 6000, 10000], [3000, 3000, 4000, 6000, 10000]],
  ['ammonia', [150, 500, 1000, 1500, 2000], [150, 500, 1000, 1500, 2000]],
  ['phosphorus', [20, 100, 200, 300, 400], [10, 25, 50, 100, 200]],
  ['fluoride', [1000, 1000, 1000, 1500, 1500], [1000, 1000, 1000, 1500, 1500]],
  ['petroleum', [50, 50, 50, 500, 1000], [50, 50, 50, 500, 1000]],
  ['surfactant', [200, 200, 200, 300, 300], [200, 200, 200, 300, 300]],
]
const targets: readonly Target[] = ['I', 'II', 'III', 'IV', 'V']
const inThousandths = parts / 1000

describe.each(bodies)('in a %s', (body) => {
  const column = body === 'river' ? 1 : 2

  it.each(table)('%s on a limit is of the better class, a hair beyond of the next worse', (...row) => {
    const [name] = row
    row[column].forEach((limit, n) => {
      const onLimit = limit * inThousandths
      const beyond = name === 'oxygen' ? -1 : 1
      const best = row[column].indexOf(limit)
      const next = row[column].findIndex((other) => (name === 'oxygen' ? other < limit : other > limit))
      expect([limit, n, gradeOfItem(name, onLimit, body)]).toEqual([limit, n, grades[best]])
      expect(gradeOfItem(name, onLimit - beyond, body)).toBe(grades[best])
      expect(gradeOfItem(name, onLimit + beyond, body)).toBe(next < 0 ? 'worse' : grades[next])
    })
  })

  it('any reading has the class of its worst item, and exceeds by those worse than the target', () => {
    const amount = fc.integer({ min: 0, max: 45_000 })
    const reading = fc.tuple(...table.map(() => fc.option(amount, { nil: undefined, freq: 2 })))
    fc.assert(
      fc.property(reading, fc.constantFrom(...targets), (values, target) => {
        const amounts: Amounts = Object.fromEntries(
          table.flatMap(([name], n) => (values[n] === undefined ? [] : [[name, values[n] * inThousandths]])),
        )
        const ranks = table.flatMap((row, n) => {
          const value = values[n]
          if (value === undefined) return []
          const fits = row[column].filter((limit) =>
            row[0] === 'oxygen' ? value < limit : value > limit,
          ).length
          return [[row[0], fits] as const]
        })
        const graded = gradeOf(amounts, body, target, policy)
        if (ranks.length === 0) return expect(graded).toBeNull()
        const worst = Math.max(...ranks.map(([, rank]) => rank))
        expect(graded).toMatchObject({ grade: grades[worst], of: ranks.length })
        expect([...graded!.decisive].sort()).toEqual(
          ranks.flatMap(([name, rank]) => (rank === worst ? [name] : [])).sort(),
        )
        expect(graded!.exceeding.map(({ item }) => item).sort()).toEqual(
          ranks.flatMap(([name, rank]) => (rank > rankOf(target) ? [name] : [])).sort(),
        )
      }),
    )
  })
})

const river = (amounts: Record<string, string>, target: Target = 'III') =>
  gradeOf(
    Object.fromEntries(Object.entries(amounts).map(([name, written]) => [name, exactly(written)!])),
    'river',
    target,
    policy,
  )

it('from nothing measured there is no class, nor from what no class is made of', () => {
  expect(river({})).toBeNull()
  expect(river({ transparency: '30', redox: '100', acidity: '7.2' })).toBeNull()
})

it('total nitrogen is shown, but does not decide the class of a lake while the policy leaves it out', () => {
  const amounts = { oxygen: exactly('8')!, nitrogen: exactly('3')! }
  expect(gradeOf(amounts, 'lake', 'III', policy)).toMatchObject({ grade: 'I', of: 1 })
  expect(gradeOf(amounts, 'lake', 'III', { leftOut: [] })).toMatchObject({ grade: 'worse', of: 2 })
  expect(gradeOfItem('nitrogen', exactly('3')!, 'river')).toBeNull()
})

it.each([
  ['5.9', 'worse'],
  ['6', 'I'],
  ['9', 'I'],
  ['9.01', 'worse'],
])('a pH of %s is of class %s: its range is the same for all', (acidity, grade) => {
  expect(river({ oxygen: '8', acidity })).toMatchObject({ grade, of: 2 })
})

it('says how many times the limit is exceeded, and not of oxygen and pH', () => {
  expect(river({ ammonia: '1.25', phosphorus: '0.3', oxygen: '4', acidity: '9.5' })?.exceeding).toEqual([
    { item: 'oxygen', times: null },
    { item: 'ammonia', times: '0.25' },
    { item: 'phosphorus', times: '0.50' },
    { item: 'acidity', times: null },
  ])
})

it('what floating point would miss is exact: 0.3 of phosphorus is still of class Ⅳ', () => {
  expect(0.1 + 0.2 <= 0.3).toBe(false)
  expect(gradeOfItem('phosphorus', exactly('0.1')! + exactly('0.2')!, 'river')).toBe('IV' satisfies Grade)
})
