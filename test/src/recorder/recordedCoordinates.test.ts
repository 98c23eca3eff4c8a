/** An app that writes GCJ-02 without saying so. */
import { wgs84ToGcj02 } from '@domain/geo/gcj02'
import { demoWalk } from '@/recorder/demoWalk'
import { foundIn, inWgs84 } from '@/recorder/recordedCoordinates'
import { reach } from '../today'

const line = reach.geometry.shape === 'line' ? reach.geometry.line : reach.geometry.ring
const walk = demoWalk(reach.geometry)
const shifted = walk.map((fix) => {
  const [lng, lat] = wgs84ToGcj02([fix.lng, fix.lat])
  return { ...fix, lng, lat }
})

it('a recording in GCJ-02 is found out by the reach it was walked along', () => {
  expect(foundIn(walk, line)).toBe('WGS-84')
  expect(foundIn(shifted, line)).toBe('GCJ-02')
  const back = inWgs84(shifted, line, 'found')
  expect(back[10]!.lng).toBeCloseTo(walk[10]!.lng, 6)
  expect(back[10]!.lat).toBeCloseTo(walk[10]!.lat, 6)
  expect(inWgs84(walk, line, 'found')).toBe(walk)
})

it('what was chosen is believed, wherever the walk was', () => {
  expect(inWgs84(shifted, line, 'WGS-84')).toBe(shifted)
  expect(inWgs84(walk, line, 'GCJ-02')).not.toEqual(walk)
})
