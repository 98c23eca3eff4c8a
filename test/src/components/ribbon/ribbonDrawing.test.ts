/** The ribbon is exact: what is filled is what was walked. */
import fc from 'fast-check'
import { ribbon } from '@domain/patrol/ribbon'
import { pondDrawing, riverDrawing } from '@/components/ribbon/ribbonDrawing'
import { shoreAt, pondSize } from '@/components/ribbon/pondShape'
import { halfWidthAt, middleAt, riverHeight } from '@/components/ribbon/riverShape'

const svgOf = (address: string) => decodeURIComponent(address.slice('url("data:image/svg+xml,'.length, -2))
const cuts = (svg: string, id: string) => {
  const group = new RegExp(`<clipPath id='${id}'>(.*?)</clipPath>`).exec(svg)?.[1] ?? ''
  return [...group.matchAll(/x='([\d.]+)' width='([\d.]+)'/g)].map(([, x, width]) => [
    Number(x),
    Number(x) + Number(width),
  ])
}

it('fills exactly the stretches that were walked', () => {
  const stretches = fc.tuple(
    fc.double({ min: 0, max: 900, noNaN: true }),
    fc.double({ min: 1, max: 900, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(stretches, { minLength: 1, maxLength: 6 }), (parts) => {
      const covered = parts.map(([from, length]) => ({ from, to: Math.min(1800, from + length) }))
      const { pieces } = ribbon({ length: 1800, covered })
      const filled = cuts(svgOf(riverDrawing(pieces)), 'w')
      const walked = pieces.filter(({ kind }) => kind === 'walked')
      expect(filled).toHaveLength(walked.length)
      walked.forEach(({ from, to }, i) => {
        expect(filled[i]![0]).toBeCloseTo(from * 1000, 1)
        expect(filled[i]![1]).toBeCloseTo(to * 1000, 1)
      })
    }),
    { numRuns: 200 },
  )
})

it('draws an interruption as a broken line and leaves it hollow', () => {
  const { pieces } = ribbon({
    length: 100,
    covered: [{ from: 0, to: 40 }],
    interrupted: [{ from: 40, to: 70 }],
  })
  const svg = svgOf(riverDrawing(pieces))
  expect(cuts(svg, 'w')).toEqual([[0, 400]])
  expect(cuts(svg, 'i')).toEqual([[400, 700]])
  expect(svg).toContain('stroke-dasharray')
})

it('keeps the river inside its box, and wider downstream than upstream', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (t) => {
      expect(middleAt(t) - halfWidthAt(t)).toBeGreaterThanOrEqual(1)
      expect(middleAt(t) + halfWidthAt(t)).toBeLessThanOrEqual(riverHeight - 1)
    }),
  )
  expect(halfWidthAt(0.9)).toBeGreaterThan(halfWidthAt(0.1))
})

it('walks around a pond clockwise from the top and comes back to where it began', () => {
  const [top, quarter, end] = [shoreAt(0), shoreAt(0.25), shoreAt(1)]
  expect(top.y).toBeLessThan(pondSize / 4)
  expect(quarter.x).toBeGreaterThan(pondSize * 0.75)
  expect(end.x).toBeCloseTo(top.x)
  expect(end.y).toBeCloseTo(top.y)
})

it('fills nothing of a pond that nobody walked', () => {
  const filled = (covered: { from: number; to: number }[]) =>
    svgOf(pondDrawing(ribbon({ length: 400, covered }).pieces)).match(/fill='#0B7A75'/g)?.length ?? 0
  expect(filled([])).toBe(0)
  expect(filled([{ from: 10, to: 90 }])).toBe(1)
})

it('shows the class of the water on its banks and where it is kept clean, within the drawing', () => {
  const { pieces } = ribbon({ length: 100, covered: [{ from: 0, to: 50 }] })
  const layers = { water: '#E3C94B', cleaned: 'parts' } as const
  for (const draw of [riverDrawing, pondDrawing]) {
    const [plain, layered] = [svgOf(draw(pieces)), svgOf(draw(pieces, layers))]
    expect(plain).not.toContain('#E3C94B')
    expect(layered).toContain('#E3C94B')
    expect(layered).toContain("stroke-dasharray='8 5'")
    const half = svgOf(draw(pieces, { cleaned: [{ from: 0.5, to: 1 }] }))
    expect(half).not.toBe(svgOf(draw(pieces, { cleaned: 'all' })))
    expect(half.match(/#2E7D4F/g)).toHaveLength(1)
    expect(svgOf(draw(pieces, { cleaned: 'all' }))).not.toContain("stroke-dasharray='8 5'")
  }
  const [, low] = /<path d='M0 (\d+)H1000'/.exec(svgOf(riverDrawing(pieces, layers)))!
  expect(Number(low)).toBeLessThan(riverHeight)
})
