import { seededRandom } from '../../demo/random'

describe('seeded chance', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const first = (seed: string) => Array.from({ length: 5 }, seededRandom(seed).next)
    expect(first('a')).toEqual(first('a'))
    expect(first('a')).not.toEqual(first('b'))
  })

  it('gives a fork the same numbers, whatever was drawn before', () => {
    const [fresh, used] = [seededRandom(1), seededRandom(1)]
    used.next()
    expect(used.fork('waters').next()).toBe(fresh.fork('waters').next())
    expect(fresh.fork('waters').next()).not.toBe(fresh.fork('people').next())
  })

  it('spreads evenly, and normally where asked', () => {
    const random = seededRandom(7)
    const mean = (draw: () => number) =>
      Array.from({ length: 20_000 }, draw).reduce((sum, n) => sum + n, 0) / 20_000
    expect(mean(random.next)).toBeCloseTo(0.5, 1)
    expect(mean(() => random.whole(1, 6))).toBeCloseTo(3.5, 1)
    expect(mean(random.normal)).toBeCloseTo(0, 1)
    expect(mean(() => random.normal() ** 2)).toBeCloseTo(1, 1)
  })

  it('says that there is nothing to pick from an empty list', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError)
  })
})
