/** The network must look like rivers for every seed, not only for the one that was looked at. */
import { seededRandom } from '../../../demo/random'
import { type DrawnWater, layWaters } from '../../../demo/township/layWaters'
import { coursePlans } from '../../../demo/township/waterPlan'
import type { Point } from '../../../demo/township/windingLine'

const seeds = ['river-chief', 1, 2, 3, 5, 8, 13, 21, 34, 55]
const networks = seeds.map((seed) => layWaters(seededRandom(seed)))

const side = (a: Point, b: Point, p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
const cross = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

function crossings(one: DrawnWater, other: DrawnWater): number {
  let count = 0
  for (let i = 1; i < one.points.length; i++) {
    for (let k = one === other ? i + 2 : 1; k < other.points.length; k++) {
      if (cross(one.points[i - 1]!, one.points[i]!, other.points[k - 1]!, other.points[k]!)) count++
    }
  }
  return count
}

const lengthOf = ({ points }: DrawnWater) =>
  points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0)

/** Length along the water over length as the crow flies. */
function sinuosity(water: DrawnWater): number {
  const [first, last] = [water.points[0]!, water.points[water.points.length - 1]!]
  return lengthOf(water) / Math.hypot(last[0] - first[0], last[1] - first[1])
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

describe('the waters of the demo township', () => {
  it('never cross themselves or one another', () => {
    for (const waters of networks) {
      waters.forEach((water, i) => {
        for (const other of waters.slice(i))
          expect([water.name, other.name, crossings(water, other)]).toEqual([water.name, other.name, 0])
      })
    }
  })

  it('flow into the water they are said to join', () => {
    for (const waters of networks) {
      for (const { id, to } of coursePlans) {
        if (!('water' in to)) continue
        const mouth = waters.find((water) => water.id === id)!.points.slice(-1)[0]!
        const joined = waters.find((water) => water.id === to.water)!
        const away = Math.min(...joined.points.map(([x, y]) => Math.hypot(x - mouth[0], y - mouth[1])))
        expect(away).toBeLessThan(1e-6)
      }
    }
  })

  it('wind where they are natural and run straight where they were dug', () => {
    const rivers = networks.flat().filter(({ level }) => level === 'county' || level === 'province')
    const canals = networks.flat().filter(({ kind }) => kind === 'canal')
    for (const water of rivers) expect(sinuosity(water)).toBeGreaterThan(1.03)
    expect(mean(rivers.map(sinuosity))).toBeGreaterThan(1.13)
    for (const water of canals) expect(sinuosity(water)).toBeLessThan(1.05)
  })

  it('has shores that close', () => {
    for (const water of networks.flat().filter(({ kind }) => kind === 'pond' || kind === 'reservoir')) {
      expect(water.points[0]).toEqual(water.points[water.points.length - 1])
    }
  })
})
