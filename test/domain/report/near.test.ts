import { planeAt } from '../../../domain/geo/plane'
import { isNear, nearest } from '../../../domain/report/near'
import { somewhere } from '../../fixtures/patrols/walks'

const plane = planeAt(somewhere)
const hour = 3_600_000
const now = Date.UTC(2026, 10, 23, 4)
const seen = (east = 0, hoursAgo = 0, category = 'floating') => ({
  place: plane.place(east, 0),
  category,
  at: now - hoursAgo * hour,
})

describe('reports of the same matter', () => {
  it('lie within 50 metres', () => {
    expect(isNear(seen(), seen(49.9), now)).toBe(true)
    expect(isNear(seen(), seen(50.1), now)).toBe(false)
  })

  it('were made within 72 hours', () => {
    expect(isNear(seen(), seen(0, 72), now)).toBe(true)
    expect(isNear(seen(), seen(0, 72.01), now)).toBe(false)
  })

  it('are of one category', () => {
    expect(isNear(seen(), seen(0, 0, 'colourSmell'), now)).toBe(false)
  })

  it('are found by each other', () => {
    expect(isNear(seen(0, 100), seen(30, 50), now)).toBe(isNear(seen(30, 50), seen(0, 100), now))
  })

  it('are also found for one that waited in the outbox for days, and by a clock that is years ahead', () => {
    expect(isNear(seen(0, 120), seen(0, 100), now)).toBe(true)
    expect(isNear(seen(0, -20_000), seen(0, 10), now)).toBe(true)
  })

  it('are shown nearest first, then latest first, with their distance', () => {
    const others = [seen(40), seen(-10, 5), seen(10, 1), seen(200), seen(5, 1, 'other')]
    const found = nearest(seen(), others, now)
    expect(found.map(({ report }) => others.indexOf(report))).toEqual([2, 1, 0])
    expect(found.map(({ away }) => Math.round(away))).toEqual([10, 10, 40])
  })
})
