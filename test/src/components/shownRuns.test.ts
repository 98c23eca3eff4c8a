/** One wrong position in a walk, and the map of its reach on both builds. */
import { shownRuns } from '@/components/map/mapProps'
import { viewportOf } from '@/components/map/viewport'
import type { LngLat } from '@domain/geo/coordinates'
import { reach } from '../today'

const { geometry } = reach
const line = geometry.shape === 'line' ? geometry.line : geometry.ring
const walk = line as readonly LngLat[]

it.each([
  ['first', [[0, 0], ...walk]],
  ['in the middle', [walk[0]!, [0, 0], ...walk.slice(1)]],
  ['last', [...walk, [0, 0]]],
])('a fix at 0,0 that comes %s neither squeezes the map nor makes a line across the world', (_, run) => {
  const shown = shownRuns(geometry, [run as LngLat[]])
  expect(shown.flat()).toEqual(walk)
  const plain = viewportOf([...line, ...walk], 360, 240, 28).metresPerPixel
  expect(viewportOf([...line, ...shown.flat()], 360, 240, 28).metresPerPixel).toBe(plain)
})

it('a walk that was elsewhere altogether is shown where it was', () => {
  const elsewhere: LngLat[] = [
    [100, 30],
    [100.01, 30],
  ]
  expect(shownRuns(geometry, [elsewhere])).toEqual([elsewhere])
})
