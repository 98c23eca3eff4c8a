/** The villages of the demo township, marked as demo by their names, and how many river chiefs each has. */
import type { Point } from './windingLine'

export interface Village {
  readonly name: string
  /** Metres east and north of the middle of the township. */
  readonly centre: Point
  readonly chiefs: number
}

export const villages: readonly Village[] = [
  { name: '演示一村', centre: [-4700, -1200], chiefs: 1 },
  { name: '演示二村', centre: [-4300, 3000], chiefs: 1 },
  { name: '演示三村', centre: [-1900, 4300], chiefs: 2 },
  { name: '演示四村', centre: [-600, 700], chiefs: 1 },
  { name: '演示五村', centre: [1700, 4600], chiefs: 1 },
  { name: '演示六村', centre: [4300, 3600], chiefs: 2 },
  { name: '演示七村', centre: [4300, -1300], chiefs: 2 },
  { name: '演示八村', centre: [1400, -3600], chiefs: 2 },
  { name: '演示九村', centre: [-2100, -4300], chiefs: 2 },
]

/** Reaches one village chief answers for at most. */
export const MOST_REACHES = 3
