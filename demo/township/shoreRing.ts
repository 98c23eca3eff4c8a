/** The shore of a pond or reservoir: an oval with bays, closed as in GeoJSON. It can't cross itself. */
import type { Random } from '../random'
import { smoothNoise } from './smoothNoise'
import type { Point } from './windingLine'

interface Basin {
  readonly centre: Point
  /** Mean radius in metres. */
  readonly radius: number
  /** Length over width; 1 is round. */
  readonly stretch: number
  /** Direction of the long side in radians. */
  readonly heading: number
  /** How deep the bays are, as a share of the radius; under 0.5. */
  readonly bays: number
}

export function shoreRing(random: Random, basin: Basin): Point[] {
  const noise = smoothNoise(random)
  const count = Math.max(24, Math.round((2 * Math.PI * basin.radius) / 15))
  const [long, wide] = [Math.sqrt(basin.stretch), 1 / Math.sqrt(basin.stretch)]
  const [cos, sin] = [Math.cos(basin.heading), Math.sin(basin.heading)]
  const ring: Point[] = []
  for (let i = 0; i < count; i++) {
    const angle = (2 * Math.PI * i) / count
    // Read around a circle in the noise, so that the end meets the beginning without a step.
    const bay = noise(3 + 2 * Math.cos(angle)) + noise(40 + 2 * Math.sin(angle))
    const radius = basin.radius * (1 + (basin.bays * bay) / 2)
    const [along, across] = [radius * Math.cos(angle) * long, radius * Math.sin(angle) * wide]
    ring.push([basin.centre[0] + along * cos - across * sin, basin.centre[1] + along * sin + across * cos])
  }
  return [...ring, ring[0]!]
}
