/** Points on each other are drawn as one with their number; nearer they come apart. */
import fc from 'fast-check'
import { gather, gatheredWords } from '@/components/map/gather'
import type { MapPoint } from '@/components/map/areaProps'
import { overlap, roomForWords, signRect, wordsRect } from '@/components/map/roomForWords'

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
  expect(gatheredWords(several)).toBe('1 在办 · 2 办好')
  expect(gatheredWords({ points: [far], open: 0, done: 1 })).toBe('已办好，示例溪 水面垃圾')
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

it('draws no sign on another: every two are a sign apart, wherever the problems lie and whatever the zoom', () => {
  const point = fc
    .tuple(
      fc.double({ min: 120.3, max: 120.32, noNaN: true }),
      fc.double({ min: 27.6, max: 27.62, noNaN: true }),
    )
    .map(([lng, lat]) => at(lng, lat))
  const squeeze = Math.cos((27.6 * Math.PI) / 180)
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      fc.double({ min: 1e-4, max: 0.02, noNaN: true }),
      (points, across) => {
        const gathered = gather(points, across, 27.6)
        for (const [n, { place: one }] of gathered.entries())
          for (const { place: other } of gathered.slice(n + 1))
            expect(Math.hypot(one[0] - other[0], (one[1] - other[1]) / squeeze)).toBeGreaterThanOrEqual(
              across,
            )
      },
    ),
  )
})

it('what is open comes first, the most of it before all', () => {
  const place = (n: number, kind: MapPoint['kind']) =>
    at(120.3 + n * 0.05, 27.6 + (kind === 'open' ? 0 : 1e-5), kind)
  const points = [
    place(0, 'fixed'),
    place(1, 'open'),
    place(2, 'open'),
    { ...place(2, 'open'), id: 'second' },
  ]
  expect(gather(points, 0.005, 27.6).map(({ open, done }) => [open, done])).toEqual([
    [2, 0],
    [1, 0],
    [0, 1],
  ])
})

it('writes under a ring how many are open and done, where that lies on nothing else and inside the map, also in large type', () => {
  const size = { width: 320, height: 300 }
  const words = '2 在办 · 24 办好'
  const alone = { at: { x: 160, y: 150 }, words }
  expect(roomForWords([alone], size, 1.4)).toEqual([true])
  expect(roomForWords([{ ...alone, at: { x: 20, y: 150 } }], size, 1)).toEqual([false])
  // Neither on the scale bar nor on the buttons.
  expect(roomForWords([{ ...alone, at: { x: 90, y: 250 } }], size, 1)).toEqual([false])
  expect(roomForWords([{ ...alone, at: { x: 240, y: 150 } }], size, 1)).toEqual([false])
  expect(roomForWords([alone, { at: { x: 190, y: 200 }, words: '' }], size, 1)).toEqual([false, false])
  const sign = fc.record({
    at: fc.record({ x: fc.integer({ min: 0, max: 320 }), y: fc.integer({ min: 0, max: 300 }) }),
    words: fc.constantFrom('', '3 办好', words),
  })
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.constantFrom(1, 1.4), (signs, scale) => {
      const roomy = roomForWords(signs, size, scale)
      const shown = signs.flatMap((each, n) => (roomy[n] ? [{ ...each, n }] : []))
      for (const { at, words: said, n } of shown) {
        const rect = wordsRect(at, said, scale)
        expect(signs.some((other, m) => m !== n && overlap(rect, signRect(other.at, scale)))).toBe(false)
        expect(
          shown.some((other) => other.n !== n && overlap(rect, wordsRect(other.at, other.words, scale))),
        ).toBe(false)
      }
    }),
  )
})
