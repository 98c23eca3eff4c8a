import fc from 'fast-check'
import { cellOf, cellsAround } from '../../../domain/geo/cell'
import { boxOf, distanceBetween } from '../../../domain/geo/distance'
import { planeAt } from '../../../domain/geo/plane'

const aPlace = fc.tuple(
  fc.double({ min: 73, max: 135, noNaN: true }),
  fc.double({ min: 18, max: 54, noNaN: true }),
)

describe('cells of the grid', () => {
  it('keep their names, because records carry them', () => {
    expect(cellOf([120.2754, 27.6861])).toBe('12027_2768')
    expect(cellOf([-0.005, -0.015])).toBe('-1_-2')
  })

  it('around a place are the one it lies in, and the neighbours within the margin', () => {
    expect(cellsAround([120.275, 27.685, 120.275, 27.685], 50)).toEqual(['12027_2768'])
    expect(cellsAround([120.2701, 27.685, 120.2701, 27.685], 50)).toEqual(['12026_2768', '12027_2768'])
    expect(cellsAround([120.275, 27.685, 120.295, 27.685], 0)).toEqual([
      '12027_2768',
      '12028_2768',
      '12029_2768',
    ])
  })

  it('contain every place within the margin of the box', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        aPlace,
        fraction,
        fraction,
        fc.integer({ min: 0, max: 3000 }),
        fraction,
        (corner, width, height, margin, turn) => {
          const box = boxOf([corner, [corner[0] + width * 0.05, corner[1] + height * 0.05]])
          const from = [box[turn < 0.5 ? 0 : 2], box[turn < 0.25 ? 1 : 3]] as const
          const angle = turn * 2 * Math.PI
          const out = planeAt(from).place(margin * Math.cos(angle), margin * Math.sin(angle))
          fc.pre(distanceBetween(from, out) <= margin)
          expect(cellsAround(box, margin)).toContain(cellOf(out))
        },
      ),
    )
  })

  it('are refused for a box that is half the country', () => {
    expect(() => cellsAround([100, 20, 120, 40], 0)).toThrow(RangeError)
  })
})
