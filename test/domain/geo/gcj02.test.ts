import { distanceBetween } from '../../../domain/geo/distance'
import { gcj02ToWgs84, lineToGcj02, lineToWgs84, wgs84ToGcj02 } from '../../../domain/geo/gcj02'
import { seeded, somewhere, windingLine } from '../../fixtures/patrols/walks'

describe('the shifted coordinates of Chinese maps', () => {
  it('lie some hundred metres off', () => {
    const shift = distanceBetween(somewhere, wgs84ToGcj02(somewhere))
    expect(shift).toBeGreaterThan(100)
    expect(shift).toBeLessThan(1000)
  })

  it('lead there and back to the same millimetre', () => {
    const line = windingLine(seeded(1), 3000)
    const back = lineToWgs84(lineToGcj02(line))
    expect(back).toHaveLength(line.length)
    line.forEach((place, i) => expect(distanceBetween(place, back[i]!)).toBeLessThan(0.001))
  })

  it('leave places outside China alone', () => {
    expect(gcj02ToWgs84([13.71, 45.27])).toEqual([13.71, 45.27])
  })
})
