import fc from 'fast-check'
import type { LngLat } from '../../../domain/geo/coordinates'
import { distanceBetween } from '../../../domain/geo/distance'
import { planeAt } from '../../../domain/geo/plane'
import { blurred } from '../../../domain/report/publicPlace'
import { somewhere } from '../../fixtures/patrols/walks'

const aPlace = fc.tuple(
  fc.double({ min: 73, max: 135, noNaN: true }),
  fc.double({ min: 18, max: 54, noNaN: true }),
)
const plane = planeAt(somewhere)
const ids = Array.from({ length: 500 }, (_, i) => `report-${i}`)
const middle = (places: readonly LngLat[]): LngLat => [
  places.reduce((sum, [lng]) => sum + lng, 0) / places.length,
  places.reduce((sum, [, lat]) => sum + lat, 0) / places.length,
]

describe('the public place of a report', () => {
  it('is within 100 m of the true one, anywhere in the country', () => {
    fc.assert(
      fc.property(aPlace, fc.string(), (place, id) => {
        expect(distanceBetween(place, blurred(place, id))).toBeLessThanOrEqual(100)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays the same however often it is published, also from what was published', () => {
    fc.assert(
      fc.property(aPlace, fc.string(), (place, id) => {
        const once = blurred(place, id)
        expect(blurred(place, id)).toEqual(once)
        expect(distanceBetween(blurred(once, id), once)).toBeLessThan(0.001)
      }),
    )
  })

  it('tells only the square: averaging hundreds of reports from one yard does not find the yard', () => {
    const yards = [plane.place(3, 3), plane.place(23, 41), plane.place(-30, 20)]
    for (const yard of yards) {
      const average = middle(ids.map((id) => blurred(yard, id)))
      const neighbours = [-15, 0, 15].flatMap((x) => [-15, 0, 15].map((y) => [x, y] as const))
      const from = planeAt(yard)
      const alike = neighbours.filter(([x, y]) =>
        ids.every((id) => distanceBetween(blurred(from.place(x, y), id), blurred(yard, id)) < 1e-6),
      )
      expect(alike.length).toBeGreaterThan(2)
      expect(distanceBetween(average, blurred(yard, ids[0]!))).toBeLessThan(30)
    }
  })

  it('changes only from square to square on a walk of one kilometre', () => {
    const seen = Array.from({ length: 1001 }, (_, metres) => blurred(plane.place(0, metres), 'r').join())
    expect(new Set(seen).size).toBeGreaterThanOrEqual(10)
    expect(new Set(seen).size).toBeLessThanOrEqual(12)
  })

  it('does not put two reports of one square on the same spot', () => {
    expect(new Set(ids.map((id) => blurred(somewhere, id).join())).size).toBe(ids.length)
  })
})
