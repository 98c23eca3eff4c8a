/** Points on each other are drawn as one with their number; nearer they come apart. */
import fc from 'fast-check'
import { gather, gatheredWords } from '@/components/map/gather'
import type { MapPoint } from '@/components/map/areaProps'

const at = (lng: number, lat: number, kind: MapPoint['kind'] = 'fixed'): MapPoint => {
  return { id: `${lng} ${lat} ${kind}`, place: [lng, lat], kind, label: '已办好，示例溪 水面垃圾' }
}
const near = [at(120.3501, 27.6501), at(120.3502, 27.6502, 'open'), at(120.3503, 27.6501)]
const far = at(120.4, 27.6)

it('gathers what lies close on the map of the township, and says how many of which', () => {
  const gathered = gather([...near, far], 0.015, 27.6)
  expect(gathered.map(({ points }) => points.length).sort()).toEqual([1, 3])
  const several = gathered.find(({ points }) => points.length === 3)!
  expect(several.kind).toBe('open')
  expect(gatheredWords(several)).toBe('正在办 1 件，已办好 2 件')
  expect(gatheredWords({ points: [far] })).toBe('已办好，示例溪 水面垃圾')
})

it('shows them one by one from near', () => {
  const gathered = gather(near, 0.00006, 27.6)
  expect(gathered).toHaveLength(3)
})

it('loses no point and shows none twice, at any zoom', () => {
  const point = fc
    .tuple(fc.double({ min: 120, max: 121, noNaN: true }), fc.double({ min: 27, max: 28, noNaN: true }))
    .map(([lng, lat]) => at(lng, lat))
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      fc.double({ min: 1e-5, max: 1, noNaN: true }),
      (points, across) => {
        const gathered = gather(points, across, 27)
        expect(gathered.flatMap((each) => each.points).sort(byId)).toEqual([...points].sort(byId))
      },
    ),
  )
})

const byId = (a: MapPoint, b: MapPoint) => (a.id < b.id ? -1 : 1)

it('draws no sign on another: they are a sign apart, in breadth or in height', () => {
  const row = Array.from({ length: 40 }, (_, n) => at(120.3 + n * 0.0011, 27.6 + (n % 4) * 0.0009))
  const gathered = gather(row, 0.008, 27.6)
  for (const [n, one] of gathered.entries()) {
    for (const other of gathered.slice(n + 1)) {
      const aside = Math.abs(one.place[0] - other.place[0])
      const above = Math.abs(one.place[1] - other.place[1])
      expect(aside > 0.004 || above > 0.003).toBe(true)
    }
  }
})
