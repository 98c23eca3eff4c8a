/** A reach as a thin line on the map of the township: small, and still where the water runs. */
import fc from 'fast-check'
import type { Line } from '../../../domain/geo/coordinates'
import { distanceBetween } from '../../../domain/geo/distance'
import { referenceOf } from '../../../domain/geo/linearReference'
import { outlineOf, outlinePlaces } from '../../../domain/register/outline'

/** A river of a few kilometres with bends of all sizes. */
const river: Line = Array.from({ length: 800 }, (_, i) => [
  120.3 + i * 0.00005 + Math.sin(i / 9) * 0.0003,
  27.6 + Math.sin(i / 40) * 0.004 + Math.cos(i / 7) * 0.0002,
])

it('stays within 180 bytes of JSON, however winding the river', () => {
  expect(JSON.stringify(river).length).toBeGreaterThan(20_000)
  expect(JSON.stringify(outlineOf(river)).length).toBeLessThanOrEqual(180)
})

it('keeps source and mouth where they are, to a metre or so', () => {
  const places = outlinePlaces(outlineOf(river))
  expect(distanceBetween(places[0]!, river[0]!)).toBeLessThan(1.5)
  expect(distanceBetween(places[places.length - 1]!, river[river.length - 1]!)).toBeLessThan(1.5)
})

it('leaves a river with gentle bends within ten metres of where it runs', () => {
  const gentle: Line = Array.from({ length: 300 }, (_, i) => [
    120.3 + i * 0.0001,
    27.6 + Math.sin(i / 60) * 0.003,
  ])
  const places = outlinePlaces(outlineOf(gentle))
  for (const place of gentle) expect(referenceOf(places, place).away).toBeLessThan(10)
})

it('keeps a shore closed', () => {
  const shore: Line = Array.from({ length: 41 }, (_, i) => {
    const angle = ((i % 40) / 40) * 2 * Math.PI
    return [120.36 + Math.cos(angle) * 0.0008, 27.66 + Math.sin(angle) * 0.0008]
  })
  const places = outlinePlaces(outlineOf(shore))
  expect(places.length).toBeGreaterThan(4)
  expect(places[places.length - 1]).toEqual(places[0])
})

it('ends for every line there can be, across half the earth, too', () => {
  const place = fc.tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 200 }), (line) => {
      expect(outlinePlaces(outlineOf(line)).length).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})
