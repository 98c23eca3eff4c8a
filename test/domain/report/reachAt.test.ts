import fc from 'fast-check'
import { planeAt } from '../../../domain/geo/plane'
import type { Reach } from '../../../domain/register/reach'
import { REACH_RADIUS, reachAt } from '../../../domain/report/reachAt'
import { lineReach, pondReach, pondRing, seeded, somewhere, windingLine } from '../../fixtures/patrols/walks'

const plane = planeAt(somewhere)
const named = (reach: Reach, _id: string): Reach => ({ ...reach, _id })
/** A straight river to the east, so many metres north of the origin. */
const river = (_id: string, north: number) =>
  named(lineReach([plane.place(0, north), plane.place(2000, north)]), _id)
const brook = river('brook', 0)
const canal = river('canal', 400)
const pond = named(pondReach(pondRing(60)), 'pond')

describe('the reach of a place', () => {
  it('is the nearest one, with metres from upstream for the ribbon', () => {
    const found = reachAt(plane.place(500, 150), [canal, brook])!
    expect(found.reach).toBe(brook)
    expect(found.away).toBeCloseTo(150, 0)
    expect(found.at).toBeCloseTo(500, 0)
  })

  it('is, of two as near, the smaller water and then the lower id, in whatever order the register gives them', () => {
    const [place, end] = [plane.place(0, 50), plane.place(0, 0)]
    const above = { ...named(lineReach([plane.place(-2000, 0), end]), 'above'), level: 'county' } as const
    const below = { ...named(lineReach([end, plane.place(2000, 0)]), 'below'), level: 'county' } as const
    const brookIn = { ...named(lineReach([end, plane.place(0, -2000)]), 'zbrook'), level: 'village' } as const
    const found = (...reaches: Reach[]) => reachAt(place, reaches)!.reach._id
    expect([found(above, below), found(below, above)]).toEqual(['above', 'above'])
    expect([found(above, brookIn, below), found(brookIn, below, above)]).toEqual(['zbrook', 'zbrook'])
    // Clearly nearer is nearer, however large.
    const past = reachAt(plane.place(100, 1), [brookIn, below])!
    expect(past.reach._id).toBe('below')
  })

  it('is none when every water is farther than a kilometre, the sign board or not', () => {
    expect(reachAt(plane.place(500, -REACH_RADIUS - 2), [brook, canal], 'brook')).toBeNull()
    expect(reachAt(plane.place(500, -REACH_RADIUS + 2), [brook, canal])!.reach).toBe(brook)
    expect(reachAt(somewhere, [])).toBeNull()
  })

  it('is the one whose sign board was scanned, if it is not clearly another', () => {
    // 270 m from the canal and 130 m from the brook: 140 m more.
    expect(reachAt(plane.place(500, 130), [brook, canal], 'canal')!.reach).toBe(canal)
    // 280 m and 120 m: 160 m more.
    expect(reachAt(plane.place(500, 120), [brook, canal], 'canal')!.reach).toBe(brook)
    expect(reachAt(plane.place(500, 120), [brook, canal], 'unknown')!.reach).toBe(brook)
  })

  it('is the pond when one stands in it or on its dam', () => {
    expect(reachAt(plane.place(10, 10), [pond])).toMatchObject({ reach: { _id: 'pond' }, away: 0 })
    expect(reachAt(plane.place(80, 0), [pond])!.away).toBeCloseTo(20, 0)
    expect(reachAt(plane.place(80, 0), [pond])!.at).toBeCloseTo(0, 0)
  })

  it('is the same whether or not far waters are measured', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (seed, x, y) => {
          const random = seeded(seed)
          const reaches = Array.from({ length: 6 }, (_, i) => {
            const start = plane.place((random() - 0.5) * 6000, (random() - 0.5) * 6000)
            return named(lineReach(windingLine(random, 800, 40, start)), `r${i}`)
          })
          const place = plane.place(x, y)
          const boxless = reaches.map((reach): Reach => ({ ...reach, box: [119, 26, 121, 29] }))
          expect(reachAt(place, reaches)?.reach._id).toBe(reachAt(place, boxless)?.reach._id)
        },
      ),
    )
  })
})
