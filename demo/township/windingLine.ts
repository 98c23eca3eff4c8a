/**
 * The course of a water between two places. Rivers swing like a sine-generated curve (Langbein and Leopold,
 * USGS Professional Paper 422-H, 1966): the direction, not the position, follows a sine. Noise varies the length
 * and the strength of each bend, and a slow drift bends the whole valley.
 */
import type { Random } from '../random'
import { smoothNoise } from './smoothNoise'

/** Metres east and north of the middle of the township. */
export type Point = readonly [x: number, y: number]

export interface Winding {
  /** Length of a full bend to the left and back, in metres along the water. */
  readonly wavelength: number
  /** How far the direction swings to either side, in radians; 1 is a lively lowland river. */
  readonly swing: number
  /** How far the valley itself turns, in radians. */
  readonly drift: number
}

/** Metres between two vertices before the line is fitted between its ends. */
const STEP = 20

export function windingLine(random: Random, from: Point, to: Point, winding: Winding): Point[] {
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [drift, strength, rhythm] = [smoothNoise(random), smoothNoise(random), smoothNoise(random)]
  let phase = random.between(0, 2 * Math.PI)
  let [x, y] = [0, 0]
  const points: Point[] = [[x, y]]
  for (let way = 0; way < straight * 1.15; way += STEP) {
    const bend = way / winding.wavelength
    phase += (2 * Math.PI * STEP) / (winding.wavelength * (1 + 0.6 * rhythm(bend)))
    const heading =
      winding.drift * drift((way / straight) * 2.5) +
      winding.swing * (0.75 + 0.55 * strength(bend / 2)) * Math.sin(phase)
    x += STEP * Math.cos(heading)
    y += STEP * Math.sin(heading)
    points.push([x, y])
  }
  return fitBetween(points, from, to)
}

/** Turns and scales a line (never shears it), so that it begins and ends where it should. */
function fitBetween(points: readonly Point[], from: Point, to: Point): Point[] {
  const [x0, y0] = points[0]!
  const [x1, y1] = points[points.length - 1]!
  const [ax, ay] = [x1 - x0, y1 - y0]
  const [bx, by] = [to[0] - from[0], to[1] - from[1]]
  const square = ax * ax + ay * ay
  const [cos, sin] = [(ax * bx + ay * by) / square, (ax * by - ay * bx) / square]
  const fitted = points.slice(1, -1).map(([x, y]): Point => {
    const [dx, dy] = [x - x0, y - y0]
    return [from[0] + dx * cos - dy * sin, from[1] + dx * sin + dy * cos]
  })
  return [from, ...fitted, to]
}
