/** The map's frame: everything is inside, north is up, and the scale bar tells the truth. */
import fc from 'fast-check'
import { distanceBetween } from '@domain/geo/distance'
import { scaleBar, viewportOf } from '@/components/map/viewport'

const place = fc.tuple(
  fc.double({ min: 120, max: 120.2, noNaN: true }),
  fc.double({ min: 27, max: 27.2, noNaN: true }),
)

it('holds every place inside the margin', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const viewport = viewportOf(places, 360, 240, 28)
      for (const one of places) {
        const { x, y } = viewport.project(one)
        expect(x).toBeGreaterThanOrEqual(27.99)
        expect(x).toBeLessThanOrEqual(332.01)
        expect(y).toBeGreaterThanOrEqual(27.99)
        expect(y).toBeLessThanOrEqual(212.01)
      }
    }),
  )
})

it('draws a metre as long to the north as to the east', () => {
  const corner = [120.3, 27.6] as const
  const east = [120.31, 27.6] as const
  const north = [120.3, 27.609] as const
  const { project, metresPerPixel } = viewportOf([corner, east, north], 360, 240, 28)
  const [a, b, c] = [project(corner), project(east), project(north)]
  expect((b.x - a.x) * metresPerPixel).toBeCloseTo(distanceBetween(corner, east), -1)
  expect((a.y - c.y) * metresPerPixel).toBeCloseTo(distanceBetween(corner, north), -1)
})

it.each([
  [1, 90, 50],
  [5.2, 90, 200],
  [0.4, 90, 20],
  [12, 90, 1000],
])('at %s metres a pixel the bar in %s pixels is %s metres', (metresPerPixel, pixels, metres) => {
  const bar = scaleBar(metresPerPixel, pixels)
  expect(bar.metres).toBe(metres)
  expect(bar.pixels * metresPerPixel).toBeCloseTo(metres)
})

it('knows which place was tapped', () => {
  const { project, placeAt } = viewportOf(
    [
      [120.3, 27.6],
      [120.32, 27.61],
    ],
    360,
    240,
    28,
  )
  const { x, y } = project([120.307, 27.604])
  const [lng, lat] = placeAt(x, y)
  expect(lng).toBeCloseTo(120.307, 9)
  expect(lat).toBeCloseTo(27.604, 9)
})
