import fc from 'fast-check'
import { nearInterval } from '../../../domain/geo/nearInterval'
import type { Segment } from '../../../domain/geo/plane'

const metres = fc.integer({ min: -150, max: 150 })
const segment = fc.record({ x: metres, y: metres, dx: metres, dy: metres })
const spot = fc.record({ x: metres, y: metres, dx: fc.constant(0), dy: fc.constant(0) })

function cut(a: Segment, b: Segment, radius = 50) {
  const out = { from: 0, to: 0 }
  return nearInterval(a, b, radius, out) ? out : null
}

function distanceTo({ x, y, dx, dy }: Segment, px: number, py: number): number {
  const square = dx * dx + dy * dy
  const t = square > 0 ? Math.min(1, Math.max(0, ((px - x) * dx + (py - y) * dy) / square)) : 0
  return Math.hypot(x + t * dx - px, y + t * dy - py)
}

describe('the part of a segment that lies near another', () => {
  it('is the chord of a disc for a single fix', () => {
    expect(cut({ x: -100, y: 30, dx: 200, dy: 0 }, { x: 0, y: 0, dx: 0, dy: 0 })).toEqual({
      from: 0.3,
      to: 0.7,
    })
  })

  it('runs on as long as the other goes abreast, and fifty metres farther', () => {
    const part = cut({ x: 0, y: 0, dx: 400, dy: 0 }, { x: 100, y: 0, dx: 100, dy: 0 })
    expect(part).toEqual({ from: 0.125, to: 0.625 })
  })

  it('is nothing when the other is farther away than that', () => {
    expect(cut({ x: 0, y: 51, dx: 100, dy: 0 }, { x: 0, y: 0, dx: 100, dy: 0 })).toBeNull()
  })

  it('agrees with measuring point by point', () => {
    fc.assert(
      fc.property(fc.oneof(segment, spot), fc.oneof(segment, spot), (a, b) => {
        const part = cut(a, b)
        const wrong = Array.from({ length: 101 }, (_, i) => i / 100).filter((t) => {
          const away = distanceTo(b, a.x + t * a.dx, a.y + t * a.dy)
          const inside = part !== null && t >= part.from && t <= part.to
          return Math.abs(away - 50) > 1e-6 && inside !== away < 50
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
