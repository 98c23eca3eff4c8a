import { boxOf, closeRing, distanceBetween, lineLength, ringLength } from '../../../domain/geo/distance'
import { pondRing } from '../../fixtures/patrols/walks'

describe('distances on the ground', () => {
  it('are right for a degree along a meridian: 111.195 km on a sphere of 6,371 km', () => {
    expect(distanceBetween([120, 27], [120, 28])).toBeCloseTo(111_194.93, 1)
  })

  it('shrink with latitude from west to east', () => {
    expect(distanceBetween([120, 60], [121, 60])).toBeCloseTo(55_597, -1)
  })

  it('reach half around the earth without failing', () => {
    expect(distanceBetween([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6_371_000, 0)
  })

  it('add up along a line and around a shore, closed or left open', () => {
    const shore = pondRing(40, 90)
    expect(ringLength(shore)).toBeCloseTo(2 * Math.PI * 40, 0)
    expect(ringLength(shore.slice(0, -1))).toBeCloseTo(lineLength(shore), 6)
    expect(closeRing(shore)).toBe(shore)
  })

  it('are zero for one place, and there is no box around nothing', () => {
    expect(lineLength([[120, 27]])).toBe(0)
    expect(
      boxOf([
        [1, 5],
        [3, 2],
      ]),
    ).toEqual([1, 2, 3, 5])
    expect(() => boxOf([])).toThrow(RangeError)
  })
})
