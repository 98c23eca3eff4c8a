import fc from 'fast-check'
import { lineLength } from '../../../domain/geo/distance'
import { measuresOf, placeAt, referenceOf } from '../../../domain/geo/linearReference'
import { planeAt } from '../../../domain/geo/plane'
import { seeded, somewhere, windingLine } from '../../fixtures/patrols/walks'

const plane = planeAt(somewhere)
const straight = [plane.place(0, 0), plane.place(300, 0), plane.place(300, 400)]

describe('metres along a reach', () => {
  it('are counted from the upstream end', () => {
    const [start, bend, end] = measuresOf(straight)
    expect([start, bend!, end!].map((metres) => Math.round(metres!))).toEqual([0, 300, 700])
  })

  it('say how far away a place beside the reach is', () => {
    const { at, away } = referenceOf(straight, plane.place(120, 35))
    expect(at).toBeCloseTo(120, 1)
    expect(away).toBeCloseTo(35, 1)
  })

  it('end where the reach ends', () => {
    expect(referenceOf(straight, plane.place(300, 900)).at).toBeCloseTo(700, 0)
    expect(placeAt(straight, -5)).toEqual(straight[0])
    expect(placeAt(straight, 99_999)).toEqual(straight[2])
  })

  it('lead from metres to a place and back, on any winding reach', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const line = windingLine(seeded(seed), 600, 25)
        const metres = share * lineLength(line)
        const { at, away } = referenceOf(line, placeAt(line, metres))
        expect(away).toBeLessThan(1e-4)
        // A reach that crosses itself has two answers for the crossing; both are the same place.
        const apart = referenceOf([placeAt(line, at), placeAt(line, at + 1e-3)], placeAt(line, metres)).away
        expect(apart).toBeLessThan(0.01)
      }),
      { numRuns: 100 },
    )
  })
})
