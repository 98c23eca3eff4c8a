/** The movable map: what lies under the finger stays there, and the whole township fits. */
import fc from 'fast-check'
import { planeAround } from '@domain/geo/plane'
import { boxOfView, fit, moved, pixelOf, zoomed } from '@/components/map/view'

const township = [120.3, 27.6, 120.42, 27.69] as const
const plane = planeAround(township)
const size = { width: 358, height: 372 }
const whole = fit(plane, township, size, 24)

const place = fc.tuple(
  fc.double({ min: 120.3, max: 120.42, noNaN: true }),
  fc.double({ min: 27.6, max: 27.69, noNaN: true }),
)
const pixels = fc.integer({ min: -300, max: 300 })

it('shows the whole township with a margin', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { x, y } = pixelOf(plane, whole, size, one)
      expect(x).toBeGreaterThanOrEqual(23.9)
      expect(x).toBeLessThanOrEqual(size.width - 23.9)
      expect(y).toBeGreaterThanOrEqual(23.9)
      expect(y).toBeLessThanOrEqual(size.height - 23.9)
    }),
  )
})

it('follows the finger by as many pixels as it moves', () => {
  fc.assert(
    fc.property(place, pixels, pixels, (one, right, down) => {
      const before = pixelOf(plane, whole, size, one)
      const after = pixelOf(plane, moved(whole, right, down), size, one)
      expect(after.x - before.x).toBeCloseTo(right, 6)
      expect(after.y - before.y).toBeCloseTo(down, 6)
    }),
  )
})

it('keeps the place between two fingers where it is while they spread', () => {
  fc.assert(
    fc.property(place, fc.double({ min: 0.6, max: 8, noNaN: true }), (one, factor) => {
      const at = pixelOf(plane, whole, size, one)
      const after = pixelOf(plane, zoomed(whole, factor, size, 1000, at), size, one)
      expect(after.x).toBeCloseTo(at.x, 6)
      expect(after.y).toBeCloseTo(at.y, 6)
    }),
  )
})

it('comes no nearer than a metre a pixel and goes no farther than it may', () => {
  expect(zoomed(whole, 1e9, size, 100).metresPerPixel).toBe(1)
  expect(zoomed(whole, 1e-9, size, 100).metresPerPixel).toBe(100)
  const point = [120.35, 27.65, 120.35, 27.65] as const
  expect(fit(plane, point, size, 24).metresPerPixel).toBe(1)
})

it('tells the box that can be seen: its corners are the corners of the frame', () => {
  const [west, south, east, north] = boxOfView(plane, whole, size)
  const upperLeft = pixelOf(plane, whole, size, [west, north])
  const lowerRight = pixelOf(plane, whole, size, [east, south])
  expect(upperLeft.x).toBeCloseTo(0, 6)
  expect(upperLeft.y).toBeCloseTo(0, 6)
  expect(lowerRight.x).toBeCloseTo(size.width, 6)
  expect(lowerRight.y).toBeCloseTo(size.height, 6)
})
