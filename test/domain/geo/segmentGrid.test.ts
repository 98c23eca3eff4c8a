import fc from 'fast-check'
import type { Segment } from '../../../domain/geo/plane'
import { SegmentGrid } from '../../../domain/geo/segmentGrid'
import { nearInterval } from '../../../domain/geo/nearInterval'

const metres = fc.integer({ min: -800, max: 800 })
const segment = fc.record({ x: metres, y: metres, dx: metres, dy: metres })

function found(segments: readonly Segment[], margin: number, place: Segment): number[] {
  const hits: number[] = []
  new SegmentGrid(segments, margin).near(place, (i) => hits.push(i))
  return hits
}

describe('the grid over a reach', () => {
  it('never misses a segment within the margin, and names each once', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 30 }), segment, (segments, place) => {
        const hits = found(segments, 50, place)
        expect(new Set(hits).size).toBe(hits.length)
        segments.forEach((one, i) => {
          if (nearInterval(one, place, 50, { from: 0, to: 0 })) expect(hits).toContain(i)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what is far away', () => {
    const segments = Array.from({ length: 100 }, (_, i) => ({ x: i * 100, y: 0, dx: 100, dy: 0 }))
    expect(found(segments, 50, { x: 5000, y: 0, dx: 2, dy: 0 }).length).toBeLessThan(6)
    expect(found(segments, 50, { x: 0, y: 90_000, dx: 2, dy: 0 })).toEqual([])
  })

  it('stays small for a reach across half the earth', () => {
    const segments = [{ x: 0, y: 0, dx: 15_000_000, dy: 9_000_000 }]
    expect(found(segments, 50, { x: 5_000_000, y: 3_000_000, dx: 1, dy: 1 })).toEqual([0])
  })
})
